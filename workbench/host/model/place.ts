import type { Box, CellValue } from '../../engine/engine';
import { fail } from '../failure';
import { fullAddress, isOnSheet, sheetColumns, sheetRows } from './address';
import { filled } from './boxes';
import { enteredValue, startsLikeFormula } from './entered-value';
import { type Excel, mustBeWritable, type Place, sheetInfo } from './excel';

/* Reading and writing the cells of a place, with one call of the engine each. */

export function placeAt(excel: Excel, sheetId: string, box: Box): Place {
  return isOnSheet(box) ? { excel, sheetId, box } : fail('InvalidArgument');
}

/** Another place on the same sheet. */
export function moved(place: Place, change: Partial<Box>): Place {
  return placeAt(place.excel, place.sheetId, { ...boxOf(place), ...change });
}

export function boxOf(place: Place): Box {
  return place.box ?? fail('InvalidReference');
}

export function addressOf(place: Place): string {
  return fullAddress(sheetInfo({ excel: place.excel, id: place.sheetId }).name, boxOf(place));
}

/** What Excel answers for properties of more cells than it is willing to send (G): null. */
const mostCells = 5_000_000;

/** Whole rows and columns are read as far as the sheet is used; the rest is blank. */
const readWhole = 20_000;

export function readCells<Value>(place: Place, read: (box: Box) => Value[][], blank: Value): Value[][] | null {
  const box = boxOf(place);
  const cells = box.rows * box.columns;
  if (cells > mostCells) return null;
  if (cells <= readWhole) return read(box);
  const used = place.excel.engine.usedBox(place.sheetId, box);
  if (!used) return filled(box, () => blank);
  const top = used.row - box.row;
  const left = used.column - box.column;
  const values = read(used);
  return filled(box, (row, column) => values[row - top]?.[column - left] ?? blank);
}

/** What was given for the cells of a box: one value stands for all of them, an array must have their shape. */
export function cellInputs(box: Box, given: unknown): unknown[][] {
  if (!Array.isArray(given)) return filled(box, () => given);
  const fits = given.length === box.rows && given.every((row) => Array.isArray(row) && row.length === box.columns);
  return fits ? given : shapeMismatch();
}

export function shapeMismatch(): never {
  return fail(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function writeCells(place: Place, given: unknown): void {
  const { excel, sheetId } = place;
  const box = boxOf(place);
  mustBeWritable(excel, sheetId);
  const inputs = cellInputs(box, given);
  const formats = inputs.some((row) => row.some(startsLikeFormula)) ? excel.engine.numberFormats(sheetId, box) : [];
  const rows = inputs.map((row, i) => row.map((value, j) => enteredValue(value, formats[i]?.[j] === '@')));
  excel.engine.write(sheetId, box, rows, 'add-in');
}

export function clearContents(place: Place): void {
  const { excel, sheetId } = place;
  mustBeWritable(excel, sheetId);
  const used = excel.engine.usedBox(sheetId, boxOf(place));
  if (!used) return;
  excel.engine.write(
    sheetId,
    used,
    filled(used, (): CellValue => ''),
    'add-in',
  );
}

export function usedPlace(place: Place): Place | undefined {
  const used = place.excel.engine.usedBox(place.sheetId, boxOf(place));
  return used && { ...place, box: used };
}

/** So much of a sheet is formatted when a whole row, column or sheet is: what the workbench shows, or all that is used. */
const shownRows = 200;
const shownColumns = 26;

/** The cells of a place without the endless empty rest of whole rows and columns. */
export function shownBox(place: Place): Box {
  const box = boxOf(place);
  if (box.rows < sheetRows && box.columns < sheetColumns) return box;
  const used = place.excel.engine.usedBox(place.sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = box.rows < sheetRows ? box.rows : Math.max(shownRows, used.row + used.rows);
  const columns = box.columns < sheetColumns ? box.columns : Math.max(shownColumns, used.column + used.columns);
  return { ...box, rows, columns };
}
