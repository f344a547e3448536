import type { RawValue } from '../assessment/raw';
import { numberMeantBy } from '../assessment/read-number';
import type { CellValue } from './layout/plan';

/**
 * A value as a cell holds it: a number with the format that shows it as its author prints it, or text.
 *
 * A figure whose printed form no number format gives back, such as '1.85/5.0', is the text as printed.
 *
 * @example printedNumber({ value: 0.333, text: '33.3%', isFormula: false }) // 0.333 shown by '0.0%'
 */
export function printedNumber({ value, text, isBeside }: RawValue): { value: CellValue; format?: string } {
  if (typeof value === 'boolean') return { value: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') return { value };
  const printed = text.trim();
  const [, fraction = '', percent] = /^-?\d+(?:\.(\d{1,15}))?(%?)$/.exec(printed) ?? [];
  if (percent !== undefined && shownAs(value, fraction.length, percent) === printed) {
    return { value, format: `0${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}${percent}` };
  }
  const isAsPrinted = printed === '' || printed === String(value) || /^#+$/.test(printed);
  if (isAsPrinted) return { value };
  // A date is a number to Excel and none to its reader; a stated figure is compared as it is printed.
  return isBeside || numberMeantBy(printed) === undefined ? { value: printed } : { value };
}

const shownAs = (value: number, decimals: number, percent: string): string =>
  `${(percent ? value * 100 : value).toFixed(decimals)}${percent}`;
