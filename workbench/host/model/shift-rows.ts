import type { Box } from '../../engine/engine';
import { fail } from '../failure';
import { sheetColumns } from './address';
import { oneOf } from './arguments';
import { type Excel, mustBeWritable, type Place } from './excel';
import { handOverStyle } from './pending-style';
import { boxOf, placeAt } from './place';

/* The engine inserts and deletes whole rows only. That is the same as shifting a part of them when nothing stands beside
   the part at or below it; where something does, the emulation refuses rather than shift the wrong cells. */

export function insertRange(range: Place, shift: unknown): Place {
  oneOf(['Down', 'Right'], shift);
  if (shift === 'Right') fail('NotImplemented', 'Inserting cells to the right is not emulated by the workbench.');
  const box = boxOf(range);
  insertRows(range.excel, range.sheetId, box);
  // The range that Excel returns is the new, blank one; the given one moves down with its cells.
  return placeAt(range.excel, range.sheetId, box);
}

export function deleteRange(range: Place, shift: unknown): void {
  oneOf(['Up', 'Left'], shift);
  if (shift === 'Left') fail('NotImplemented', 'Deleting cells to the left is not emulated by the workbench.');
  deleteRows(range.excel, range.sheetId, boxOf(range));
}

export function insertRows(excel: Excel, sheetId: string, box: Box): void {
  mustBeWritable(excel, sheetId);
  mustBeAlone(excel, sheetId, box);
  asAddin(excel, () => excel.engine.insertRows(sheetId, box.row, box.rows));
}

export function deleteRows(excel: Excel, sheetId: string, box: Box): void {
  mustBeWritable(excel, sheetId);
  mustBeAlone(excel, sheetId, box);
  asAddin(excel, () => excel.engine.deleteRows(sheetId, box.row, box.rows));
}

function asAddin(excel: Excel, moveRows: () => void): void {
  handOverStyle(excel);
  excel.isAddinMovingRows = true;
  try {
    moveRows();
  } finally {
    excel.isAddinMovingRows = false;
  }
}

function mustBeAlone(excel: Excel, sheetId: string, box: Box): void {
  const used = excel.engine.usedBox(sheetId);
  if (!used || box.columns === sheetColumns) return;
  const rows = used.row + used.rows - box.row;
  if (rows <= 0) return;
  const right = box.column + box.columns;
  const beside: Box[] = [
    { row: box.row, column: 0, rows, columns: box.column },
    { row: box.row, column: right, rows, columns: used.column + used.columns - right },
  ];
  const inTheWay = beside.find((part) => part.columns > 0 && excel.engine.usedBox(sheetId, part));
  if (inTheWay) fail('NotImplemented', 'Shifting a part of the rows is not emulated by the workbench.');
}
