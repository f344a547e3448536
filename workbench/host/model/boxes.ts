import type { Box } from '../../engine/engine';

export function intersection(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingBox(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Where a box is after rows were inserted: one that the insertion goes through grows. */
export function afterInsertion(box: Box, at: number, count: number): Box {
  if (at <= box.row) return { ...box, row: box.row + count };
  return at < box.row + box.rows ? { ...box, rows: box.rows + count } : box;
}

/** Where a box is after rows were deleted, undefined if it is gone. */
export function afterDeletion(box: Box, at: number, count: number): Box | undefined {
  const above = Math.max(0, Math.min(count, box.row - at));
  const inside = intersection(box, { ...box, row: at, rows: count })?.rows ?? 0;
  const rows = box.rows - inside;
  return rows > 0 ? { ...box, row: box.row - above, rows } : undefined;
}

export const sameBox = (a: Box, b: Box): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** A value for every cell of the box. */
export function filled<Value>({ rows, columns }: Box, value: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => value(row, column)));
}
