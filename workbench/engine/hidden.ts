/* Rows and columns that are hidden. */
import type { SpreadsheetEngine } from './engine';
import { makeRoom, sizeOf } from './put-cells';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

type Hidden = Pick<SpreadsheetEngine, 'hiddenRows' | 'hiddenColumns' | 'hideRows' | 'hideColumns'>;

export function hiddenOf(app: UniverApp): Hidden {
  const each = (from: number, count: number, isVisible: (index: number) => boolean, limit: number) =>
    Array.from({ length: count }, (_, index) => from + index < limit && !isVisible(from + index));
  return {
    hiddenRows(sheetId, row, count) {
      const sheet = app.worksheet(sheetId);
      return each(row, count, (index) => sheet.getRowVisible(index), sizeOf(app, sheetId).rows);
    },
    hiddenColumns(sheetId, column, count) {
      const sheet = app.worksheet(sheetId);
      return each(column, count, (index) => sheet.getColVisible(index), sizeOf(app, sheetId).columns);
    },
    hideRows(sheetId, row, count, hidden) {
      makeRoom(app, sheetId, { row, column: 0, rows: count, columns: 1 });
      const sheet = app.sheet(sheetId);
      actingAs(app, 'add-in', () => (hidden ? sheet.hideRows(row, count) : sheet.showRows(row, count)));
    },
    hideColumns(sheetId, column, count, hidden) {
      makeRoom(app, sheetId, { row: 0, column, rows: 1, columns: count });
      const sheet = app.sheet(sheetId);
      actingAs(app, 'add-in', () => (hidden ? sheet.hideColumns(column, count) : sheet.showColumns(column, count)));
    },
  };
}
