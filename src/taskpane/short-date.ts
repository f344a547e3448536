import { shorten } from './shorten';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A time as shown on a sheet, as a short date; the year only when it is another one. Any other form stays as it is.
 *
 * @example shortDate('2026-11-12 09:30', 2026) // '12 Nov'
 */
export function shortDate(shown: string, thisYear: number): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(shown) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return shorten(shown, 20);
  return Number(year) === thisYear ? `${Number(day)} ${name}` : `${Number(day)} ${name} ${year}`;
}
