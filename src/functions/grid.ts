import { blank, isBlank, type RawValue } from '../assessment/raw';

/**
 * An argument as rows of values, without the blank rows at its end: a whole column of a sheet has 1,048,576 rows. Row and
 * column count from 0.
 */
export interface Grid {
  readonly rows: readonly (readonly RawValue[])[];
  /** Of the argument as handed over, blank rows included. */
  readonly height: number;
  readonly width: number;
}

/** A cell with its position in the grid. */
export interface GridCell {
  readonly raw: RawValue;
  readonly row: number;
  readonly column: number;
}

/** An argument as Excel hands it over: a range is an array of rows, a single value stands alone. */
export function rowsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) && argument.length > 0 ? argument : [argument];
}

/** The cells of one of `rowsOf`. */
export const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** How many rows there are up to the last one that holds anything. */
export function filledHeight(rows: readonly unknown[]): number {
  let height = rows.length;
  while (height > 0 && cellsOf(rows[height - 1]).every(isBlankOrZero)) height -= 1;
  return height;
}

/** @param kept rows that stay even when they are blank: five ratings of 0 are five ratings */
export function gridOf(argument: unknown, kept = 1): Grid {
  const rows = rowsOf(argument);
  const height = Math.max(kept, filledHeight(rows));
  return {
    rows: rows.slice(0, height).map((row) => cellsOf(row).map(rawValue)),
    height: rows.length,
    width: rows.reduce<number>((width, row) => Math.max(width, cellsOf(row).length), 0),
  };
}

/** The only cell of a grid; undefined when there are more. */
export function onlyCell(grid: Grid): RawValue | undefined {
  return grid.height === 1 && grid.width <= 1 ? (grid.rows[0]?.[0] ?? blank) : undefined;
}

/** The cells of one row or one column in order; undefined for any other shape. */
export function lineOf({ rows, height, width }: Grid): GridCell[] | undefined {
  if (height !== 1 && width > 1) return undefined;
  return rows.flatMap((cells, row) => cells.map((raw, column) => ({ raw, row, column })));
}

/**
 * True for a blank cell at the end of a range, in all three forms: null on the web, "" from a formula, 0 on the desktop.
 *
 * Asked only where a 0 could not be a value anyway: after the last task and after the fifth rating.
 */
export function isBlankAtEnd(raw: RawValue): boolean {
  return isBlank(raw) || raw.value === 0;
}

/** The same for a cell as handed over. */
export function isBlankOrZero(cell: unknown): boolean {
  // A long table has mostly numbers; they need no value made of them.
  if (typeof cell === 'number') return cell === 0;
  return cell === null || cell === '' || isBlankAtEnd(rawValue(cell));
}

/** The items without the blank ones at their end. */
export function withoutBlankEnd<T>(items: readonly T[], isBlankItem: (item: T) => boolean): readonly T[] {
  let end = items.length;
  for (let last = items.at(-1); last !== undefined && isBlankItem(last); last = items[end - 1]) end -= 1;
  return items.slice(0, end);
}

/** A cell as handed over, as the readers of an assessment know it. */
export function rawValue(cell: unknown): RawValue {
  switch (typeof cell) {
    case 'number':
    case 'string':
    case 'boolean':
      return { value: cell, text: String(cell), isFormula: false };
    case 'object':
      // Excel hands over a data type as an object; a formatted number, for one, has its plain value in basicValue.
      if (cell === null) return blank;
      return 'basicValue' in cell && typeof cell.basicValue !== 'object' ? rawValue(cell.basicValue) : dataType;
    case 'undefined':
      return blank;
    default:
      return dataType;
  }
}

const dataType: RawValue = { value: 'data type', text: 'data type', isFormula: false };
