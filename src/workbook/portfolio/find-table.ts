import type { SheetGrid } from '../sheet-grid';
import type { FoundTable } from './place-rows';
import { noteName, portfolioTable } from './plan-portfolio';

/** The portfolio table with what is needed to write to it. */
export interface OpenTable extends FoundTable {
  readonly sheet: { readonly id: string; readonly name: string; readonly isProtected: boolean };
  readonly bodyRange: Excel.Range;
  /** The cell of the note; undefined when it is gone. */
  readonly note: Excel.Range | undefined;
}

/** Looks for the portfolio table on any sheet; undefined when the workbook has none. */
export async function findTable(context: Excel.RequestContext): Promise<OpenTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(portfolioTable);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return undefined;

  const { worksheet } = table;
  worksheet.load('id, name');
  worksheet.protection.load('protected');
  const header = table.getHeaderRowRange();
  header.load('values');
  const bodyRange = table.getDataBodyRange();
  bodyRange.load('values, formulas, rowIndex, columnIndex');
  const note = worksheet.names.getItemOrNullObject(noteName).getRangeOrNullObject();
  note.load('formulas');
  await context.sync();

  const { values, formulas, rowIndex, columnIndex } = bodyRange;
  const body: SheetGrid = { firstRow: rowIndex, firstColumn: columnIndex, values, formulas, text: [] };
  return {
    headers: (header.values[0] ?? []).map((value: unknown) => String(value).trim()),
    body,
    bodyRange,
    note: note.isNullObject ? undefined : note,
    sheet: { id: worksheet.id, name: worksheet.name, isProtected: worksheet.protection.protected },
  };
}
