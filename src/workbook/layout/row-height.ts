/* Excel does not fit the height of a row to text in merged cells, so heights are worked out from the text. */

const lineHeight = 15;
const padding = 5;

/** A column's width counts digits; of ordinary text, more letters fit. Kept low: a font may be missing. */
const lettersPerDigit = 1.12;

/** Lines that a text takes in a column of that width, broken between words as Excel does. */
export function linesOf(text: string, columnWidth: number): number {
  const characters = Math.floor((columnWidth - 2) * lettersPerDigit);
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
