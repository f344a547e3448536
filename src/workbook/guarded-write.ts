import { a1, type Cell } from './a1';
import { reasonOf, runExcel } from './excel-run';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/** A change of one sheet and how to take it back. Both queue their calls; the caller syncs. */
export interface Change {
  readonly sheetId: string;
  readonly apply: (sheet: Excel.Worksheet) => void;
  readonly revert: (sheet: Excel.Worksheet) => void;
  /** The cells that may have changed when taking back fails as well. */
  readonly cells: readonly Cell[];
}

/**
 * Makes a change in one sync. A host that fails in the middle of a request keeps what came before the failure, so after
 * any error the change is taken back in a request of its own.
 */
export async function guardedWrite(context: Excel.RequestContext, change: Change, done: Outcome): Promise<Outcome> {
  try {
    change.apply(context.workbook.worksheets.getItem(change.sheetId));
    await context.sync();
    return done;
  } catch (error) {
    return takeBack(change, reasonOf(error));
  }
}

async function takeBack(change: Change, reason: string): Promise<Outcome> {
  try {
    await runExcel(async (context) => {
      change.revert(context.workbook.worksheets.getItem(change.sheetId));
      await context.sync();
    });
    return { ok: false, sentence: messages.rolledBack(reason) };
  } catch {
    // The first reason is the one that tells the person what to mend; that taking back failed too is in the sentence.
    return { ok: false, sentence: messages.notRolledBack(reason, change.cells.map(a1).join(', ')) };
  }
}
