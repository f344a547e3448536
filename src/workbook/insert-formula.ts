import { parseA1 } from './a1';
import { reasonOf, runExcel } from './excel-run';
import type { FunctionCall } from './function-calls';
import { guardedWrite } from './guarded-write';
import { inTurn } from './in-turn';
import { messages } from './messages';
import { type FormulaTarget, heldBy, isOwnArgument } from './offer-formula';
import type { Outcome } from './role-reading';
import { asBefore } from './safe-text';

/**
 * Puts a call into the cell that it was offered for. A cell that holds something is only overwritten with `replace`; one that
 * has changed since, or that the call itself takes, is not written at all.
 */
export async function insertFormula(
  { name, formula }: FunctionCall,
  target: FormulaTarget,
  replace: boolean,
): Promise<Outcome> {
  const { sheet, holds } = target;
  if (isOwnArgument(target.cell, formula)) return { ok: false, sentence: messages.ownArgument(target.cell, name) };
  if (holds !== '' && !replace) return { ok: false, sentence: messages.occupied(target.cell, holds) };
  try {
    return await inTurn(() => runExcel(write));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }

  async function write(context: Excel.RequestContext): Promise<Outcome> {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    worksheet.protection.load('protected');
    const range = worksheet.getRange(target.cell);
    range.load('formulas, values');
    await context.sync();
    if (worksheet.protection.protected) return { ok: false, sentence: messages.isProtected(sheet.name) };
    if (heldBy(range) !== holds) return { ok: false, sentence: messages.cellChanged(target.cell) };
    const value: string | number | boolean = range.values[0]?.[0] ?? '';
    const before = asBefore({ value, isFormula: holds.startsWith('=') && holds !== value }, holds);
    // Through the range that was read: Excel moves it with its cell.
    const put = (content: string | number | boolean) => () => {
      range.formulas = [[content]];
    };
    return guardedWrite(
      context,
      { sheetId: sheet.id, cells: [parseA1(target.cell) ?? []].flat(), apply: put(formula), revert: put(before) },
      { ok: true, sentence: messages.formulaInserted(name, target.cell) },
    );
  }
}
