import type { Content } from '../result-cell';
import { cellAt } from '../sheet-grid';
import { asRestore, asWrite } from '../write-cells';
import { portfolioColumns } from './columns';
import type { FoundTable } from './place-rows';

/** What goes into a cell; null leaves it alone, as Excel has it. */
export type Write = string | number | boolean | null;

/** A box of cells that are neighbours, with what goes in and what takes it back. Rows and columns of the sheet. */
export interface BoxWrite {
  readonly row: number;
  readonly column: number;
  readonly writes: readonly (readonly Write[])[];
  readonly restores: readonly (readonly Write[])[];
}

/** What a row of the table is to hold, by header; a header that is not there is left alone. */
export interface RowContent {
  readonly at: number;
  readonly content: ReadonlyMap<string, Content>;
}

const own = new Set(portfolioColumns.map(({ header }) => header));

/** Columns of the table that are ours and stand side by side. */
interface Run {
  readonly first: number;
  readonly headers: readonly string[];
}

function runsOf(headers: readonly string[]): Run[] {
  const runs: { first: number; headers: string[] }[] = [];
  headers.forEach((header, column) => {
    const last = runs[runs.length - 1];
    // The first of two columns with one name is ours; Excel gives no table two anyway.
    if (!own.has(header) || headers.indexOf(header) !== column) return;
    if (last && last.first + last.headers.length === column) last.headers.push(header);
    else runs.push({ first: column, headers: [header] });
  });
  return runs;
}

/** The writes that change those cells of rows that do not hold yet what they should; rows are in rising order. */
export function rowWrites({ headers, body }: FoundTable, rows: readonly RowContent[]): BoxWrite[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || !last) return [];
  const byRow = new Map(rows.map(({ at, content }) => [at, content]));
  const lines = Array.from({ length: last.at - first.at + 1 }, (_, index) => first.at + index);
  return runsOf(headers).flatMap((run): BoxWrite[] => {
    const changed = lines.map((at) =>
      run.headers.map((header, index) => {
        const content = byRow.get(at)?.get(header);
        const cell = { row: body.firstRow + at, column: body.firstColumn + run.first + index };
        return content && !holds({ headers, body }, cell, content) ? { content, cell } : undefined;
      }),
    );
    if (!changed.some((line) => line.some((cell) => cell))) return [];
    return [
      {
        row: body.firstRow + first.at,
        column: body.firstColumn + run.first,
        writes: changed.map((line) => line.map((each) => (each ? asWrite(each).value : null))),
        restores: changed.map((line) => line.map((each) => (each ? asRestore(body, each.cell).value : null))),
      },
    ];
  });
}

/** A row for the end of the table, in its order of columns; the analyst's columns are left alone. */
export function newRow(headers: readonly string[], content: RowContent['content']): Write[] {
  return headers.map((header, column) => {
    const own = headers.indexOf(header) === column ? content.get(header) : undefined;
    return own ? asWrite({ cell: { row: 0, column }, content: own }).value : null;
  });
}

/** How many cells a write changes. */
export const cellsOf = (boxes: readonly BoxWrite[]): number =>
  boxes.reduce((sum, { writes }) => sum + writes.flat().filter((write) => write !== null).length, 0);

function holds({ body }: FoundTable, { row, column }: { row: number; column: number }, content: Content): boolean {
  const found = cellAt(body, row, column);
  switch (content.kind) {
    case 'text':
      return found.value === content.text && !found.isFormula;
    case 'number':
      return !found.isFormula && typeof found.value === 'number' && Math.abs(found.value - content.value) < 1e-12;
    case 'formula':
      return body.formulas[row - body.firstRow]?.[column - body.firstColumn] === content.formula;
  }
}
