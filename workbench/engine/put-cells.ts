/* Puts contents or looks into cells as one step that a person can undo. */
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { rangeOf } from './a1';
import type { Box } from './engine';
import type { UniverApp } from './univer-app';

/** `cell` says what goes where in the box; null leaves a cell alone. */
export function putCells(
  app: UniverApp,
  sheetId: string,
  box: Box,
  cell: (row: number, column: number) => ICellData | null,
): void {
  makeRoom(app, sheetId, box);
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const data = cell(row, column);
      if (data) (value[row] ??= {})[column] = data;
    }
  }
  if (Object.keys(value).length === 0) return;
  app.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: rangeOf(box), value });
}

/** Univer's sheets are as large as they need to be; Excel's seem endless. */
export function makeRoom(app: UniverApp, sheetId: string, box: Box): void {
  const sheet = app.sheet(sheetId);
  const [rows, columns] = [box.row + box.rows, box.column + box.columns];
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows + 50);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns + 5);
}

export function sizeOf(app: UniverApp, sheetId: string): { rows: number; columns: number } {
  const sheet = app.worksheet(sheetId);
  return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
}
