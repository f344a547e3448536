import { longestNumber } from './read-number';
import { isBlank, type RawValue } from './raw';

/* Stated beside computed: an assessment carries the figures that its author prints. Computing never overwrites them. */

/** A figure as its author prints it. */
export interface StatedFigure {
  /** As shown: '65 %', '1.85/5.0'. */
  readonly text: string;
  /** In natural units: a percentage is a fraction, 0.65. NaN when somebody typed words: it agrees with no figure. */
  readonly value: number;
  /** The smallest step of the printed form, in the same unit: 0.01 for '65 %', 0.001 for '1.462'. */
  readonly step: number;
  /** The total that the author prints behind a slash: 9 in '0/9'. */
  readonly outOf: number | undefined;
  /** False when a formula gives the figure. */
  readonly typed: boolean;
  /** True when it stands beside the formula, not over it. */
  readonly beside?: boolean;
  /** The steps that its author prints before it: '6.00 - 4.15' in '6.00 - 4.15 = 1.85/5.0'. */
  readonly working?: string;
}

/** A word or sentence as its author prints it: a zone, a sub-label, a verdict. */
export interface StatedText {
  readonly text: string;
  readonly typed: boolean;
  readonly beside?: boolean;
}

/** Everything an assessment can state that can also be computed. Undefined: the author does not state it. */
export interface Stated {
  /** By task row. */
  readonly weighted: readonly (StatedFigure | undefined)[];
  readonly timeTotal: StatedFigure | undefined;
  readonly weightedTotal: StatedFigure | undefined;
  readonly taskResistance: StatedFigure | undefined;
  readonly displacement: StatedFigure | undefined;
  readonly augmentation: StatedFigure | undefined;
  readonly notInvolved: StatedFigure | undefined;
  readonly share3plus: StatedFigure | undefined;
  readonly evidenceTotal: StatedFigure | undefined;
  readonly barrierTotal: StatedFigure | undefined;
  readonly protectiveTotal: StatedFigure | undefined;
  readonly growthCheck: StatedFigure | undefined;
  readonly quickScreen: StatedText | undefined;
  readonly composite: {
    readonly taskResistance: StatedFigure | undefined;
    readonly evidenceModifier: StatedFigure | undefined;
    readonly barrierModifier: StatedFigure | undefined;
    readonly growthModifier: StatedFigure | undefined;
    readonly raw: StatedFigure | undefined;
    readonly score: StatedFigure | undefined;
    readonly zone: StatedText | undefined;
  };
  readonly head: {
    readonly score: StatedFigure | undefined;
    readonly zone: StatedText | undefined;
    readonly subLabel: StatedText | undefined;
  };
  /** The sub-label table: each criterion's printed value with its comparison, and the label. */
  readonly subLabel: {
    readonly share3plus: StatedCriterion | undefined;
    readonly growth: StatedCriterion | undefined;
    readonly taskResistance: StatedCriterion | undefined;
    readonly evidence: StatedCriterion | undefined;
    readonly barriers: StatedCriterion | undefined;
    readonly label: StatedText | undefined;
    /** Why it is that label, as printed behind it; undefined on a sheet, which has no place for it. */
    readonly reason?: StatedText | undefined;
  };
}

/** One row of the sub-label table as printed. */
export interface StatedCriterion {
  readonly value: StatedFigure | undefined;
  /** The comparison that is printed behind the value: that of '1.85 (>= 1.8)'. */
  readonly comparison?: StatedComparison | undefined;
  /** 'Yes', 'No' or whatever is printed. */
  readonly met: string;
  /** True when `met` stands beside the word that the add-in writes. */
  readonly metBeside?: boolean;
}

/** A value held against a threshold, as printed. */
export interface StatedComparison {
  /** The whole: '1.85 (>= 1.8)'. */
  readonly text: string;
  readonly sign: '<' | '<=' | '>' | '>=' | '=';
  /** In natural units: 40 % is 0.4. */
  readonly threshold: number;
}

