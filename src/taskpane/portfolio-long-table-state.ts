import { type ColumnMapping, mappedColumns, noMapping } from '../workbook/long-table/columns';
import type { LongTable } from '../workbook/long-table/open-table';
import { type ScoredRow, scoreRow } from '../workbook/long-table/score-row';
import { isSameSource, type LongTableSource } from '../workbook/long-table/source';

/** What the tab Long table shows. */
export interface LongTableState {
  /** Undefined until the tables have been listed. */
  readonly choices: readonly LongTableSource[] | undefined;
  readonly table: LongTable | undefined;
  readonly mapping: ColumnMapping;
  /** Why there is no table to show, in a sentence; '' where nothing went wrong. */
  readonly problem: string;
}

export const firstLongTable: LongTableState = { choices: undefined, table: undefined, mapping: noMapping, problem: '' };

/** The choices with one that is not among them, such as the cells around the selected one. */
export const withChoice = (choices: readonly LongTableSource[], source: LongTableSource): readonly LongTableSource[] =>
  choices.some((each) => isSameSource(each, source)) ? choices : [...choices, source];

/** A table that was opened; what was pointed out in it before stays as long as its columns do. */
export function opened(state: LongTableState, table: LongTable): LongTableState {
  const before = state.table;
  const isSame =
    before &&
    isSameSource(before.source, table.source) &&
    JSON.stringify(before.headers) === JSON.stringify(table.headers);
  const choices = withChoice(state.choices ?? [], table.source);
  return { choices, table, mapping: isSame ? state.mapping : table.mapping, problem: '' };
}

/** A row of the preview. */
export interface PreviewRow extends ScoredRow {
  /** What the first column that holds no rating says; '' where it says nothing. */
  readonly name: string;
}

/** The first rows, scored; undefined while a column is missing or chosen twice. */
export function previewOf({ sample }: LongTable, mapping: ColumnMapping): PreviewRow[] | undefined {
  const columns = mappedColumns(mapping);
  if (!columns) return undefined;
  const mapped = new Set(columns);
  const nameColumn = (sample[0] ?? []).findIndex((_, column) => !mapped.has(column));
  return sample.map((row) => ({
    name: nameColumn < 0 ? '' : String(row[nameColumn] ?? '').trim(),
    ...scoreRow(columns.map((column) => row[column])),
  }));
}
