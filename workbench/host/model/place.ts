import type { Box, CellValue } from '../../engine/engine';
import { fail } from '../failure';
import { fullAddress, isOnSheet, sheetRows } from './address';
import { filled, intersection } from './boxes';
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

/** The part of a box that is worth walking cell by cell: a whole column ends with the used cells. */
export function worthwhile(place: Place): Box {
  const box = boxOf(place);
  if (box.rows < sheetRows) return box;
  const used = place.excel.engine.usedBox(place.sheetId);
  return (used && intersection(box, { ...used, column: box.column, columns: box.columns })) ?? { ...box, rows: 1 };
}