const printedNumber = /^([+-]?\d+(?:\.(\d+))?)\s*(%?)(?:\s*\/\s*(\d+(?:\.\d+)?))?\s*%?$/;

/**
 * A figure from a value as found: the number with the precision of its printed form.
 *
 * Undefined for a blank, for a typed dash and for words that a formula gives, such as "incomplete": they state nothing.
 * A number whose shown text is no figure (a column too narrow shows ####) has the precision of the number itself. Of a
 * figure printed with its steps the last number counts.
 *
 * @example statedFigure({ value: 0.65, text: '65%', isFormula: false }) // value 0.65, step 0.01, typed
 */
export function statedFigure(raw: RawValue | undefined): StatedFigure | undefined {
  if (raw === undefined || isBlank(raw)) return undefined;
  const text = raw.text.trim() || String(raw.value);
  const steps = typeof raw.value === 'string' ? text.lastIndexOf('=') : -1;
  if (steps > 0 && !/[<>]/.test(text.charAt(steps - 1))) {
    const result = text.slice(steps + 1).trim();
    const figure = statedFigure({ ...raw, value: result, text: result });
    if (figure && !Number.isNaN(figure.value)) return { ...figure, working: text.slice(0, steps).trim() };
  }
  const by = writtenBy(raw);
  const match = text.length > longestNumber ? null : printedNumber.exec(text.replace(/[−–]/g, '-'));
  if (!match) {
    if (typeof raw.value === 'number')
      return { text: String(raw.value), value: raw.value, step: 0, outOf: undefined, ...by };
    return by.typed && !/^[-–—−]+$/.test(text) ? { text, value: NaN, step: 0, outOf: undefined, ...by } : undefined;
  }
  const [, number = '', fraction = '', percent, outOf] = match;
  const scale = percent ? 0.01 : 1;
  return {
    text,
    value: typeof raw.value === 'number' ? raw.value : Number(number) * scale,
    step: scale / 10 ** fraction.length,
    outOf: outOf === undefined ? undefined : Number(outOf),
    ...by,
  };
}

function writtenBy({ isFormula, isBeside }: RawValue): { readonly typed: boolean; readonly beside?: boolean } {
  return isBeside ? { typed: !isFormula, beside: true } : { typed: !isFormula };
}

/** A word or sentence from a value as found; undefined for a blank. */
export function statedText(raw: RawValue | undefined): StatedText | undefined {
  if (raw === undefined || isBlank(raw)) return undefined;
  return { text: String(raw.value).trim(), ...writtenBy(raw) };
}

const printedComparison = /^([^()<>=≤≥]+?)\s*\(?\s*(<=|>=|≤|≥|<|>|=)\s*([-−–+]?\d+(?:\.\d+)?\s*%?)[^)]*\)?$/;

/**
 * The value of a criterion and the comparison printed behind it, if there is one.
 *
 * @example statedCriterionValue({ value: '1.85 (>= 1.8)', text: '1.85 (>= 1.8)', isFormula: false }) // 1.85, >= 1.8
 */
export function statedCriterionValue(raw: RawValue | undefined): Pick<StatedCriterion, 'value' | 'comparison'> {
  const text = raw?.text.trim() ?? '';
  const match =
    raw && typeof raw.value === 'string' && text.length <= 2 * longestNumber ? printedComparison.exec(text) : null;
  if (!raw || !match) return { value: statedFigure(raw) };
  const [, value = '', sign = '', printed = ''] = match;
  const figure = (of: string) => statedFigure({ ...raw, value: of, text: of });
  const threshold = figure(printed)?.value;
  if (threshold === undefined || Number.isNaN(threshold)) return { value: statedFigure(raw) };
  return { value: figure(value), comparison: { text, sign: signs[sign] ?? '=', threshold } };
}

const signs: Readonly<Record<string, StatedComparison['sign']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
};
