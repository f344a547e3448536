import { a1 } from '../a1';
import { runExcel } from '../excel-run';
import { type ColumnMapping, type ResultColumn, resultColumns } from './columns';
import { guessColumns } from './guess-columns';
import { isOwnTable } from './list-tables';
import { type Located, type LocatedTable, locateTable } from './locate-table';
import { findColumns, type FoundColumns, type RememberedTable, rememberedOf, type Scored } from './remembered';
import { rememberedIn, requestRemembered } from './remember-setting';
import type { LongTableSource } from './source';

/** A long table as the pane shows it. */
export interface LongTable extends Pick<LocatedTable, 'source' | 'headers' | 'rows' | 'column'> {
  /** The first rows, as `range.values` has them. */
  readonly sample: readonly (readonly unknown[])[];
  /** The columns that somebody pointed out, else those that their headers tell. */
  readonly mapping: ColumnMapping;
  /** Remembered columns that the table does not have any more. */
  readonly gone: FoundColumns['gone'];
  /** Columns that the add-in made, where they are now. */
  readonly results: ReadonlyMap<ResultColumn, number>;
  readonly scored: Scored | undefined;
}

/** Rows of the preview. */
const sampleRows = 5;

/** Reads the headers and the first rows of a table; the rest stays where it is. */
export function openLongTable(source: LongTableSource): Promise<Located<LongTable>> {
  return runExcel((context) => open(context, source));
}

/** The table or the region that the selected cell is in. */
export function openSelectedTable(): Promise<Located<LongTable>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex');
    cell.worksheet.load('name');
    const tables = cell.getTables(false);
    tables.load('items/name');
    await context.sync();
    const sheet = cell.worksheet.name;
    const table = tables.items.find(({ name }) => !isOwnTable(name));
    if (table) return open(context, { kind: 'table', name: table.name, sheet });
    return open(context, { kind: 'range', sheet, cell: a1({ row: cell.rowIndex, column: cell.columnIndex }) });
  });
}

async function open(context: Excel.RequestContext, wanted: LongTableSource): Promise<Located<LongTable>> {
  const located = await locateTable(context, wanted);
  if (!located.ok) return located;
  const { source, whole, headers, rows, column } = located.table;
  const sample = whole.getRow(1).getResizedRange(Math.min(sampleRows, rows) - 1, 0);
  sample.load('values');
  const setting = requestRemembered(context.workbook);
  await context.sync();
  const remembered = rememberedOf(rememberedIn(setting), source, headers);
  const results = resultsIn(headers, remembered);
  const ours = new Set(results.values());
  const pointedOut = remembered && Object.keys(remembered.inputs).length > 0;
  const found = pointedOut
    ? findColumns(headers, remembered)
    : { mapping: guessColumns(headers, (each) => ours.has(each)), gone: [] };
  return {
    ok: true,
    table: { source, headers, rows, column, sample: sample.values, results, scored: remembered?.scored, ...found },
  };
}

/** Where the columns that the add-in made are now; one whose header somebody changed is theirs from then on. */
export function resultsIn(
  headers: readonly string[],
  remembered: Pick<RememberedTable, 'results'> | undefined,
): Map<ResultColumn, number> {
  const found = new Map<ResultColumn, number>();
  for (const result of resultColumns) {
    const header = remembered?.results[result];
    const at = header === undefined ? -1 : headers.indexOf(header);
    if (at >= 0) found.set(result, at);
  }
  return found;
}
