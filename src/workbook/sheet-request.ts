import type { SheetGrid } from './sheet-grid';
import { mostRows } from './portfolio/request-role';
import {
  requestSheetSurroundings,
  requestSurroundings,
  requestWorkbookSurroundings,
  type SurroundingsRequest,
} from './surroundings';

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

/** The top of a sheet, asked for and not yet answered. */
export interface TopRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
  readonly surroundings: SurroundingsRequest;
}

/** Columns right of this one hold no part of a role. */
const lastColumn = 'CV';

/**
 * Asks for the part of a sheet that can hold a role, and what is around it: a table of 100,000 rows would otherwise come
 * along in full, or be refused.
 */
export function requestTop(sheet: Excel.Worksheet): TopRequest {
  const used = sheet.getUsedRange(true);
  used.load('rowIndex, rowCount, columnIndex, columnCount');
  // With A1 in it the intersection is never empty, wherever the sheet is in use.
  const cells = used.getBoundingRect('A1').getIntersection(`A1:${lastColumn}${mostRows}`);
  cells.load('values, formulas, text, rowCount, columnCount');
  sheet.load('id, name');
  const surroundings = { ...requestSheetSurroundings(cells), ...requestWorkbookSurroundings(sheet.context.workbook) };
  return { sheet, used, cells, surroundings };
}

/** The answer. */
export const topGridOf = ({ cells }: TopRequest): SheetGrid => ({
  firstRow: 0,
  firstColumn: 0,
  values: cells.values,
  formulas: cells.formulas,
  text: cells.text,
});

/** True where the sheet goes on below or beside its top. */
export const isCutOff = ({ used, cells }: TopRequest): boolean =>
  used.rowIndex + used.rowCount > cells.rowCount || used.columnIndex + used.columnCount > cells.columnCount;
