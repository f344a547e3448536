/** Control characters, and the marks that turn the direction of the text around them. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * Text from the workbook as the pane may show it: one line, no control or direction characters, at most `most` characters.
 *
 * @example shorten('Medical Coder', 8) // 'Medical…'
 */
export function shorten(text: string, most: number): string {
  // A cell holds up to 32,767 characters; cut before the costly part.
  const line = text
    .slice(0, most * 4)
    .replace(unprintable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  const isCut = characters.length > most || text.length > most * 4;
  return isCut
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
