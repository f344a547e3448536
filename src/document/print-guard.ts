import type { Section } from '../assessment/place';
import { labelledText, labelOf } from './read-labels';
import { bareHeading, columnsOf, keyOf } from './read-vocabulary';

/**
 * True for a text that the reader would take for more than a text where it stands: a heading, a label, the title of a
 * column, or the item of a list. The printer says of such a text that it is only text.
 *
 * @param places the sections that are printed under the same heading
 * @example readsAsMore('Total', ['tasks']) // a task of that name
 */
export function readsAsMore(text: string, places: readonly Section[]): boolean {
  const line = text.split('\n', 1)[0] ?? '';
  return (
    bullet.test(line) ||
    bareHeading(line) !== undefined ||
    [undefined, ...places].some(
      (section) => labelOf(line, section) !== undefined || labelledText(line, section) !== undefined,
    ) ||
    isColumnTitle(line)
  );
}

/** True when the text of a label may go on below it; that of a figure, an author or a date stands on its own line. */
export function goesOnBelow(label: string, places: readonly Section[]): boolean {
  const [extent] = places.flatMap((section) => labelledText(label, section)?.label.extent ?? []);
  return extent !== undefined && extent !== 'line';
}

/** Markers of items that Markdown has no escape for. */
const bullet = /^[•▪◦‣·]\s/;

function isColumnTitle(text: string): boolean {
  if (text.length > 40) return false;
  const key = keyOf(text);
  return Object.values(columnsOf).some((columns) => columns[0]?.[1].test(key));
}
