import type { Assessment } from '../assessment/assessment';
import type { StatedText } from '../assessment/stated';
import type { QuickScreenRule } from '../method/quick-screen';
import type { Result } from '../scoring/computed';
import { points, signed } from '../scoring/printed';
import type { Zone } from '../scoring/zone';
import type { Check, Finding, Fix, NotRun } from './check';
import { figureOr, scoreInputs } from './missing-input';
import { isNotRun, type Part, together } from './parts';
import { passages } from './passages';
import { phrase } from './phrase';

const messages = {
  verdict: 'The quick screen says “{stated}”; protective total {protective} and AI growth {growth} give “{verdict}”.',
  contradicted: 'The quick screen says “{verdict}”, and the score of {score} is {zone}; nothing says why.',
  sayWhy: 'Say what the quick screen missed under Score vs Reality Check.',
} as const;

const at = { section: 'principles', field: 'quickScreen' } as const;

/**
 * The quick screen is the verdict of its rule, and a result that contradicts it is explained.
 *
 * Words around a verdict don't matter: it is read by the zones that it names and by its "almost certainly". A text that
 * speaks of the quick screen, of a prediction or of something expected explains. (ours)
 */
export const quickScreenFits: Check = {
  name: 'quick-screen-fits',
  severity: 'warning',
  protects: 'A prediction that was changed afterwards, or one that failed without a word, teaches nothing.',
  provenance: 'ours',
  messages,

  run(input) {
    const { assessment, computed } = input;
    const rule = figureOr(computed.quickScreen, input, ['principles', 'growth']);
    const verdict = compareVerdict(assessment, rule, computed.protective);
    if (isFinding(verdict)) return [verdict];
    const result = figureOr(computed.result, input, scoreInputs);
    return together([verdict, compareZone(assessment, rule, result)], 'the quick screen is not stated');
  },
};

const isFinding = (part: Part): part is Finding => typeof part === 'object' && 'sentence' in part;

function compareVerdict(
  { stated, growth }: Assessment,
  rule: QuickScreenRule | NotRun,
  protective: number | undefined,
): Part {
  if (isNotRun(rule)) return rule;
  if (stated.quickScreen === undefined) return 'not stated';
  const { text } = stated.quickScreen;
  if (meaningOf(text) === meaningOf(rule.verdict)) return 'agrees';
  const slots = {
    stated: text,
    protective: String(protective ?? ''),
    growth: growth === undefined ? '' : signed(growth),
    verdict: rule.verdict,
  };
  return {
    sentence: phrase(messages.verdict, slots),
    detail: '',
    at,
    found: text,
    expected: rule.verdict,
    fix: fixOf(stated.quickScreen, rule.verdict),
  };
}

/** A formula's verdict corrects itself. */
function fixOf({ typed, beside }: StatedText, verdict: string): Fix | undefined {
  if (beside) return { kind: 'value', value: verdict, shown: verdict };
  return typed ? { kind: 'formula', shown: verdict } : undefined;
}

function compareZone(assessment: Assessment, rule: QuickScreenRule | NotRun, result: Result | NotRun): Part {
  if (isNotRun(rule)) return rule;
  if (isNotRun(result)) return result;
  const { stated, commentary } = assessment;
  if (stated.quickScreen === undefined || commentary.size === 0) return 'not stated';
  if (zonesIn(rule.verdict).includes(result.zone) || isExplained(assessment)) return 'agrees';
  const slots = { verdict: rule.verdict, score: points(result.score), zone: result.zone };
  return {
    sentence: phrase(messages.contradicted, slots),
    detail: messages.sayWhy,
    at,
    found: rule.verdict,
    expected: result.zone,
    fix: undefined,
  };
}

const isExplained = (assessment: Assessment): boolean =>
  passages(assessment).some(({ text }) => /\b(quick[- ]?screen|predict|expected)/i.test(text));

const zones: readonly Zone[] = ['Red', 'Yellow', 'Green'];

const zonesIn = (text: string): readonly Zone[] => zones.filter((zone) => new RegExp(`\\b${zone}\\b`, 'i').test(text));

const meaningOf = (text: string): string =>
  [/\bcertain/i.test(text) ? 'certain' : 'likely', ...zonesIn(text)].join(' ');
