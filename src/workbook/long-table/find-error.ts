import { isErrorValue } from '../../assessment/error-value';
import { a1 } from '../a1';
import { slices } from '../portfolio/slices';
import type { LocatedTable } from './locate-table';
import { type LongTableOptions, rowsPerStep } from './score-values';

/** A cell with an error value, 'C17' and '#N/A'. */
export interface ErrorCell {
  readonly cell: string;
  readonly error: string;
}

/**
 * The first cell of the columns that holds an error: Excel calls no function with one among its cells. Looks at some
 * thousand rows at a time.
 *
 * @returns undefined where there is none, or where somebody cancelled
 */
export async function findError(
  context: Excel.RequestContext,
  { whole, rows, row, column }: LocatedTable,
  columns: readonly number[],
  { onProgress, signal }: LongTableOptions,
): Promise<ErrorCell | undefined> {
  const pause = slices();
  const starts = Array.from({ length: Math.ceil(rows / rowsPerStep) }, (_, step) => step * rowsPerStep);
  onProgress?.({ done: 0, total: rows });
  return starts.reduce<Promise<ErrorCell | undefined>>(async (before, start) => {
    const found = await before;
    if (found || signal?.aborted) return found;
    await pause();
    const count = Math.min(rowsPerStep, rows - start);
    const ranges = columns.map((each) => whole.getCell(start + 1, each).getResizedRange(count - 1, 0));
    for (const range of ranges) range.load('values');
    await context.sync();
    onProgress?.({ done: start + count, total: rows });
    for (const [index, { values }] of ranges.entries()) {
      const at = values.findIndex(([value]) => isErrorValue(value));
      if (at < 0) continue;
      const cell = { row: row + 1 + start + at, column: column + (columns[index] ?? 0) };
      return { cell: a1(cell), error: String(values[at]?.[0]) };
    }
    return undefined;
  }, Promise.resolve(undefined));
}
