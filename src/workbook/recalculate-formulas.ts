import { reasonOf, runExcel } from './excel-run';
import type { FunctionUse } from './function-uses';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/** Beyond this the whole workbook is calculated in one call instead. */
const mostMarked = 5_000;

/**
 * Has Excel calculate our formulas afresh, as after an upgrade of the method: saved results are not calculated again on
 * open (office-js #1567). The cells are marked dirty, so what depends on them follows, which it would not after
 * `range.calculate` (#5063). Excel before ExcelApi 1.9 calculates all formulas instead. No cell is written.
 */
export async function recalculateFormulas(uses: readonly FunctionUse[]): Promise<Outcome> {
  try {
    return await runExcel(async (context) => {
      const { application, worksheets } = context.workbook;
      const canMark = Office.context.requirements.isSetSupported('ExcelApi', '1.9') && uses.length <= mostMarked;
      if (canMark) for (const { sheet, cell } of uses) worksheets.getItem(sheet.id).getRange(cell).setDirty();
      application.calculate(canMark ? Excel.CalculationType.recalculate : Excel.CalculationType.full);
      await context.sync();
      return { ok: true, sentence: messages.recalculated(uses.length) };
    });
  } catch (error) {
    return { ok: false, sentence: reasonOf(error) };
  }
}
