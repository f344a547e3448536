/* Tables. Univer changes them by commands that answer later; the list here is right at once because it reads the
   model, which the commands change before they return. */
import type { ITableRange } from '@univerjs/sheets-table';
import { SheetTableService } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { boxOfRange, rangeOf } from './a1';
import type { Box, SpreadsheetEngine, TableInfo } from './engine';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

export function tablesOf(
  app: UniverApp,
): Pick<SpreadsheetEngine, 'tables' | 'addTable' | 'renameTable' | 'resizeTable' | 'deleteTable'> {
  const list = (): TableInfo[] =>
    app.injector
      .get(SheetTableService)
      .getTableList(app.book().getId())
      .map((table) => ({
        id: table.id,
        name: table.name,
        sheetId: table.subUnitId,
        box: boxOfRange(table.range, { rows: 0, columns: 0 }),
      }));
  const find = (id: string): TableInfo => {
    const table = list().find((known) => known.id === id);
    if (!table) throw new Error(`There is no table with id ${id}.`);
    return table;
  };
  let added = 0;

  return {
    tables: list,
    async addTable(sheetId, name, box) {
      if (list().some((known) => known.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`There is a table ${name} already.`);
      }
      added += 1;
      const id = `table-${added}`;
      const done = await actingAs(app, 'add-in', () => app.book().addTable(sheetId, name, tableRange(box), id, {}));
      if (!done) throw new Error(`The spreadsheet refused the table ${name}: letters and digits, and no sheet's name.`);
      return find(id);
    },
    renameTable: (id, name) => void actingAs(app, 'add-in', () => app.sheet(find(id).sheetId).setTableName(id, name)),
    resizeTable: (id, box) =>
      void actingAs(app, 'add-in', () => app.sheet(find(id).sheetId).setTableRange(id, tableRange(box))),
    deleteTable: (id) => void actingAs(app, 'add-in', () => app.book().removeTable(find(id).id)),
  };
}

function tableRange(box: Box): ITableRange {
  return rangeOf(box);
}
