import { reasonOf, runExcel } from './excel-run';
import { inTurn } from './in-turn';
import { messages } from './messages';
import { openRole } from './read-role';
import { pending } from './results';
import type { Outcome, RoleReading, RoleSheet } from './role-reading';
import { gridOf, requestGrid } from './sheet-request';
import { surroundingsOf } from './surroundings';
import { asWrite, type CellWrite } from './write-cells';
import { writeStep } from './write-step';

/**
 * Writes sub-label, criteria, checks, method version, time and fingerprint to a role sheet: reads it afresh, writes once,
 * changes only cells that the add-in owns and that differ.
 *
 * @param shown the role whose changes were shown; without one it is the active sheet's
 */
export async function writeResults(now: Date, shown?: Pick<RoleReading, 'sheet'>): Promise<Outcome> {
  try {
    return await inTurn(() => runExcel((context) => write(context, now, shown?.sheet)));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function write(context: Excel.RequestContext, now: Date, shown: RoleSheet | undefined): Promise<Outcome> {
  const { worksheets } = context.workbook;
  const request = requestGrid(shown ? worksheets.getItem(shown.id) : worksheets.getActiveWorksheet());
  request.sheet.protection.load('protected');
  await context.sync();

  const { id, name } = request.sheet;
  const grid = gridOf(request);
  const open = openRole({ id, name }, grid, surroundingsOf(request.surroundings));
  if (!open) return { ok: false, sentence: messages.noRole(name) };
  if (request.sheet.protection.protected) return { ok: false, sentence: messages.isProtected(name) };

  const { cells, pushed, insert, checkedAt } = open.results;
  const changed = pending(grid, cells);
  const writes: CellWrite[] = changed.filter((cell) => !pushed.has(cell)).map(asWrite);
  const below: CellWrite[] = changed.filter((cell) => pushed.has(cell)).map(asWrite);
  if (checkedAt) {
    const isBelow = insert !== undefined && checkedAt.row >= insert.row;
    (isBelow ? below : writes).push({ cell: checkedAt, value: serialTime(now) });
  }
  return writeStep(
    context,
    { sheetId: id, used: request.used, grid, writes, insert, pushed: below },
    { ok: true, sentence: messages.written(name, changed.length) },
  );
}

/** Excel's serial number of a local time: days since 1899-12-30, to the minute. */
export function serialTime(now: Date): number {
  const minutes = Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
  return minutes / (24 * 60) + 25_569;
}
