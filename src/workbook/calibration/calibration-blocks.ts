import { isBlank } from '../../assessment/raw';
import { cellAt, endColumn, endRow, type SheetGrid } from '../sheet-grid';
import { type CalibrationColumn, calibrationHeaders } from './headers';

/** A table of published roles as it stands on a sheet. Rows and columns count from 0. */
export interface CalibrationBlock {
  readonly headerRow: number;
  /** Of the roles' names. */
  readonly roleColumn: number;
  /** Of every header that is there, the roles' names included. */
  readonly columns: ReadonlyMap<CalibrationColumn, number>;
  /** The rows with a role or a part of one. */
  readonly rows: readonly number[];
}

type Header = Omit<CalibrationBlock, 'rows'>;

/** Every table with a header for the roles' names, wherever it stands; one row may hold the headers of several. */
export function calibrationBlocks(grid: SheetGrid): CalibrationBlock[] {
  const headers = Array.from({ length: endRow(grid) - grid.firstRow }, (_, index) =>
    headersIn(grid, grid.firstRow + index),
  ).flat();
  return headers.map((header) => ({ ...header, rows: rowsOf(grid, header, headers) }));
}

function headersIn(grid: SheetGrid, row: number): Header[] {
  const cells = Array.from({ length: endColumn(grid) - grid.firstColumn }, (_, index) => {
    const column = grid.firstColumn + index;
    return { column, name: nameOfHeader(cellAt(grid, row, column).value) };
  });
  const starts = cells.filter(({ name }) => name === 'role').map(({ column }) => column);
  return starts.map((roleColumn, index) => {
    // Alone in its row a table may have columns left of the names too.
    const from = starts.length > 1 ? roleColumn : 0;
    const to = starts[index + 1] ?? Infinity;
    const own = cells.filter(({ column, name }) => name !== undefined && column >= from && column < to);
    // Of two columns with one header the first counts.
    const columns = new Map(own.reverse().flatMap(({ name, column }) => (name ? [[name, column] as const] : [])));
    return { headerRow: row, roleColumn, columns };
  });
}

function nameOfHeader(value: unknown): CalibrationColumn | undefined {
  const found = plain(value);
  return columnNames.find((name) => plain(calibrationHeaders[name]) === found);
}

const columnNames = Object.keys(calibrationHeaders).filter(
  (name): name is CalibrationColumn => name in calibrationHeaders,
);

const plain = (value: unknown): string => String(value).trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Down to the next table in the same columns. A name without a figure is a title or a note when the row above it is
 * blank or the row below it is a header.
 */
function rowsOf(grid: SheetGrid, { headerRow, roleColumn, columns }: Header, all: readonly Header[]): number[] {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const below = all.filter((other) => {
    const isSameColumns = other.roleColumn >= first && other.roleColumn <= last;
    return other.headerRow > headerRow && isSameColumns;
  });
  const end = Math.min(endRow(grid), ...below.map((other) => other.headerRow));
  const filled = (row: number) => [...columns.values()].filter((column) => !isBlank(cellAt(grid, row, column)));
  const rows: number[] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const cells = filled(row);
    const isNameOnly = cells.length === 1 && cells[0] === roleColumn;
    const isAside = (row > headerRow + 1 && filled(row - 1).length === 0) || (row + 1 === end && below.length > 0);
    if (cells.length > 0 && !(isNameOnly && isAside)) rows.push(row);
  }
  return rows;
}
