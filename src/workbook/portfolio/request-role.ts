import type { RoleSheet } from '../role-reading';
import type { SheetGrid } from '../sheet-grid';
import {
  requestSheetSurroundings,
  type SheetSurroundings,
  type SheetSurroundingsRequest,
  sheetSurroundingsOf,
} from '../surroundings';

/** A role sheet has some 130 rows and one for each task. Without an end a sheet of data would come along in full. (ours) */
export const mostRows = 1000;

const readArea = `A1:Z${mostRows}`;

/** Cells of one sheet among many, asked for and not yet answered. */
export interface RoleRequest {
  readonly sheet: RoleSheet;
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
  readonly surroundings: SheetSurroundingsRequest;
}

/** What the cells hold, and how far down the sheet is in use. */
export interface FoundSheet {
  readonly sheet: RoleSheet;
  readonly grid: SheetGrid;
  readonly surroundings: SheetSurroundings;
  readonly rows: number;
  /** Characters of what the host sent for the cells. */
  readonly size: number;
}

/** Asks for the part of a sheet that can hold a role; readable after the next sync. */
export function requestRole(context: Excel.RequestContext, sheet: RoleSheet): RoleRequest {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
  used.load('rowIndex, rowCount');
  // With A1 in it the intersection is never empty, wherever the sheet is in use.
  const cells = used.getBoundingRect('A1').getIntersection(readArea);
  cells.load('values, formulas, text');
  return { sheet, used, cells, surroundings: requestSheetSurroundings(cells) };
}

/** The answer. */
export function foundSheet({ sheet, used, cells, surroundings }: RoleRequest): FoundSheet {
  const { values, formulas, text } = cells;
  return {
    sheet,
    grid: { firstRow: 0, firstColumn: 0, values, formulas, text },
    surroundings: sheetSurroundingsOf(surroundings),
    rows: used.rowIndex + used.rowCount,
    size: JSON.stringify([values, formulas, text]).length,
  };
}
