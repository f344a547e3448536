import { reasonOf, runExcel } from './excel-run';
import { locateRole } from './locate';
import { messages } from './messages';
import type { Outcome } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';
import { hasMoved, type ReadRange, requireUnmoved } from './unmoved';
import { bodyRows } from './where-located';

/**
 * Inserts rows, '31:34', into the task table, on their own: a failed insert is never taken back by deleting rows that were
 * not inserted.
 *
 * @param step.lastAfter the last row of the table's body, from 0, once they are in
 * @returns undefined when they are in, else what to say
 */
export async function insertTaskRows(
  context: Excel.RequestContext,
  step: { readonly sheetId: string; readonly read: ReadRange; readonly rows: string; readonly lastAfter: number },
): Promise<Outcome | undefined> {
  const { sheetId, read, rows, lastAfter } = step;
  try {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    requireUnmoved(read);
    sheet.getRange(rows).insert(Excel.InsertShiftDirection.down);
    await context.sync();
    return undefined;
  } catch (error) {
    if (hasMoved(error)) return { ok: false, sentence: messages.changedMeanwhile };
    return { ok: false, sentence: await withoutRows(sheetId, rows, lastAfter, reasonOf(error)) };
  }
}

/** The host may have failed after the rows were in: the table tells. */
async function withoutRows(sheetId: string, rows: string, lastAfter: number, reason: string): Promise<string> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const request = requestGrid(sheet);
      await context.sync();
      const located = locateRole(gridOf(request))?.blocks.get('tasks');
      if (!located || bodyRows(located).last !== lastAfter) return;
      sheet.getRange(rows).delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    return messages.rolledBack(reason);
  } catch {
    // The first reason is the one to mend; that blank rows may be left is in the sentence.
    return messages.notRolledBack(reason, rows);
  }
}
