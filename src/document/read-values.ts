import type { RawValue } from '../assessment/raw';
import { numberMeantBy } from '../assessment/read-number';
import { statedCriterionValue, statedFigure } from '../assessment/stated';
import { taskLabels, type TaskLabel } from '../method/rows';
import { keyOf } from './read-vocabulary';

/* Texts of a document as values of an assessment. What is no number stays the text that it is. */

/** What was taken from a text, by field, and the words that nothing took. */
export interface Taken {
  readonly values: readonly (readonly [field: string, value: RawValue])[];
  readonly rest: string;
}

/** How the text behind a label is taken; undefined when it does not say what the label promises. */
export type Take = (text: string, label: string) => Taken | undefined;

/** A text as its author wrote it. */
export const textValue = (text: string): RawValue => ({ value: text, text, isFormula: false });

/** A text that a sheet would compute: it is the author's, and stands beside. */
export const besideValue = (text: string): RawValue => ({ value: text, text, isFormula: false, isBeside: true });

/** A rating: the number that the text can only mean, 0.35 for '35%'. Any other text is for the assessment to refuse. */
export const numberValue = (text: string): RawValue => ({
  value: numberMeantBy(text) ?? text,
  text,
  isFormula: false,
});

/** Short forms of a task label that can mean nothing else. (ours) */
const shortLabels: Readonly<Record<string, TaskLabel>> = {
  d: 'DISPLACEMENT',
  disp: 'DISPLACEMENT',
  displ: 'DISPLACEMENT',
  displaced: 'DISPLACEMENT',
  a: 'AUGMENTATION',
  aug: 'AUGMENTATION',
  augmented: 'AUGMENTATION',
  n: 'NOT INVOLVED',
  ni: 'NOT INVOLVED',
  'n i': 'NOT INVOLVED',
};

/** A task label, also in small letters or short; any other word is for the assessment to refuse. */
export function labelValue(text: string): RawValue {
  const key = keyOf(text);
  const label = taskLabels.find((each) => each.toLowerCase() === key) ?? shortLabels[key];
  return { value: label ?? text, text, isFormula: false };
}

/** The number at the start of a text, behind the steps that lead to it, with its unit and total: '= 1.85/5.0'. */
const leadingFigure = /^[+\-−–]?\d+(?:\.\d+)?(?:\s*%)?(?:\s*\/\s*\d+(?:\.\d+)?)?(?=$|[\s(,;:—–-]|\.(?!\d))/;

/**
 * A stated figure with its steps, and the words behind it. A dash or nothing states nothing and is no words either.
 *
 * @example figureIn('6.00 - 4.15 = 1.85/5.0 (low)') // the figure '6.00 - 4.15 = 1.85/5.0', the rest '(low)'
 */
export function figureIn(text: string): { readonly value: RawValue | undefined; readonly rest: string } {
  const trimmed = text.trim();
  if (/^[-–—−]*$/.test(trimmed)) return { value: undefined, rest: '' };
  const stepsEnd = trimmed.search(/(?<![<>=!])=[^=<>]*$/) + 1;
  const figure = withFigureFrom(trimmed, stepsEnd) ?? (stepsEnd > 0 ? withFigureFrom(trimmed, 0) : undefined);
  return figure ?? { value: undefined, rest: trimmed };
}

function withFigureFrom(text: string, from: number): { readonly value: RawValue; readonly rest: string } | undefined {
  const start = from + (text.length - from - text.slice(from).trimStart().length);
  const match = leadingFigure.exec(text.slice(start, start + 60));
  if (!match) return undefined;
  const value = besideValue(text.slice(0, start + match[0].length).trim());
  if (!Number.isFinite(statedFigure(value)?.value)) return undefined;
  return { value, rest: withoutStop(text.slice(start + match[0].length)) };
}

/** Words behind a figure; a full stop alone is none. */
const withoutStop = (text: string): string => {
  const trimmed = text.trim();
  return /^[.,;]$/.test(trimmed) ? '' : trimmed;
};

/** A figure behind a label. */
export const takeFigure =
  (field: string): Take =>
  (text) => {
    const { value, rest } = figureIn(text);
    if (!value && rest !== '') return undefined;
    return { values: value ? [[field, value]] : [], rest };
  };

/** A metric of the sub-label with its comparison: '1.85 (>= 1.8)'. */
export const takeCriterion =
  (field: string): Take =>
  (text) => {
    const end = text.slice(0, 200).indexOf(')') + 1;
    for (const printed of end > 0 && end < text.length ? [text, text.slice(0, end)] : [text]) {
      const value = besideValue(printed.trim());
      if (statedCriterionValue(value).comparison) {
        return { values: [[field, value]], rest: text.slice(printed.length).trim() };
      }
    }
    return takeFigure(field)(text, '');
  };

/** A text behind a label, whole. */
export const takeText =
  (field: string): Take =>
  (text) => ({ values: [[field, textValue(text.trim())]], rest: '' });

/** A word that a sheet computes, with what stands behind it: 'RED (Green >=48, Yellow 25-47, Red <25)'. */
export const takeWords =
  (field: string): Take =>
  (text) => ({ values: [[field, besideValue(text.trim())]], rest: '' });

/** A rating behind a label. */
export const takeNumber =
  (field: string): Take =>
  (text) => {
    const match = /^([+\-−–]?\d+(?:\.\d+)?)(?=$|[\s(,;:—–-]|\.(?!\d))/.exec(text.trim());
    if (!match) return { values: [[field, numberValue(text.trim())]], rest: '' };
    return { values: [[field, numberValue(match[0])]], rest: withoutStop(text.trim().slice(match[0].length)) };
  };
