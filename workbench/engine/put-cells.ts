/* Puts contents or looks into cells. */
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { rangeOf } from './a1';
import type { Box } from './engine';
import type { UniverApp } from './univer-app';

type CellAt = (row: number, column: number) => ICellData | null;

/** New contents as one step that a person can undo. `cell` says what goes where in the box; null leaves a cell alone. */
export function putCells(app: UniverApp, sheetId: string, box: Box, cell: CellAt): void {
  const value = matrixOf(app, sheetId, box, cell);
  if (value) app.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: rangeOf(box), value });
}

/**
 * New looks; contents stay. Univer takes cells without a formula for cells whose formula was deleted, unless it is told
 * that a style command is behind them.
 */
export function putLooks(app: UniverApp, sheetId: string, box: Box, look: CellAt): void {
  const cellValue = matrixOf(app, sheetId, box, look);
  if (cellValue) app.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
}

function matrixOf(
  app: UniverApp,
  sheetId: string,
  box: Box,
  cell: CellAt,
): IObjectMatrixPrimitiveType<ICellData> | undefined {
  makeRoom(app, sheetId, box);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const data = cell(row, column);
      if (data) (matrix[row] ??= {})[column] = data;
    }
  }
  return Object.keys(matrix).length > 0 ? matrix : undefined;
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
