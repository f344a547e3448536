import { inPoints } from '../assessment/ratings';
import type { Place } from '../assessment/place';
import type { Stated, StatedComparison, StatedCriterion, StatedText } from '../assessment/stated';
import { thresholds } from '../method/method';
import { percent, signed } from '../scoring/printed';
import type { Criterion, Metric, SubLabelResult } from '../scoring/sub-label';
import type { Check, NotRun } from './check';
import { compareFigure, figureMessages } from './compare-figure';
import { criterionInWords, metricNames } from '../scoring/criterion-in-words';
import { type Figure, figures } from './figures';
import { figureOr, missingInput, scoreInputs } from './missing-input';
import { isNotRun, type Part, together } from './parts';
import { phrase } from './phrase';

const messages = {
  ...figureMessages,
  label: '{what} is stated {stated}; the rule gives {label}.',
  criterionMet: '{criterion}: met.',
  criterionNotMet: '{criterion}: not met.',
  comparison: '{metric} is printed “{stated}”, which is not so.',
  threshold: '{metric} is printed “{stated}”; the rule holds it against {threshold}.',
  met: '{metric} is stated {stated} under Met, but {criterion} is met.',
  notMet: '{metric} is stated {stated} under Met, but {criterion} is not met.',
} as const;

/**
 * The stated sub-label is the rule's, and the table of its criteria is true.
 *
 * The label and the table are written by the add-in as plain values, so they go stale when a rating changes: that is a
 * finding here, with the right value as its fix. A blank label is one that the add-in has yet to write, and nothing
 * wrong. Time scoring 3+ in the table is held against its figure by `share3plus-follows`, AI growth by `growth-agrees`,
 * so that one slip is found once. The word under Met is looked at for the criteria of the role's own zone; the others
 * decide nothing. A comparison that is printed with a value, as in "1.85 (>= 1.8)", is true, and against the rule's
 * own threshold.
 */
export const subLabelFitsCriteria: Check = {
  name: 'sublabel-fits-criteria',
  severity: 'error',
  protects: 'A sub-label that its own criteria do not support, or one left over from older ratings.',
  provenance: 'inferred',
  messages,

  run(input) {
    const { assessment, computed } = input;
    const { head, subLabel } = assessment.stated;
    const result = figureOr(computed.result, input, scoreInputs);
    const rule = isNotRun(result) ? result : figureOr(result.subLabel, input, ['time', 'score']);
    const value = (figure: number | undefined, missing: NotRun) => figure ?? missing;
    const why = missingInput(assessment, scoreInputs) ?? { because: 'time does not add to 100 %' };
    const resistance = computed.taskResistance === undefined ? undefined : inPoints(computed.taskResistance);
    return together(
      [
        compareLabel({ section: 'head', field: 'subLabel' }, 'Sub-label at the top', head.subLabel, rule),
        ...criterionParts(figures.criterionResistance, 'taskResistance', subLabel, value(resistance, why)),
        ...criterionParts(figures.criterionEvidence, 'evidence', subLabel, value(computed.evidence, why)),
        ...criterionParts(figures.criterionBarriers, 'barriers', subLabel, value(computed.barriers, why)),
        comparisonPart('share3plus', subLabel.share3plus),
        comparisonPart('growth', subLabel.growth),
        ...compareMet(subLabel, rule),
        compareLabel({ section: 'sub-label', field: 'label' }, 'Sub-label', subLabel.label, rule),
      ],
      undefined,
    );
  },
};

/** A value of the table, or where it is right the comparison behind it. */
function criterionParts(figure: Figure, metric: Metric, stated: Stated['subLabel'], computed: number | NotRun): Part[] {
  const part = compareFigure(figure, stated[metric]?.value, computed);
  return part === 'agrees' ? [part, comparisonPart(metric, stated[metric])] : [part];
}

function comparisonPart(metric: Metric, stated: StatedCriterion | undefined): Part {
  const { value: figure, comparison } = stated ?? {};
  if (!figure || !comparison || Number.isNaN(figure.value)) return 'not stated';
  const { sign, threshold, text } = comparison;
  const known = thresholdsOf[metric];
  const slots = { metric: metricNames[metric], stated: text };
  const finding = (sentence: string): Part => ({
    sentence,
    detail: '',
    at: { section: 'sub-label', field: metric },
    found: text,
    expected: '',
    fix: undefined,
  });
  if (!holds[sign](figure.value, threshold)) return finding(phrase(messages.comparison, slots));
  if (known.includes(threshold)) return 'agrees';
  const inUnit = (value: number) => (metric === 'share3plus' ? percent(value * 1_000_000) : signed(value));
  return finding(phrase(messages.threshold, { ...slots, threshold: known.map(inUnit).join(' or ') }));
}

const holds: Readonly<Record<StatedComparison['sign'], (value: number, threshold: number) => boolean>> = {
  '<': (value, threshold) => value < threshold,
  '<=': (value, threshold) => value <= threshold,
  '>': (value, threshold) => value > threshold,
  '>=': (value, threshold) => value >= threshold,
  '=': (value, threshold) => value === threshold,
};

const thresholdsOf: Readonly<Record<Metric, readonly number[]>> = {
  share3plus: [thresholds.urgentShareFrom.value, thresholds.transformingShareFrom.value],
  growth: [thresholds.acceleratedGrowth.value],
  taskResistance: [thresholds.imminentResistanceBelow.value],
  evidence: [thresholds.imminentEvidenceUpTo.value],
  barriers: [thresholds.imminentBarriersUpTo.value],
};

function compareLabel(at: Place, what: string, stated: StatedText | undefined, rule: SubLabelResult | NotRun): Part {
  if (isNotRun(rule)) return rule;
  if (stated === undefined) return 'not stated';
  const { label, criteria } = rule;
  if (plain(stated.text) === plain(label)) return 'agrees';
  return {
    sentence: phrase(messages.label, { what, stated: stated.text, label }),
    detail: criteria.map(criterionResult).join(' '),
    at,
    found: stated.text,
    expected: label,
    fix: { kind: 'value', value: label, shown: label },
  };
}

const plain = (label: string) => label.toLowerCase().replace(/\s+/g, '');

const criterionResult = (criterion: Criterion) =>
  phrase(criterion.met ? messages.criterionMet : messages.criterionNotMet, { criterion: criterionInWords(criterion) });

function compareMet(stated: Stated['subLabel'], rule: SubLabelResult | NotRun): Part[] {
  return isNotRun(rule) ? [rule] : rule.criteria.map((criterion) => metPart(criterion, stated[criterion.metric]));
}

function metPart(criterion: Criterion, stated: StatedCriterion | undefined): Part {
  const { met, metric } = criterion;
  const says = saysMet(stated?.met ?? '');
  if (stated === undefined || says === undefined) return 'not stated';
  if (says === met) return 'agrees';
  const right = met ? 'Yes' : 'No';
  const slots = { metric: metricNames[metric], stated: stated.met, criterion: criterionInWords(criterion) };
  return {
    sentence: phrase(met ? messages.met : messages.notMet, slots),
    detail: '',
    at: { section: 'sub-label', field: `${metric}Met` },
    found: stated.met,
    expected: right,
    fix: { kind: 'value', value: right, shown: right },
  };
}

/** Undefined for any other word, and where nothing is stated. */
function saysMet(word: string): boolean | undefined {
  const plainWord = word.trim().toLowerCase();
  if (plainWord === 'yes' || plainWord === 'met') return true;
  return plainWord === 'no' || plainWord === 'not met' ? false : undefined;
}
