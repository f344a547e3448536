import { a1, type Cell } from './a1';
import { reasonOf } from './excel-run';
import { messages } from './messages';
import type { Outcome } from './role-reading';
import { hasMoved, isAsRead, isBeforeAnyChange, type ReadRange, requireUnmoved } from './unmoved';

/** A change of one sheet and how to take it back. Both queue their calls; the caller syncs. */
export interface Change {
  readonly sheetId: string;
  /** What its addresses were worked out from, when they follow from where other cells stand. */
  readonly read?: ReadRange;
  readonly apply: (sheet: Excel.Worksheet) => void;
  readonly revert: (sheet: Excel.Worksheet) => void;
  /** True where an earlier request did a part of it: that is taken back also when this one fails before it does anything. */
  readonly isBegun?: boolean;
  /** The cells that may have changed when taking back fails as well. */
  readonly cells: readonly Cell[];
}

/** Makes a change of one sheet as `guardedWrites` does. */
export function guardedWrite(context: Excel.RequestContext, change: Change, done: Outcome): Promise<Outcome> {
  return guardedWrites(context, [change], done);
}

/**
 * Makes changes in one sync, all or none, and none when rows have come or gone since a sheet was read. A host that fails
 * in the middle of a request keeps what came before the failure, so after any error the changes are taken back in a
 * request of its own.
 */
export async function guardedWrites(
  context: Excel.RequestContext,
  changes: readonly Change[],
  done: Outcome,
): Promise<Outcome> {
  try {
    await syncOn(context, changes, 'apply');
    return done;
  } catch (error) {
    if (hasMoved(error)) return { ok: false, sentence: messages.changedMeanwhile };
    const isBegun = changes.some((change) => change.isBegun);
    if (isBeforeAnyChange(error) && !isBegun) return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
    return takeBack(context, changes, reasonOf(error));
  }
}

async function takeBack(context: Excel.RequestContext, changes: readonly Change[], reason: string): Promise<Outcome> {
  try {
    await syncOn(context, changes, 'revert');
    return { ok: false, sentence: messages.rolledBack(reason) };
  } catch {
    // The first reason is the one that tells the person what to mend; what became of the sheet is in the sentence.
    if (await areAsRead(context, changes)) return { ok: false, sentence: messages.rolledBack(reason) };
    const cells = changes.flatMap((change) => change.cells.map(a1));
    return { ok: false, sentence: messages.notRolledBack(reason, cells.join(', ')) };
  }
}

async function areAsRead(context: Excel.RequestContext, changes: readonly Change[]): Promise<boolean> {
  try {
    const compared = changes.map(({ read }) => (read ? isAsRead(context, read) : false));
    return (await Promise.all(compared)).every(Boolean);
  } catch {
    // A sheet that can't be read can't be vouched for.
    return false;
  }
}

/** Every sheet is looked up and held against what was read before the first of them changes. */
async function syncOn(
  context: Excel.RequestContext,
  changes: readonly Change[],
  way: 'apply' | 'revert',
): Promise<void> {
  const found = changes.map((change) => ({ change, sheet: context.workbook.worksheets.getItem(change.sheetId) }));
  for (const { change } of found) if (change.read) requireUnmoved(change.read);
  for (const { change, sheet } of found) change[way](sheet);
  await context.sync();
}
