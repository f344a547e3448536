import { reasonOf, runExcel } from '../excel-run';
import { messages } from '../messages';
import type { Outcome } from '../role-reading';
import type { OpenTable } from './find-table';
import { portfolioTable } from './plan-portfolio';
import type { Write } from './row-writes';

/**
 * Adds rows at the end of the portfolio table, all or none. They are on their own in their request; when a host fails all
 * the same after it has added them, the number of rows tells, and they are taken away again.
 *
 * @param before how many rows the table has
 */
export async function appendRows(
  context: Excel.RequestContext,
  { body }: Pick<OpenTable, 'body'>,
  rows: readonly (readonly Write[])[],
  before: number,
): Promise<Outcome> {
  const tableRows = context.workbook.tables.getItem(portfolioTable).rows;
  try {
    // The types of `add` lack null, which leaves a cell to the analyst's column and its formula.
    Reflect.apply(tableRows.add, tableRows, [undefined, rows]);
    await context.sync();
    return { ok: true, sentence: '' };
  } catch (error) {
    const reason = reasonOf(error);
    const isAsBefore = await takeAway(before, rows.length).catch(() => false);
    if (isAsBefore) return { ok: false, sentence: messages.rolledBack(reason) };
    const first = body.firstRow + before + 1;
    return { ok: false, sentence: messages.notRolledBack(reason, `${first}:${first + rows.length - 1}`) };
  }
}

/** Deletes the rows if they are there; false when there are neither as many as before nor as many as after. */
function takeAway(before: number, added: number): Promise<boolean> {
  return runExcel(async (context) => {
    const { rows } = context.workbook.tables.getItem(portfolioTable);
    rows.load('count');
    await context.sync();
    if (rows.count === before) return true;
    if (rows.count !== before + added) return false;
    for (let last = before + added - 1; last >= before; last--) rows.getItemAt(last).delete();
    await context.sync();
    return true;
  });
}
