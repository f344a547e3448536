import { a1 } from '../a1';
import type { RoleSheet } from '../role-reading';
import { neededInputs } from './columns';
import { longTableMessages as messages } from './messages';
import type { LongTableSource } from './source';

/** A long table as it stands now. */
export interface LocatedTable {
  readonly source: LongTableSource;
  /** Of a table only; what is typed below it is not part of it. */
  readonly table: Excel.Table | undefined;
  /** Header row and all rows below, without a total row. Excel moves it with its cells. */
  readonly whole: Excel.Range;
  readonly sheet: RoleSheet & { readonly isProtected: boolean };
  /** Of the first header, from 0. */
  readonly row: number;
  readonly column: number;
  /** Without the header row. */
  readonly rows: number;
  readonly headers: readonly string[];
}

/** A table, or the sentence that says why there is none. */
export type Located<Table> =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly sentence: string };

/** Finds a table, or the cells around one, in two or three syncs. */
export async function locateTable(
  context: Excel.RequestContext,
  source: LongTableSource,
): Promise<Located<LocatedTable>> {
  const { workbook } = context;
  if (source.kind === 'range') {
    const region = workbook.worksheets.getItem(source.sheet).getRange(source.cell).getSurroundingRegion();
    return locateRegion(context, region);
  }
  const table = workbook.tables.getItemOrNullObject(source.name);
  table.load('name, showHeaders');
  await context.sync();
  if (table.isNullObject) return { ok: false, sentence: messages.noTable(source.name) };
  if (!table.showHeaders) return { ok: false, sentence: messages.noHeaderRow(table.name) };
  const whole = table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
  const requested = request(whole, whole.getRow(0));
  await context.sync();
  const { name: sheet } = whole.worksheet;
  return { ok: true, table: located(requested, { kind: 'table', name: table.name, sheet }, table) };
}

/** Rows above the header row, such as a title, that a region may begin with. */
const mostRowsAbove = 20;

/** The header row is the first with as many cells filled as a score needs. */
async function locateRegion(context: Excel.RequestContext, region: Excel.Range): Promise<Located<LocatedTable>> {
  region.load('rowCount');
  await context.sync();
  const top = region.getRow(0).getResizedRange(Math.min(region.rowCount, mostRowsAbove) - 1, 0);
  top.load('values');
  await context.sync();
  const isFilled = (value: unknown) => value !== '';
  const headerRow = top.values.findIndex((row) => row.filter(isFilled).length >= neededInputs.length);
  const below = region.rowCount - headerRow - 1;
  if (headerRow < 0 || below < 1) return { ok: false, sentence: messages.tooSmall };
  const header = region.getRow(headerRow);
  const requested = request(header.getResizedRange(below, 0), header);
  await context.sync();
  const { whole } = requested;
  const cell = a1({ row: whole.rowIndex, column: whole.columnIndex });
  return { ok: true, table: located(requested, { kind: 'range', sheet: whole.worksheet.name, cell }, undefined) };
}

function request(whole: Excel.Range, header: Excel.Range) {
  whole.load('rowIndex, columnIndex, rowCount');
  header.load('values');
  whole.worksheet.load('id, name');
  whole.worksheet.protection.load('protected');
  return { whole, header };
}

function located(
  { whole, header }: ReturnType<typeof request>,
  source: LongTableSource,
  table: Excel.Table | undefined,
): LocatedTable {
  const { worksheet } = whole;
  return {
    source,
    table,
    whole,
    sheet: { id: worksheet.id, name: worksheet.name, isProtected: worksheet.protection.protected },
    row: whole.rowIndex,
    column: whole.columnIndex,
    rows: whole.rowCount - 1,
    headers: headersOf(header),
  };
}

/** The texts of a header row, once its values are loaded. */
export const headersOf = ({ values }: Excel.Range): string[] =>
  (values[0] ?? []).map((value: unknown) => String(value).trim());
