import { formatValue } from 'hucre';

/** Excel works with fifteen digits, so that 0.285 as '0%' is 29%; the number in memory is a trifle below. */
const fifteenDigits = 1 + 1e-15;

/** How many digits a number without a format shows. */
const generalDigits = 10;

/** A cell's value as Excel shows it in a wide enough column. Dates are serial numbers. */
export function displayText(value: string | number | boolean, format: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || /^general$/i.test(format)) return String(Number(value.toPrecision(generalDigits)));
  return formatValue(value * fifteenDigits, format);
}
