import { buildSheet } from '../build-sheet';
import { reasonOf, runExcel } from '../excel-run';
import { sheetName } from '../sheet-name';
import { portfolioMessages as messages } from './messages';
import { hiddenColumn, planPortfolio, portfolioTable } from './plan-portfolio';

/** Undefined when all went well; else why there is no sheet, and what is left of it. */
type Failure = string | undefined;

/** Adds a portfolio sheet whose table has `rows` blank rows. When anything fails, the half sheet is taken away. */
export async function createPortfolioSheet(context: Excel.RequestContext, rows: number): Promise<Failure> {
  let id: string | undefined;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = sheetName(
    messages.title,
    worksheets.items.map((sheet) => sheet.name),
  );
  try {
    // The empty sheet comes first, on its own: its id is what a failure further on may delete, and nothing else.
    const sheet = worksheets.add(name);
    sheet.load('id');
    await context.sync();
    id = sheet.id;
    await buildSheet(context, sheet, planPortfolio(name, rows));
    sheet.tables.getItem(portfolioTable).showFilterButton = true;
    sheet.getRangeByIndexes(0, hiddenColumn, 1, 1).getEntireColumn().columnHidden = true;
    await context.sync();
    return undefined;
  } catch (error) {
    return removeSheet(id, name, reasonOf(error));
  }
}

/** Half a sheet is worse than none. Gives the sentence on how it ended. */
async function removeSheet(id: string | undefined, name: string, reason: string): Promise<string> {
  if (id === undefined) return messages.notMade(reason);
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return messages.notMade(reason);
  } catch {
    // The first reason is the one to mend; that the sheet is still there is in the sentence.
    return messages.halfMade(reason, name);
  }
}
