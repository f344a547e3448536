import { reasonOf, runExcel } from '../excel-run';
import type { Outcome } from '../role-reading';
import { sheetName } from '../sheet-name';
import { portfolioChartMessages as messages } from './chart-messages';

/** A name of the sheet of charts, of the cells that are ours: it is found by it when it has been renamed. */
export const markName = 'AijriPortfolioCharts';

/** A finished sheet of charts and the one that it takes the place of. */
export interface Replacement {
  readonly id: string;
  /** The name that the finished sheet has until now. */
  readonly unfinished: string;
  /** `isKept` when it holds something of somebody else's: it stays, and is ours no more. */
  readonly old: { readonly id: string; readonly name: string; readonly isKept: boolean } | undefined;
  /** The names of all sheets. */
  readonly taken: readonly string[];
}

/** Gives a finished sheet its name, and deletes the old one last: until then everything can be put back. */
export async function placeChartSheet(context: Excel.RequestContext, replacement: Replacement): Promise<Outcome> {
  const { id, old, taken } = replacement;
  const replaced = old?.isKept ? undefined : old;
  const name = replaced?.name ?? sheetName(messages.sheet, taken);
  const done: Outcome = { ok: true, sentence: messages.made(name, old?.isKept ? old.name : undefined) };
  const { worksheets } = context.workbook;
  try {
    if (replaced) worksheets.getItem(replaced.id).name = sheetName(messages.before, taken);
    const sheet = worksheets.getItem(id);
    sheet.name = name;
    sheet.activate();
    if (replaced) worksheets.getItem(replaced.id).delete();
    else if (old) worksheets.getItem(old.id).names.getItem(markName).delete();
    await context.sync();
    return done;
  } catch (error) {
    return takeBack(replacement, reasonOf(error), done);
  }
}

async function takeBack({ id, unfinished, old }: Replacement, reason: string, done: Outcome): Promise<Outcome> {
  try {
    return await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const before = old && worksheets.getItemOrNullObject(old.id);
      before?.load('name');
      await context.sync();
      // The last thing to do was done: it is in place.
      if (before?.isNullObject) return done;
      worksheets.getItem(id).delete();
      if (before && !old.isKept) before.name = old.name;
      await context.sync();
      return { ok: false, sentence: messages.notMade(reason) };
    });
  } catch {
    // The first reason is the one to mend; what is left is in the sentence.
    return { ok: false, sentence: messages.unfinishedLeft(reason, unfinished) };
  }
}

/**
 * Deletes what a failed making has added: the sheet by its name, or an empty one that has none of ours yet.
 *
 * @param before the ids of the sheets that were there
 */
export async function takeAwayUnfinished(before: ReadonlySet<string>, name: string, reason: string): Promise<Outcome> {
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id, items/name');
      await context.sync();
      const added = worksheets.items
        .filter(({ id }) => !before.has(id))
        .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
      await context.sync();
      for (const { sheet, used } of added) if (used.isNullObject || sheet.name === name) sheet.delete();
      await context.sync();
    });
    return { ok: false, sentence: messages.notMade(reason) };
  } catch {
    // The first reason is the one to mend; what is left is in the sentence.
    return { ok: false, sentence: messages.unfinishedLeft(reason, name) };
  }
}
