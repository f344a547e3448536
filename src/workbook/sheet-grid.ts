import { blank, type RawValue } from '../assessment/raw';

/** The used part of a sheet as `Range` gives it. */
export interface SheetGrid {
  /** Of the top left cell, counting from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** The cell at a row and column of the sheet; a blank outside the used part. */
export function cellAt(grid: SheetGrid, row: number, column: number): RawValue {
  const value = grid.values[row - grid.firstRow]?.[column - grid.firstColumn];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return blank;
  const formula = grid.formulas[row - grid.firstRow]?.[column - grid.firstColumn];
  const text = grid.text[row - grid.firstRow]?.[column - grid.firstColumn] ?? String(value);
  // Text that was entered with an apostrophe may start with '=' too, but then it is its own value.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value, text, isFormula };
}

/** The first row below the used part. */
export const endRow = (grid: SheetGrid): number => grid.firstRow + grid.values.length;

/** The first column right of the used part. */
export const endColumn = (grid: SheetGrid): number => grid.firstColumn + (grid.values[0]?.length ?? 0);
