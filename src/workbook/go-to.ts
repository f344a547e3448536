import { reasonOf, runExcel } from './excel-run';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/** Selects a cell, 'B33', on a sheet and brings it into view. */
export function goToCell(sheetId: string, cell: string): Promise<Outcome> {
  return withSheet(sheetId, (sheet) => {
    sheet.activate();
    sheet.getRange(cell).select();
    return messages.wentTo(cell);
  });
}

/** Shows a sheet. */
export function activateSheet(sheetId: string): Promise<Outcome> {
  return withSheet(sheetId, (sheet) => {
    sheet.activate();
    return '';
  });
}

async function withSheet(sheetId: string, act: (sheet: Excel.Worksheet) => string): Promise<Outcome> {
  try {
    return await runExcel(async (context) => {
      const sentence = act(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
      return { ok: true, sentence };
    });
  } catch (error) {
    return { ok: false, sentence: reasonOf(error) };
  }
}
