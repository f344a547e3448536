/* A1 addresses and Univer's ranges, both as boxes. */
import type { IRange } from '@univerjs/core';
import type { Box } from './engine';

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** `B2:C5`, or `B2` for one cell. */
export function addressOf(box: Box): string {
  const first = columnLetters(box.column) + String(box.row + 1);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows}`;
}

function cell(text: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([0-9]+)$/.exec(text);
  if (!parts?.[1] || !parts[2]) return undefined;
  return { row: Number(parts[2]) - 1, column: columnIndex(parts[1]) };
}

/** The box of `B2`, `$B$2:C5`; undefined for anything else. */
export function boxOf(address: string): Box | undefined {
  const [from, to, extra] = address.split(':');
  const start = cell(from ?? '');
  const end = to === undefined ? start : cell(to);
  if (!start || !end || extra !== undefined) return undefined;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return { row, column, rows: Math.abs(end.row - start.row) + 1, columns: Math.abs(end.column - start.column) + 1 };
}

export function rangeOf(box: Box): IRange {
  return {
    startRow: box.row,
    startColumn: box.column,
    endRow: box.row + box.rows - 1,
    endColumn: box.column + box.columns - 1,
  };
}

/** A whole row or column has NaN where it has no end; `limit` says how large the sheet is. */
export function boxOfRange(range: IRange, limit: { rows: number; columns: number }): Box {
  const row = range.startRow || 0;
  const column = range.startColumn || 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : limit.rows - 1;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : limit.columns - 1;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** The part of a box that lies on a sheet of that size. */
export function clip(box: Box, size: { rows: number; columns: number }): Box | undefined {
  const rows = Math.min(box.rows, size.rows - box.row);
  const columns = Math.min(box.columns, size.columns - box.column);
  return rows > 0 && columns > 0 ? { ...box, rows, columns } : undefined;
}

/** Runs over a box row by row and collects what `read` gives. */
export function mapBox<T>(box: Box, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => read(box.row + r, box.column + c)),
  );
}

export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
