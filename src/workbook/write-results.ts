import { messages } from './messages';
import { changeRole, type WritableRole } from './open-for-writing';
import { pending } from './results';
import type { Outcome, RoleReading } from './role-reading';
import { asWrite, type CellWrite } from './write-cells';
import { writeStep } from './write-step';

/**
 * Writes sub-label, criteria, checks, method version, time and fingerprint to a role sheet: reads it afresh, writes once,
 * changes only cells that the add-in owns and that differ.
 *
 * @param shown the role whose changes were shown; without one it is the active sheet's
 */
export function writeResults(now: Date, shown?: Pick<RoleReading, 'sheet'>): Promise<Outcome> {
  return changeRole({ sheetId: shown?.sheet.id }, (role) => writeTo(role, now));
}

/** Writes the results to a role sheet that was read afresh. */
export function writeTo({ context, open, used }: WritableRole, now: Date): Promise<Outcome> {
  const { grid, results, reading } = open;
  const { cells, pushed, insert, checkedAt } = results;
  const changed = pending(grid, cells);
  const writes: CellWrite[] = changed.filter((cell) => !pushed.has(cell)).map(asWrite);
  const below: CellWrite[] = changed.filter((cell) => pushed.has(cell)).map(asWrite);
  if (checkedAt) {
    const isBelow = insert !== undefined && checkedAt.row >= insert.row;
    (isBelow ? below : writes).push({ cell: checkedAt, value: serialTime(now) });
  }
  return writeStep(
    context,
    { sheetId: reading.sheet.id, used, grid, writes, insert, pushed: below },
    { ok: true, sentence: messages.written(reading.sheet.name, changed.length) },
  );
}

/** Excel's serial number of a local time: days since 1899-12-30, to the minute. */
export function serialTime(now: Date): number {
  const minutes = Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
  return minutes / (24 * 60) + 25_569;
}
