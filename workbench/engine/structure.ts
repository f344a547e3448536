/* Sheets, rows, sizes, merges, frozen panes and the selection. */
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { boxOfRange, rangeOf } from './a1';
import type { Box, SheetInfo, SpreadsheetEngine } from './engine';
import { makeRoom, sizeOf } from './put-cells';
import type { UniverApp } from './univer-app';
import { actingAs } from './univer-app';

type Structure = Pick<
  SpreadsheetEngine,
  | 'sheets'
  | 'activeSheetId'
  | 'activateSheet'
  | 'addSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'setColumnWidth'
  | 'setRowHeight'
  | 'merge'
  | 'unmerge'
  | 'mergedBoxes'
  | 'freeze'
  | 'showGridlines'
  | 'insertRows'
  | 'deleteRows'
  | 'selection'
  | 'select'
>;

const pixelsPerPoint = 96 / 72;

export function structureOf(app: UniverApp, isProtected: (sheetId: string) => boolean): Structure {
  const asAddIn = <T>(act: () => T): T => actingAs(app, 'add-in', act);
  const info = (sheetId: string): SheetInfo => {
    const sheet = app.sheet(sheetId);
    return {
      id: sheetId,
      name: sheet.getSheetName(),
      visible: !sheet.isSheetHidden(),
      isProtected: isProtected(sheetId),
    };
  };
  const limits = (sheetId: string) => sizeOf(app, sheetId);
  const room = (sheetId: string, box: Box): FWorksheet => {
    makeRoom(app, sheetId, box);
    return app.sheet(sheetId);
  };

  return {
    sheets: () =>
      app
        .book()
        .getSheets()
        .map((sheet) => info(sheet.getSheetId())),
    activeSheetId: () => app.book().getActiveSheet().getSheetId(),
    activateSheet: (sheetId) => void asAddIn(() => app.book().setActiveSheet(app.sheet(sheetId))),
    addSheet: (name, position) =>
      asAddIn(() => {
        const active = app.book().getActiveSheet();
        const sheet = app.book().insertSheet(name, position === undefined ? {} : { index: position });
        // Univer goes to the new sheet; Excel's API stays where it is.
        app.book().setActiveSheet(active);
        return info(sheet.getSheetId());
      }),
    renameSheet: (sheetId, name) => void asAddIn(() => app.sheet(sheetId).setName(name)),
    deleteSheet: (sheetId) =>
      asAddIn(() => {
        const wasActive = app.book().getActiveSheet().getSheetId() === sheetId;
        const next = app
          .book()
          .getSheets()
          .find((sheet) => sheet.getSheetId() !== sheetId && !sheet.isSheetHidden());
        if (!next) throw new Error('A workbook keeps at least one visible sheet.');
        if (wasActive) app.book().setActiveSheet(next);
        app.book().deleteSheet(app.sheet(sheetId));
      }),

    setColumnWidth: (sheetId, box, points) =>
      void asAddIn(() => room(sheetId, box).setColumnWidths(box.column, box.columns, points * pixelsPerPoint)),
    setRowHeight: (sheetId, box, points) =>
      void asAddIn(() => room(sheetId, box).setRowHeightsForced(box.row, box.rows, points * pixelsPerPoint)),
    merge: (sheetId, box) =>
      void asAddIn(() => room(sheetId, box).getRange(rangeOf(box)).merge({ isForceMerge: true })),
    unmerge: (sheetId, box) => void asAddIn(() => room(sheetId, box).getRange(rangeOf(box)).breakApart()),
    mergedBoxes: (sheetId) =>
      app
        .worksheet(sheetId)
        .getMergeData()
        .map((range) => boxOfRange(range, limits(sheetId))),
    freeze: (sheetId, rows, columns) =>
      void asAddIn(() =>
        rows === 0 && columns === 0
          ? app.sheet(sheetId).cancelFreeze()
          : app.sheet(sheetId).setFreeze({
              xSplit: columns,
              ySplit: rows,
              startRow: rows === 0 ? -1 : rows,
              startColumn: columns === 0 ? -1 : columns,
            }),
      ),
    showGridlines: (sheetId, shown) => void asAddIn(() => app.sheet(sheetId).setHiddenGridlines(!shown)),
    insertRows: (sheetId, row, count) => void asAddIn(() => room(sheetId, wholeRow(row)).insertRowsBefore(row, count)),
    deleteRows: (sheetId, row, count) => void asAddIn(() => app.sheet(sheetId).deleteRows(row, count)),

    selection() {
      const sheetId = app.book().getActiveSheet().getSheetId();
      const range = app.book().getActiveRange()?.getRange();
      return { sheetId, box: range ? boxOfRange(range, limits(sheetId)) : topLeft };
    },
    select: (sheetId, box) =>
      asAddIn(() => {
        makeRoom(app, sheetId, box);
        if (app.book().getActiveSheet().getSheetId() !== sheetId) app.book().setActiveSheet(app.sheet(sheetId));
        const { startRow, startColumn } = rangeOf(box);
        const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
        app.run(SetSelectionsOperation.id, {
          subUnitId: sheetId,
          reveal: true,
          selections: [
            {
              range: rangeOf(box),
              primary: {
                ...first,
                actualRow: startRow,
                actualColumn: startColumn,
                isMerged: false,
                isMergedMainCell: false,
              },
              style: null,
            },
          ],
        });
      }),
  };
}

const wholeRow = (row: number): Box => ({ row, column: 0, rows: 1, columns: 1 });

const topLeft: Box = { row: 0, column: 0, rows: 1, columns: 1 };
