import type { SheetGrid } from './sheet-grid';
import { requestSurroundings, type SurroundingsRequest } from './surroundings';

/** What a grid is made from, asked for and not yet answered. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly surroundings: SurroundingsRequest;
}

/** Asks for the used part of a sheet and what is around it; readable after the next sync. */
export function requestGrid(sheet: Excel.Worksheet): SheetRequest {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values, formulas, text, rowIndex, columnIndex');
  sheet.load('id, name');
  return { sheet, used, surroundings: requestSurroundings(sheet) };
}

/** The answer; an empty sheet is an empty grid. */
export function gridOf({ used }: SheetRequest): SheetGrid {
  if (used.isNullObject) return { firstRow: 0, firstColumn: 0, values: [], formulas: [], text: [] };
  return {
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values: used.values,
    formulas: used.formulas,
    text: used.text,
  };
}
