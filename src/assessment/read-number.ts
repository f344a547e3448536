import { isErrorValue } from './error-value';
import type { Place } from './place';
import { type Problem, problemMessages, type ProblemKind } from './problems';
import { isBlank, type RawValue } from './raw';

/** What is expected at a place, in words for messages: `what` 'Score of task 3', `allowed` 'a whole number from 1 to 5'. */
export interface Expected {
  readonly at: Place;
  readonly what: string;
  readonly allowed: string;
}

/** A problem at a place, its sentence taken from the catalogue. */
export function problemAt(
  { at, what, allowed }: Expected,
  kind: ProblemKind,
  found: string,
  fix?: number | string,
): Problem {
  const shown = found.length > 40 ? `${found.slice(0, 39)}…` : found;
  return { at, kind, found: shown, message: problemMessages[kind](what, shown, allowed), fix };
}

/**
 * The number in a value as found, or the problem with it. Text is never silently read as a number, not even "3".
 *
 * @example readNumber({ value: '−1', text: '−1', isFormula: false }, expected) // problem 'text-number' with fix -1
 */
export function readNumber(raw: RawValue | undefined, expected: Expected): number | Problem {
  if (raw === undefined || isBlank(raw)) return problemAt(expected, 'missing', '');
  const { value } = raw;
  if (typeof value === 'boolean') return problemAt(expected, 'boolean', value ? 'TRUE' : 'FALSE');
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return problemAt(expected, 'not-a-number', String(value));
    return looksLikeDate(raw.text) ? problemAt(expected, 'not-a-number', raw.text) : value;
  }
  if (isErrorValue(value)) return problemAt(expected, 'error-value', value);
  const meant = numberMeantBy(value);
  return meant === undefined
    ? problemAt(expected, 'not-a-number', value)
    : problemAt(expected, 'text-number', value, meant);
}

/**
 * The number that a text stands for when nothing else can be meant: typographic minus, full-width digits, decimal
 * comma, percent sign and spaces are understood.
 *
 * @example numberMeantBy(' 35 %') // 0.35
 */
export function numberMeantBy(text: string): number | undefined {
  const compact = text.normalize('NFKC').replace(/[\s\u00a0\u202f'’]/g, '');
  if (compact.length > longestNumber) return undefined;
  const plain = compact.replace(/[\u2212\u2013\u2012\uFF0D]/g, '-').replace(/^([+-]?\d+),(\d{1,2}%?)$/, '$1.$2');
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(%?)$/.exec(plain);
  if (!match) return undefined;
  const number = Number(match[1]);
  return match[2] ? Number((number / 100).toPrecision(15)) : number;
}

/** More signs are no figure of an assessment. Millions of digits would also be more than a pattern can hold. */
export const longestNumber = 100;

/** Excel hands a date over as its serial number; only the shown text tells. */
function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text.trim()) || /^\d{1,2}[- ][A-Za-z]{3}/.test(text.trim());
}
