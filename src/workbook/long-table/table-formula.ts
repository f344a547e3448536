import { a1 } from '../a1';

/** Where the rows of a table stand on their sheet, from 0. */
export interface TablePlace {
  /** Of the header row. */
  readonly row: number;
  readonly column: number;
  /** Without the header row. */
  readonly rows: number;
}

/**
 * The call of AIJRI.TABLE for the columns of a table, on the table's own sheet. Columns that stand side by side in the order
 * of the inputs are one range; others are put together by HSTACK, which Excel has since 2024 and in Microsoft 365.
 *
 * @param columns of the table, from 0, in the order of the inputs
 * @example tableFormula({ row: 0, column: 0, rows: 9 }, [1, 2, 3, 4]) // '=AIJRI.TABLE(B2:E10)'
 * @example tableFormula({ row: 0, column: 0, rows: 9 }, [2, 3, 4, 1]) // '=AIJRI.TABLE(HSTACK(C2:E10,B2:B10))'
 */
export function tableFormula({ row, column, rows }: TablePlace, columns: readonly number[]): string {
  const ranges = runsOf(columns).map(({ first, last }) => {
    const from = a1({ row: row + 1, column: column + first });
    return `${from}:${a1({ row: row + rows, column: column + last })}`;
  });
  return `=AIJRI.TABLE(${ranges.length === 1 ? ranges.join('') : `HSTACK(${ranges.join(',')})`})`;
}

function runsOf(columns: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run.last + 1 === column) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}
