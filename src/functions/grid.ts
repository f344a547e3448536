import { blank, isBlank, type RawValue } from '../assessment/raw';

/** An argument as rows of values. Row and column count from 0. */
export type Grid = readonly (readonly RawValue[])[];

/** A cell with its position in the grid. */
export interface GridCell {
  readonly raw: RawValue;
  readonly row: number;
  readonly column: number;
}

/** An argument as Excel hands it over: a range is an array of rows, a single value stands alone. */
export function gridOf(argument: unknown): Grid {
  const rows: unknown[] = Array.isArray(argument) && argument.length > 0 ? argument : [argument];
  return rows.map((row) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return cells.map(rawValue);
  });
}

export const heightOf = (grid: Grid): number => grid.length;
export const widthOf = (grid: Grid): number => Math.max(0, ...grid.map((row) => row.length));

/** The only cell of a grid; undefined when there are more. */
export function onlyCell(grid: Grid): RawValue | undefined {
  return heightOf(grid) === 1 && widthOf(grid) <= 1 ? (grid[0]?.[0] ?? blank) : undefined;
}

/** The cells of one row or one column in order; undefined for any other shape. */
export function lineOf(grid: Grid): GridCell[] | undefined {
  if (heightOf(grid) !== 1 && grid.some((row) => row.length !== 1)) return undefined;
  return grid.flatMap((cells, row) => cells.map((raw, column) => ({ raw, row, column })));
}

/**
 * True for a blank cell at the end of a range, in all three forms: null on the web, "" from a formula, 0 on the desktop.
 *
 * Asked only where a 0 could not be a value anyway: after the last task and after the fifth rating.
 */
export function isBlankAtEnd(raw: RawValue): boolean {
  return isBlank(raw) || raw.value === 0;
}

/** The items without the blank ones at their end. */
export function withoutBlankEnd<T>(items: readonly T[], isBlankItem: (item: T) => boolean): readonly T[] {
  let end = items.length;
  for (let last = items.at(-1); last !== undefined && isBlankItem(last); last = items[end - 1]) end -= 1;
  return items.slice(0, end);
}

function rawValue(cell: unknown): RawValue {
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
