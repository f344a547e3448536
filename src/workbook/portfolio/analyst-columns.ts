import { isErrorValue } from '../../assessment/error-value';
import type { RoleSheet } from '../role-reading';
import { placeRows } from './place-rows';
import { portfolioTable } from './plan-portfolio';

/** What a column of the analyst says of a role. */
export type AnalystField = 'family' | 'headcount' | 'wage';

/**
 * Headers that such a column is found by, whatever the letter case; of several the first of the list counts. (ours)
 */
export const analystHeaders: Readonly<Record<AnalystField, readonly string[]>> = {
  family: ['family', 'job family'],
  headcount: ['headcount', 'fte', 'employees'],
  wage: ['wage', 'salary', 'pay'],
};

/** What the analyst says of one role. */
export interface AnalystFigures {
  /** '' where none is given. */
  readonly family: string;
  /** People, or full-time equivalents; undefined for anything but a number from 0. */
  readonly headcount: number | undefined;
  /** Of one person, in whatever unit the column has; undefined for anything but a number from 0. */
  readonly wage: number | undefined;
}

/** The columns that the analyst added to the portfolio table, as far as this add-in understands them. */
export interface AnalystColumns {
  /** The header of each as it stands; undefined where the table has no such column, or there is no table. */
  readonly headers: Readonly<Record<AnalystField, string | undefined>>;
  /** By the id of a role's sheet; a sheet without a row is absent. */
  readonly bySheet: ReadonlyMap<string, AnalystFigures>;
}

/** Of a workbook without such columns. */
export const noAnalystColumns: AnalystColumns = {
  headers: { family: undefined, headcount: undefined, wage: undefined },
  bySheet: new Map(),
};

/** Asks for the portfolio table, on whatever sheet it is; a null object when there is none. */
export function requestAnalystColumns(workbook: Excel.Workbook): Excel.Range {
  const table = workbook.tables.getItemOrNullObject(portfolioTable).getRange();
  table.load('values');
  return table;
}

/** The answer, for these sheets. Rows belong to sheets as `placeRows` says; of two for one sheet the first counts. */
export function analystColumnsOf(
  table: Pick<Excel.Range, 'isNullObject' | 'values'>,
  sheets: readonly RoleSheet[],
): AnalystColumns {
  if (table.isNullObject) return noAnalystColumns;
  const [first = [], ...values]: unknown[][] = table.values;
  const headers = first.map((header) => String(header).trim());
  const columns = {
    family: columnOf('family', headers),
    headcount: columnOf('headcount', headers),
    wage: columnOf('wage', headers),
  };
  const body = { firstRow: 0, firstColumn: 0, values, formulas: [], text: [] };
  const placed =
    placeRows(
      { headers, body },
      sheets.map((sheet) => ({ sheet })),
    )?.placed ?? [];
  const bySheet = new Map<string, AnalystFigures>();
  for (const { at, row } of placed) {
    const cell = (column: number) => values[at]?.[column];
    if (bySheet.has(row.sheet.id)) continue;
    bySheet.set(row.sheet.id, {
      family: familyIn(cell(columns.family)),
      headcount: amountIn(cell(columns.headcount)),
      wage: amountIn(cell(columns.wage)),
    });
  }
  return {
    headers: {
      family: headers[columns.family],
      headcount: headers[columns.headcount],
      wage: headers[columns.wage],
    },
    bySheet,
  };
}

/** -1 where there is none. */
function columnOf(field: AnalystField, headers: readonly string[]): number {
  const found = headers.map((header) => header.toLowerCase());
  const word = analystHeaders[field].find((each) => found.includes(each));
  return word === undefined ? -1 : found.indexOf(word);
}

const familyIn = (cell: unknown): string =>
  (typeof cell === 'string' || typeof cell === 'number') && !isErrorValue(cell)
    ? String(cell).replace(/\s+/g, ' ').trim()
    : '';

const amountIn = (cell: unknown): number | undefined =>
  typeof cell === 'number' && Number.isFinite(cell) && cell >= 0 ? cell : undefined;
