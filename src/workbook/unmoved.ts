import { endRow, type SheetGrid } from './sheet-grid';

/** The used part of a sheet as it was read. */
export interface ReadRange {
  /** Excel moves it with its cells. */
  readonly range: Excel.Range;
  /** Its last row when it was read, from 0. */
  readonly lastRow: number;
  readonly formulas: SheetGrid['formulas'];
}

export const readRange = (range: Excel.Range, grid: SheetGrid): ReadRange => ({
  range,
  lastRow: endRow(grid) - 1,
  formulas: grid.formulas,
});

/** True when the cells hold what they held when they were read: a refused change has not even begun. */
export async function isAsRead(context: Excel.RequestContext, { range, formulas }: ReadRange): Promise<boolean> {
  range.load('formulas');
  await context.sync();
  return JSON.stringify(range.formulas) === JSON.stringify(formulas);
}

/**
 * Ends the request here, before it changes anything, when rows have come or gone since the sheet was read: addresses that
 * were worked out from what was read would be those of other cells. The range has moved with its cells, the row of the
 * sheet has not, and Excel refuses an intersection that is empty.
 */
export function requireUnmoved({ range, lastRow }: ReadRange): void {
  range.getLastRow().getIntersection(`${lastRow + 1}:${lastRow + 1}`);
}

/** True when `requireUnmoved` found other rows than were read. */
export function hasMoved(error: unknown): boolean {
  return locationOf(error) === 'Range.getIntersection' && codeOf(error) === 'ItemNotFound';
}

/**
 * True for an error that ended its request while it still looked for the sheet and its rows, or at once because a cell is
 * being edited.
 */
export function isBeforeAnyChange(error: unknown): boolean {
  if (codeOf(error) === 'InvalidOperationInCellEditMode') return true;
  return /^(WorksheetCollection\.getItem|Range\.getLastRow|Range\.getIntersection)$/.test(locationOf(error));
}

const locationOf = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? '') : '';

const codeOf = (error: unknown): string => (error instanceof OfficeExtension.Error ? error.code : '');
