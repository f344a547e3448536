import { columnLetters } from '../a1';
import { reasonOf } from '../excel-run';
import { messages as sheetMessages } from '../messages';
import type { Outcome } from '../role-reading';
import type { LocatedTable } from './locate-table';
import { longTableMessages as messages } from './messages';
import type { AddedColumn } from './plan-results';

/** Excel's last column, from 0. */
const lastColumn = 16_383;

const done: Outcome = { ok: true, sentence: '' };

/**
 * Adds columns at the right end of a table, where the cells are blank: nothing of somebody else is moved or overwritten.
 * All or none.
 *
 * @param remember queues what the workbook is to know of them, last in the same request
 */
export async function addColumns(
  context: Excel.RequestContext,
  located: LocatedTable,
  added: readonly AddedColumn[],
  remember: () => void,
): Promise<Outcome> {
  if (added.length === 0) return done;
  const { sheet, row, rows, table } = located;
  const first = located.column + located.headers.length;
  const last = first + added.length - 1;
  if (last > lastColumn) return { ok: false, sentence: messages.edgeOfSheet };
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // A total row moves with its table.
  const high = rows + (table ? 2 : 1);
  const room = worksheet.getRangeByIndexes(row, first, high, added.length).getUsedRangeOrNullObject(true);
  room.load('address');
  await context.sync();
  if (!room.isNullObject) return { ok: false, sentence: messages.notFree(sheetMessages.columns(first, last)) };

  const headers = worksheet.getRangeByIndexes(row, first, 1, added.length);
  try {
    if (table) for (const { header } of added) table.columns.add(undefined, undefined, header);
    else headers.values = [added.map(({ header }) => header)];
    added.forEach(({ result }, index) => {
      // One format stands for all cells; the types know arrays only.
      if (result === 'score') {
        Object.assign(worksheet.getRangeByIndexes(row + 1, first + index, rows, 1), { numberFormat: '0.0' });
      }
    });
    remember();
    await context.sync();
    return done;
  } catch (error) {
    return takeBack(error);
  }

  async function takeBack(error: unknown): Promise<Outcome> {
    try {
      if (table) await deleteColumns(context, table, added);
      else {
        headers.values = [added.map(() => '')];
        await context.sync();
      }
      return { ok: false, sentence: sheetMessages.rolledBack(reasonOf(error)) };
    } catch {
      // The first reason is the one to mend; where to look is in the sentence.
      const cells = `${columnLetters(first)}${row + 1}:${columnLetters(last)}${row + 1}`;
      return { ok: false, sentence: sheetMessages.notRolledBack(reasonOf(error), cells) };
    }
  }
}

/** Those of the columns that were added before the host refused. */
async function deleteColumns(
  context: Excel.RequestContext,
  table: Excel.Table,
  added: readonly AddedColumn[],
): Promise<void> {
  table.columns.load('items/name');
  await context.sync();
  const names = new Set(added.map(({ header }) => header));
  for (const column of [...table.columns.items].reverse()) if (names.has(column.name)) column.delete();
  await context.sync();
}
