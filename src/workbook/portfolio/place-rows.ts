import { isBlank } from '../../assessment/raw';
import type { RoleSheet } from '../role-reading';
import { cellAt, type SheetGrid } from '../sheet-grid';
import { idHeader, sheetHeader } from './columns';
import type { PortfolioRow } from './portfolio-row';

/** The portfolio table as it stands on its sheet. */
export interface FoundTable {
  readonly headers: readonly string[];
  /** Without the header row. */
  readonly body: SheetGrid;
}

/** Which row of the table is whose. Rows of the table count from 0. */
export interface PlacedRows<Row = PortfolioRow> {
  readonly placed: readonly { readonly at: number; readonly row: Row }[];
  /** Roles that the table has no row for. */
  readonly added: readonly Row[];
  /** Rows whose sheet is gone, hidden or no role sheet any more. */
  readonly gone: readonly number[];
}

/**
 * Finds each role's row by the id of its sheet, so that a renamed sheet keeps its row, then by the name in the column
 * Sheet, because a workbook that was saved under another name may have other ids. A new role takes a row that is blank
 * from end to end. Undefined when the table has neither column.
 */
export function placeRows<Row extends { readonly sheet: RoleSheet }>(
  { headers, body }: FoundTable,
  rows: readonly Row[],
): PlacedRows<Row> | undefined {
  const [idColumn, sheetColumn] = [headers.indexOf(idHeader), headers.indexOf(sheetHeader)];
  if (idColumn < 0 && sheetColumn < 0) return undefined;
  const textAt = (at: number, column: number) =>
    column < 0 ? '' : String(cellAt(body, body.firstRow + at, body.firstColumn + column).value);
  const byId = new Map(rows.map((row) => [row.sheet.id, row]));
  const byName = new Map(rows.map((row) => [row.sheet.name.toLowerCase(), row]));
  const all = [...body.values.keys()];

  const whose = new Map<number, Row>();
  for (const at of all) {
    const row = byId.get(textAt(at, idColumn));
    if (row) whose.set(at, row);
  }
  const found = new Set(whose.values());
  for (const at of all) {
    const row = whose.has(at) ? undefined : byName.get(textAt(at, sheetColumn).toLowerCase());
    if (row && !found.has(row)) whose.set(at, row);
  }
  const present = new Set(whose.values());
  const added = rows.filter((row) => !present.has(row));
  const blank = all.filter((at) => !whose.has(at) && isBlankRow(body, at));
  for (const at of blank) {
    const row = added.shift();
    if (row) whose.set(at, row);
  }
  return {
    placed: [...whose].sort(([a], [b]) => a - b).map(([at, row]) => ({ at, row })),
    added,
    gone: all.filter((at) => !whose.has(at) && !blank.includes(at)),
  };
}

function isBlankRow(body: SheetGrid, at: number): boolean {
  const columns = body.values[at] ?? [];
  return columns.every((_, column) => isBlank(cellAt(body, body.firstRow + at, body.firstColumn + column)));
}
