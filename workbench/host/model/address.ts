import type { Box } from '../../engine/engine';

/* Excel's A1 addresses. A whole column has all rows, a whole row all columns. */

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export interface Address {
  readonly sheetName: string | undefined;
  readonly box: Box;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads `A1`, `$A$1:B2`, `A:B` or `3:4`, each with an optional sheet name before `!`. */
export function parseAddress(text: string): Address | undefined {
  const [, quoted, plain, cells = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim()) ?? [];
  const box = parseCells(cells);
  return box && { sheetName: quoted?.replace(/''/g, "'") ?? plain, box };
}

function parseCells(text: string): Box | undefined {
  const [first = '', second = first, ...more] = text.split(':');
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (!from || !to || more.length > 0) return undefined;
  const isColumns = from.row === undefined && to.row === undefined && text.includes(':');
  const isRows = from.column === undefined && to.column === undefined && text.includes(':');
  const isCells = [from, to].every(({ row, column }) => row !== undefined && column !== undefined);
  if (!isColumns && !isRows && !isCells) return undefined;
  const [top, bottom] = sorted(from.row ?? 0, to.row ?? sheetRows - 1);
  const [left, right] = sorted(from.column ?? 0, to.column ?? sheetColumns - 1);
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return isOnSheet(box) ? box : undefined;
}

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const [match, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text) ?? [];
  if (!match || (!letters && !digits)) return undefined;
  return { row: digits ? Number(digits) - 1 : undefined, column: letters ? columnIndex(letters) : undefined };
}

const columnIndex = (letters: string) =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const sorted = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

export function isOnSheet({ row, column, rows, columns }: Box): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    Math.min(row, column) >= 0 &&
    Math.min(rows, columns) >= 1 &&
    row + rows <= sheetRows &&
    column + columns <= sheetColumns
  );
}

/** The address within a sheet, as in `A1:B2`. */
export function cellsAddress({ row, column, rows, columns }: Box): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === sheetRows) return `${left}:${right}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** `Plan` or `'Blank role'`: the sheet's name as it stands before `!`. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

export function fullAddress(sheetName: string, box: Box): string {
  return `${quotedSheet(sheetName)}!${cellsAddress(box)}`;
}

/** `=Plan!$A$1:$B$2`: the formula of a name that refers to the cells. */
export function referenceFormula(sheetName: string, box: Box): string {
  const fixed = cellsAddress(box).replace(/([A-Z]+|\d+)/g, '$$$1');
  return `=${quotedSheet(sheetName)}!${fixed}`;
}
