import { applyStyle } from '../build-sheet';
import { blockOf, type Column } from '../layout/blocks';
import { bodyStyle, headerStyle } from '../layout/cell-styles';
import { numberFormatOf } from '../layout/number-formats';
import type { Box } from '../layout/plan';
import { type StyleName, styles } from '../layout/styles';

/** Rows of the table of scenarios that come or go, with its title and header where these do. */
export interface TableRows {
  readonly columnOf: (column: Column) => number;
  readonly titleRow: number | undefined;
  readonly headerRow: number | undefined;
  readonly first: number;
  readonly count: number;
}

/** Those of the rows that stand above a row of the sheet. */
export const rowsAbove = (rows: TableRows, row: number): TableRows => ({
  ...rows,
  count: Math.max(0, Math.min(rows.count, row - rows.first)),
});

/** Queues the look of the rows, as on a sheet that is made with them. */
export function showLook(sheet: Excel.Worksheet, rows: TableRows): void {
  for (const { box, style, numberFormat } of looks(rows)) {
    const range = rangeOf(sheet, box);
    applyStyle(range, box, styles[style]);
    if (numberFormat !== undefined) range.numberFormat = Array.from({ length: box.rows }, () => [numberFormat]);
  }
}

/** Queues that the rows look like any other cells. */
export function clearLook(sheet: Excel.Worksheet, rows: TableRows): void {
  for (const { box } of looks(rows)) rangeOf(sheet, box).clear(Excel.ClearApplyTo.formats);
}

interface Look {
  readonly box: Box;
  readonly style: StyleName;
  readonly numberFormat?: string | undefined;
}

function looks({ columnOf, titleRow, headerRow, first, count }: TableRows): Look[] {
  const { section, header } = blockOf('scenarios');
  const box = (row: number, column: Column, rows: number): Box => ({ row, column: columnOf(column), rows, columns: 1 });
  return [
    ...(titleRow === undefined ? [] : [{ box: box(titleRow, 'A', 1), style: 'blockTitle' } as const]),
    ...header.flatMap(({ field, column }): Look[] => [
      ...(headerRow === undefined ? [] : [{ box: box(headerRow, column, 1), style: headerStyle(section, field) }]),
      ...(count === 0
        ? []
        : [
            {
              box: box(first, column, count),
              style: bodyStyle(section, field, false),
              numberFormat: numberFormatOf(section, field),
            },
          ]),
    ]),
  ];
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
