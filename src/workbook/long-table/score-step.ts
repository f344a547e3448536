import { methodLabel } from '../../method/method';
import { codeOf } from '../excel-run';
import { guardedWrite } from '../guarded-write';
import type { Outcome } from '../role-reading';
import { safeText } from '../safe-text';
import { readRange } from '../unmoved';
import type { ResultColumn } from './columns';
import { heldBy } from './held-by';
import { headersOf, type LocatedTable } from './locate-table';
import { longTableMessages as messages, type ScoredCounts } from './messages';
import type { ColumnRun } from './plan-results';
import { type ScoredRow, scoreRow } from './score-row';

/** A table that is being scored. */
export interface Scoring {
  readonly context: Excel.RequestContext;
  readonly located: LocatedTable;
  /** Its name in sentences. */
  readonly title: string;
  /** The mapped columns in the order of the inputs, from 0. */
  readonly columns: readonly number[];
  readonly runs: readonly ColumnRun[];
  /** What stands beside a result that is written now: by which method, and when. */
  readonly stamp: string;
}

/** Rows of the table, from 0. */
export interface Slice {
  readonly start: number;
  readonly count: number;
}

export const noCounts: ScoredCounts = { scored: 0, problems: 0, blank: 0, changed: 0 };

type StepResult = { readonly outcome: Outcome; readonly counts: ScoredCounts };

/** Reads, scores and writes some rows: in full or not at all. Rows whose results stand already are not written. */
export async function scoreStep(scoring: Scoring, slice: Slice): Promise<StepResult> {
  const { context, located, title, columns, runs, stamp } = scoring;
  const read = await readSlice(scoring, slice);
  if (read === 'too large') return scoreHalves(scoring, slice);
  const isAsBefore =
    located.whole.rowCount === located.rows + 1 &&
    JSON.stringify(headersOf(read.header)) === JSON.stringify(located.headers);
  if (!isAsBefore) return { outcome: { ok: false, sentence: messages.changedMeanwhile(title) }, counts: noCounts };

  const scored = Array.from({ length: slice.count }, (_, row) =>
    scoreRow(columns.map((_column, index) => read.inputs[index]?.values[row]?.[0])),
  );
  const found = (row: number, result: ResultColumn): unknown => {
    const run = runs.findIndex(({ results }) => results.includes(result));
    return read.results[run]?.values[row]?.[runs[run]?.results.indexOf(result) ?? -1];
  };
  const changed = scored.map((row, at) =>
    holds(row, (result) => found(at, result)) ? undefined : asCells(row, stamp),
  );
  const counts = countsOf(scored, changed.filter(Boolean).length);
  if (counts.changed === 0) return { outcome: done, counts };

  const [first] = read.results;
  const outcome = await guardedWrite(
    context,
    {
      sheetId: located.sheet.id,
      ...(first ? { read: asRead(first) } : {}),
      cells: read.results.map(({ rowIndex, columnIndex }) => ({ row: rowIndex, column: columnIndex })),
      // Through the ranges that were read: Excel moves them with their cells.
      // A null leaves a cell alone.
      apply: () =>
        read.results.forEach((range, run) => {
          const results = runs[run]?.results ?? [];
          range.formulas = changed.map((cells) => results.map((result) => cells?.[result] ?? null));
        }),
      revert: () => read.results.forEach((range) => (range.formulas = heldBy(range))),
    },
    done,
  );
  return { outcome, counts: outcome.ok ? counts : noCounts };
}

const done: Outcome = { ok: true, sentence: '' };

async function readSlice({ context, located, columns, runs }: Scoring, { start, count }: Slice) {
  const { whole } = located;
  const box = (column: number, wide: number) => whole.getCell(start + 1, column).getResizedRange(count - 1, wide - 1);
  whole.load('rowCount');
  const header = whole.getRow(0);
  header.load('values');
  const inputs = columns.map((column) => box(column, 1));
  for (const range of inputs) range.load('values');
  const results = runs.map(({ column, results }) => box(column, results.length));
  for (const range of results) range.load('values, formulas, rowIndex, columnIndex');
  try {
    await context.sync();
    return { header, inputs, results };
  } catch (error) {
    // Long texts in a column that should hold numbers.
    if (count > 1 && /PayloadSizeLimitExceeded$/.test(codeOf(error))) return 'too large';
    throw error;
  }
}

async function scoreHalves(scoring: Scoring, { start, count }: Slice): Promise<StepResult> {
  const half = Math.ceil(count / 2);
  const one = await scoreStep(scoring, { start, count: half });
  if (!one.outcome.ok) return one;
  const other = await scoreStep(scoring, { start: start + half, count: count - half });
  return { outcome: other.outcome, counts: addedUp(one.counts, other.counts) };
}

/** True where a row's result stands already, by the method as it is now: when it was written stays as it is. */
function holds(row: ScoredRow, found: (result: ResultColumn) => unknown): boolean {
  const { score, zone, subLabel, problem } = row;
  const isSame =
    found('score') === score &&
    found('zone') === zone &&
    found('subLabel') === subLabel &&
    found('problem') === problem;
  const written = String(found('written'));
  return isSame && (isBlank(row) ? written === '' : written.startsWith(`${methodLabel},`));
}

const isBlank = ({ score, problem }: ScoredRow): boolean => score === '' && problem === '';

/** What a row's cells get; text can't become a formula. */
function asCells(row: ScoredRow, stamp: string): Readonly<Record<ResultColumn, string | number>> {
  const { score, zone, subLabel, problem } = row;
  return {
    score,
    zone: safeText(zone),
    subLabel: safeText(subLabel),
    problem: safeText(problem),
    written: isBlank(row) ? '' : safeText(stamp),
  };
}

const asRead = (range: Excel.Range) => {
  const { rowIndex: firstRow, columnIndex: firstColumn, values, formulas } = range;
  return readRange(range, { firstRow, firstColumn, values, formulas, text: [] });
};

function countsOf(scored: readonly ScoredRow[], changed: number): ScoredCounts {
  const problems = scored.filter(({ problem }) => problem !== '').length;
  const filled = scored.filter(({ score }) => score !== '').length;
  return { scored: filled, problems, blank: scored.length - problems - filled, changed };
}

export const addedUp = (one: ScoredCounts, other: ScoredCounts): ScoredCounts => ({
  scored: one.scored + other.scored,
  problems: one.problems + other.problems,
  blank: one.blank + other.blank,
  changed: one.changed + other.changed,
});
