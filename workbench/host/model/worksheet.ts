import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { flag, integer, number, oneOf, text } from './arguments';
import { sheetColumns, sheetRows } from './address';
import { extra, mustBeWritable, type Place, setExtra, type Sheet, sheetInfo } from './excel';
import { chartCollectionType } from './charts';
import { boxArgument, findPlace } from './find-range';
import { namedItemCollectionType } from './names';
import { pageLayoutType } from './page-layout';
import { handOverStyle } from './pending-style';
import { placeAt } from './place';
import { rangeType } from './range';
import { tableCollectionType } from './tables';
import { isVisible, newName } from './worksheets';

export const worksheetType: HostType<Sheet> = declareType({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  events: [
    'ActivatedEvent',
    'CalculatedEvent',
    'DataChangedEvent',
    'DeactivatedEvent',
    'EventNameChanged',
    'SelectionChangedEvent',
  ],

  properties: {
    id: ({ id }) => id,
    name: {
      get: (sheet) => sheetInfo(sheet).name,
      set: ({ excel, id }, given) => excel.engine.renameSheet(id, newName(excel, text(given), id)),
    },
    position: ({ excel, id }) => excel.engine.sheets().findIndex((sheet) => sheet.id === id),
    visibility: {
      get: (sheet) => extra(sheet.excel, sheet.id, 'Visibility', sheetInfo(sheet).visible ? 'Visible' : 'Hidden'),
      set: setVisibility,
    },
    tabColor: extraProperty('TabColor', '', text),
    showGridlines: { get: ({ excel, id }) => extra(excel, id, 'ShowGridlines', true), set: showGridlines },
    // The name by which the client writes showGridlines.
    gridlines: { set: showGridlines },
    standardWidth: extraProperty('StandardWidth', 8.43, number),
  },

  parts: {
    charts: (sheet) => chartCollectionType.of(sheet),
    tables: ({ excel, id }) => tableCollectionType.of({ excel, sheetId: id }),
    names: ({ excel, id }) => namedItemCollectionType.of({ excel, sheetId: id }),
    protection: (sheet) => protectionType.of(sheet),
    freezePanes: (sheet) => freezePanesType.of(sheet),
    pageLayout: (sheet) => pageLayoutType.of(sheet),
  },

  methods: {
    activate: ({ excel, id }) => excel.engine.activateSheet(id),
    calculate: ({ excel }) => excel.engine.settled(),
    delete({ excel, id }) {
      const others = excel.engine.sheets().filter((sheet) => sheet.id !== id && isVisible(excel, sheet));
      if (others.length === 0) fail('InvalidOperation', 'A workbook must hold at least one visible worksheet.');
      handOverStyle(excel);
      excel.engine.deleteSheet(id);
    },
    getRange({ excel, id }, address) {
      if (address === undefined || address === null) return rangeType.of(wholeSheet({ excel, id }));
      return rangeType.of(findPlace(excel, id, text(address)) ?? fail('InvalidArgument'));
    },
    getCell: ({ excel, id }, row, column) =>
      rangeType.of(placeAt(excel, id, { row: integer(row), column: integer(column), rows: 1, columns: 1 })),
    getRangeByIndexes: ({ excel, id }, row, column, rows, columns) =>
      rangeType.of(
        placeAt(excel, id, {
          row: integer(row),
          column: integer(column),
          rows: integer(rows),
          columns: integer(columns),
        }),
      ),
    getUsedRange: (sheet) => rangeType.of(used(sheet) ?? firstCell(sheet)),
    getUsedRangeOrNullObject(sheet) {
      const place = used(sheet);
      return place ? rangeType.of(place) : null;
    },
    // The client asks these of a sheet it already knows, to find another one again.
    _getSheetById: ({ excel }, id) => worksheetType.of({ excel, id: text(id) }),
    _getAnotherWorksheetById: ({ excel }, id) => worksheetType.of({ excel, id: text(id) }),
  },
});

function showGridlines({ excel, id }: Sheet, given: unknown): void {
  const shown = flag(given);
  excel.engine.showGridlines(id, shown);
  setExtra(excel, id, 'ShowGridlines', shown);
}

function extraProperty(name: string, otherwise: unknown, read: (given: unknown) => unknown) {
  return {
    get: ({ excel, id }: Sheet) => extra(excel, id, name, otherwise),
    set: ({ excel, id }: Sheet, given: unknown) => setExtra(excel, id, name, read(given)),
  };
}

function setVisibility({ excel, id }: Sheet, given: unknown): void {
  const visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'], given);
  const others = excel.engine.sheets().filter((sheet) => sheet.id !== id && isVisible(excel, sheet));
  if (visibility !== 'Visible' && others.length === 0) fail('InvalidOperation');
  setExtra(excel, id, 'Visibility', visibility);
}

function wholeSheet({ excel, id }: Sheet): Place {
  return placeAt(excel, id, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
}

function firstCell({ excel, id }: Sheet): Place {
  return placeAt(excel, id, { row: 0, column: 0, rows: 1, columns: 1 });
}

function used({ excel, id }: Sheet): Place | undefined {
  const box = excel.engine.usedBox(id);
  return box && { excel, sheetId: id, box };
}

const protectionType: HostType<Sheet> = declareType({
  name: 'WorksheetProtection',
  properties: {
    protected: (sheet) => sheetInfo(sheet).isProtected || extra(sheet.excel, sheet.id, 'Protected', false),
  },
  methods: {
    protect({ excel, id }) {
      mustBeWritable(excel, id);
      setExtra(excel, id, 'Protected', true);
    },
    unprotect: ({ excel, id }) => setExtra(excel, id, 'Protected', false),
  },
});

const freezePanesType: HostType<Sheet> = declareType({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: ({ excel, id }, count) => excel.engine.freeze(id, integer(count ?? 1), 0),
    freezeColumns: ({ excel, id }, count) => excel.engine.freeze(id, 0, integer(count ?? 1)),
    freezeAt({ excel, id }, range) {
      const { row, column, rows, columns } = boxArgument(excel, id, range);
      excel.engine.freeze(id, rows === sheetRows ? 0 : row + rows, columns === sheetColumns ? 0 : column + columns);
    },
    unfreeze: ({ excel, id }) => excel.engine.freeze(id, 0, 0),
  },
});
