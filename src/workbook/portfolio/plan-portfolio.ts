import type { PlannedCell, SheetPlan } from '../layout/plan';
import { zoneFormatsFor } from '../layout/zone-formats';
import { idHeader, portfolioColumns, subLabelHeader, zoneHeader } from './columns';
import { portfolioMessages as messages } from './messages';

/** What the table is called, and by what it is found on whatever sheet it stands. */
export const portfolioTable = 'AijriPortfolio';

/** The cell of the note above the table, a name of its sheet. */
export const noteName = 'PortfolioNote';

/** Of the header row, from 0: below the title, the note and a blank row. */
const headerRow = 3;

/** A portfolio sheet with a table of blank rows, which is then filled as one that was there before. */
export function planPortfolio(name: string, rows: number): SheetPlan {
  const wide = portfolioColumns.length;
  const body = { row: headerRow + 1, rows };
  const box = { row: headerRow, column: 0, rows: rows + 1, columns: wide };
  const zoned = [zoneHeader, subLabelHeader].map((header) => columnOf(header));
  return {
    name,
    columnWidths: portfolioColumns.map(({ width }) => width),
    rows: body.row + rows,
    cells: [
      { row: 0, column: 0, value: messages.title, style: 'title' },
      { row: 1, column: 0, style: 'note' },
      ...portfolioColumns.map(({ header, style }, column): PlannedCell => ({
        row: headerRow,
        column,
        value: header,
        style: style === 'number' ? 'headerNumber' : 'header',
      })),
      ...Array.from({ length: rows }, (_, index) =>
        portfolioColumns.map(({ style, numberFormat }, column): PlannedCell => ({
          row: body.row + index,
          column,
          style,
          ...(numberFormat === undefined ? {} : { numberFormat }),
        })),
      ).flat(),
    ],
    merges: [{ row: 1, column: 0, rows: 1, columns: noteColumns }],
    rowHeights: new Map([
      [0, 32],
      [1, 34],
      [headerRow, 22],
    ]),
    validations: [],
    names: [{ name: noteName, row: 1, column: 0 }],
    table: { name: portfolioTable, box },
    conditionalFormats: zoned.flatMap((column) => zoneFormatsFor({ ...body, column, columns: 1 })),
    freezeRows: headerRow + 1,
    pageBreaks: [],
    orientation: 'landscape',
  };
}

/** The note stands over as many columns as fit in a window. */
const noteColumns = 12;

/** Where a column of a new table stands. */
export const columnOf = (header: string): number => portfolioColumns.findIndex((column) => column.header === header);

/** The column that is hidden on a new sheet. */
export const hiddenColumn = columnOf(idHeader);
