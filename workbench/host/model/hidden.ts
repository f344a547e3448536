import { fail } from '../failure';
import { flag, record } from './arguments';
import { sheetColumns, sheetRows } from './address';
import { mustBeWritable, type Place } from './excel';
import { boxOf, shownBox } from './place';

/* Hidden rows and columns of a range. */

/** True when all are hidden, false when none is, null when some are. */
export function commonHidden(hidden: readonly boolean[]): boolean | null {
  const [first = false] = hidden;
  return hidden.every((one) => one === first) ? first : null;
}

export function rowsHidden(range: Place): boolean[] {
  const { row, rows } = boxOf(range).rows === sheetRows ? shownBox(range) : boxOf(range);
  return range.excel.engine.hiddenRows(range.sheetId, row, rows);
}

export function columnsHidden(range: Place): boolean[] {
  const { column, columns } = boxOf(range).columns === sheetColumns ? shownBox(range) : boxOf(range);
  return range.excel.engine.hiddenColumns(range.sheetId, column, columns);
}

export function hideRows(range: Place, given: unknown): void {
  mustBeWritable(range.excel, range.sheetId);
  const { row, rows } = shownBox(range);
  range.excel.engine.hideRows(range.sheetId, row, rows, flag(given));
}

export function hideColumns(range: Place, given: unknown): void {
  mustBeWritable(range.excel, range.sheetId);
  const { column, columns } = shownBox(range);
  range.excel.engine.hideColumns(range.sheetId, column, columns, flag(given));
}

/** One object per row: `rowHidden` is the one property that is emulated. */
export function rowProperties(range: Place, wanted: unknown): object[] {
  mustAskOnlyFor('rowHidden', wanted);
  return rowsHidden(range).map((rowHidden) => ({ rowHidden }));
}

/** One object per column: `columnHidden` is the one property that is emulated. */
export function columnProperties(range: Place, wanted: unknown): object[] {
  mustAskOnlyFor('columnHidden', wanted);
  return columnsHidden(range).map((columnHidden) => ({ columnHidden }));
}

function mustAskOnlyFor(property: string, wanted: unknown): void {
  const others = Object.keys(record(wanted)).filter((name) => name !== property);
  if (others.length > 0)
    fail('NotImplemented', `The workbench emulates only ${property} here, not ${others.join(', ')}.`);
}
