import { runExcel } from './excel-run';

/** The names of all sheets of the workbook, hidden ones too: those that a new sheet cannot have. */
export function listSheetNames(): Promise<string[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
