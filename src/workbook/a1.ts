/* Cell addresses. Rows and columns count from 0; 'B5' is row 4, column 1. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The column's letters: 0 is 'A', 26 is 'AA'. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** `a1({ row: 4, column: 1 })` is 'B5'. */
export const a1 = ({ row, column }: Cell): string => `${columnLetters(column)}${row + 1}`;

/** The first cell of an address without its sheet: `parseA1('B5:C9')` is row 4, column 1; undefined for whole rows. */
export function parseA1(address: string): Cell | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?=$|[:,])/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0) - 1;
  return { row: Number(digits) - 1, column };
}
