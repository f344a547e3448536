import { type ResultColumn, resultColumns, resultHeaders } from './columns';

/** A result column that the table does not have yet, with a header that no other column has. */
export interface AddedColumn {
  readonly result: ResultColumn;
  readonly header: string;
}

/** The result columns to add, in order. */
export function addedColumns(headers: readonly string[], existing: ReadonlyMap<ResultColumn, number>): AddedColumn[] {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  return resultColumns.filter((result) => !existing.has(result)).map((result) => ({ result, header: unused(result) }));

  function unused(result: ResultColumn): string {
    let number = 1;
    const numbered = () => (number === 1 ? resultHeaders[result] : `${resultHeaders[result]} ${number}`);
    while (taken.has(numbered().toLowerCase())) number++;
    return numbered();
  }
}

/** Result columns that stand side by side, first to last. */
export interface ColumnRun {
  readonly column: number;
  readonly results: readonly ResultColumn[];
}

/** The result columns as few boxes as they make. */
export function columnRuns(existing: ReadonlyMap<ResultColumn, number>): ColumnRun[] {
  const runs: { column: number; results: ResultColumn[] }[] = [];
  for (const [result, column] of [...existing].sort(([, a], [, b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.results.length === column) last.results.push(result);
    else runs.push({ column, results: [result] });
  }
  return runs;
}
