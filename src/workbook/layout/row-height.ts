/* Excel does not fit the height of a row to text in merged cells, so heights are worked out from the text. */

const lineHeight = 15;
const padding = 4;

/** Lines that a text takes in a column of that many characters, broken between words as Excel does. */
export function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, characters), 0);
}

function linesOfParagraph(paragraph: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= characters) {
      used = needed;
      continue;
    }
    // A word longer than a line goes on in the next ones.
    const extra = used === 0 ? Math.ceil(length / characters) - 1 : Math.ceil(length / characters);
    lines += extra;
    used = length > characters ? length % characters : length;
  }
  return lines;
}

/** The height of a row in points that shows that many lines. Excel allows 409. */
export const heightOf = (lines: number): number => Math.min(409, lines * lineHeight + padding);
