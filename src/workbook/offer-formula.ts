import { a1, parseA1 } from './a1';
import { runExcel } from './excel-run';
import { type FunctionCall, functionCalls } from './function-calls';
import { locateRole } from './locate';
import type { RoleSheet } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';

/** Calls for a role, and the cell that one of them may go into. */
export interface FormulaOffer {
  readonly role: RoleSheet;
  readonly target: FormulaTarget;
  /** Empty where the sheet is no role sheet any more. */
  readonly calls: readonly FunctionCall[];
}

/** The cell that was selected when the calls were made. */
export interface FormulaTarget {
  readonly sheet: RoleSheet;
  /** 'E5'. */
  readonly cell: string;
  /** Its formula, or its value where it has none; '' for a blank. */
  readonly holds: string;
}

/** The calls that a role allows for the cell that is selected now, wherever that is. Changes nothing. */
export function offerFormulas(roleSheetId: string): Promise<FormulaOffer> {
  return runExcel(async (context) => {
    const request = requestGrid(context.workbook.worksheets.getItem(roleSheetId));
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex, formulas');
    cell.worksheet.load('id, name');
    await context.sync();
    const { id, name } = request.sheet;
    const sheet = { id: cell.worksheet.id, name: cell.worksheet.name };
    const role = locateRole(gridOf(request));
    return {
      role: { id, name },
      target: { sheet, cell: a1({ row: cell.rowIndex, column: cell.columnIndex }), holds: heldBy(cell) },
      calls: role ? functionCalls(role, sheet.id === id ? undefined : name) : [],
    };
  });
}

/** What a cell holds, once its formulas are loaded. */
export const heldBy = ({ formulas }: Excel.Range): string => String(formulas[0]?.[0] ?? '');

/** True where a cell is one of those that a formula on its own sheet takes: Excel would call that circular. */
export function isOwnArgument(cell: string, formula: string): boolean {
  const at = parseA1(cell);
  if (!at || formula.includes('!')) return false;
  return formula.split(/[(),]/).some((argument) => {
    const [first, last = first] = argument.split(':').map(parseA1);
    if (!first || !last) return false;
    return at.row >= first.row && at.row <= last.row && at.column >= first.column && at.column <= last.column;
  });
}
