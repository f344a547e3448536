import { fail } from '../failure';
import { declareType, type HostObject, type HostType } from '../host-object';
import { flag, integer, optionalText } from './arguments';
import { cellsAddress, sheetColumns, sheetRows } from './address';
import { boundingBox, intersection } from './boxes';
import { conditionalFormatCollectionType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { valueType } from './entered-value';
import { mustBeWritable, type Place } from './excel';
import { placeArgument } from './find-range';
import {
  columnProperties,
  columnsHidden,
  commonHidden,
  hideColumns,
  hideRows,
  rowProperties,
  rowsHidden,
} from './hidden';
import {
  addressOf,
  boxOf,
  cellInputs,
  clearContents,
  moved,
  readCells,
  shapeMismatch,
  shownBox,
  usedPlace,
  writeCells,
} from './place';
import { clearFormats, rangeFormatType } from './range-format';
import { mergedAreas, rangeAreasType } from './range-areas';
import { deleteRange, insertRange } from './shift-rows';
import { surroundingRegion } from './surrounding-region';
import { tableCollectionType } from './tables';
import { worksheetType } from './worksheet';

export const rangeType: HostType<Place> = declareType({
  name: 'Range',
  keepable: true,

  properties: {
    address: addressOf,
    addressLocal: addressOf,
    rowIndex: (range) => boxOf(range).row,
    columnIndex: (range) => boxOf(range).column,
    rowCount: (range) => boxOf(range).rows,
    columnCount: (range) => boxOf(range).columns,
    cellCount: (range) => cellCount(range),
    isEntireRow: (range) => boxOf(range).columns === sheetColumns,
    isEntireColumn: (range) => boxOf(range).rows === sheetRows,
    rowHidden: { get: (range) => commonHidden(rowsHidden(range)), set: hideRows },
    columnHidden: { get: (range) => commonHidden(columnsHidden(range)), set: hideColumns },
    values: { get: values, set: writeCells, calculated: true },
    valueTypes: { get: (range) => values(range)?.map((row) => row.map(valueType)), calculated: true },
    text: {
      get: (range) => readCells(range, (box) => range.excel.engine.text(range.sheetId, box), ''),
      calculated: true,
    },
    // A cell without a formula gives its value, which may have been spilled into it by a formula elsewhere.
    formulas: {
      get: (range) => readCells(range, (box) => range.excel.engine.formulas(range.sheetId, box), ''),
      set: writeCells,
      calculated: true,
    },
    numberFormat: {
      get: (range) => readCells(range, (box) => range.excel.engine.numberFormats(range.sheetId, box), 'General'),
      set: setNumberFormats,
    },
  },

  parts: {
    format: (range) => rangeFormatType.of(range),
    worksheet: ({ excel, sheetId }) => worksheetType.of({ excel, id: sheetId }),
    dataValidation: (range) => dataValidationType.of(range),
    conditionalFormats: (range) => conditionalFormatCollectionType.of(range),
  },

  methods: {
    getCell: (range, row, column) => cell(range, integer(row), integer(column)),
    getRow: (range, row) => rowOf(range, integer(row)),
    getColumn: (range, column) => columnOf(range, integer(column)),
    getLastRow: (range) => rowOf(range, boxOf(range).rows - 1),
    getLastColumn: (range) => columnOf(range, boxOf(range).columns - 1),
    getLastCell: (range) => cell(range, boxOf(range).rows - 1, boxOf(range).columns - 1),
    getEntireRow: (range) => rangeType.of(moved(range, { column: 0, columns: sheetColumns })),
    getEntireColumn: (range) => rangeType.of(moved(range, { row: 0, rows: sheetRows })),
    getRowsAbove: (range, count) => rowsBeside(range, -optionalCount(count)),
    getRowsBelow: (range, count) => rowsBeside(range, optionalCount(count)),
    getResizedRange: (range, rows, columns) =>
      resized(range, boxOf(range).rows + integer(rows), boxOf(range).columns + integer(columns)),
    getAbsoluteResizedRange: (range, rows, columns) => resized(range, integer(rows), integer(columns)),
    getOffsetRange(range, rows, columns) {
      const { row, column } = boxOf(range);
      return rangeType.of(moved(range, { row: row + integer(rows), column: column + integer(columns) }));
    },
    // Cells that are merely formatted count as used in Excel unless valuesOnly is set; here they never do.
    getUsedRange: (range) => rangeType.of(usedPlace(range) ?? moved(range, { rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: (range) => optionalRange(usedPlace(range)),
    getIntersection: (range, other) => intersectionWith(range, other) ?? fail('ItemNotFound'),
    getIntersectionOrNullObject: (range, other) => intersectionWith(range, other),
    getBoundingRect: (range, other) => rangeType.of(moved(range, boundingBox(boxOf(range), otherBox(range, other)))),
    getSurroundingRegion: (range) => rangeType.of(surroundingRegion(range)),
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    getMergedAreasOrNullObject(range) {
      const areas = mergedAreas(range);
      return areas ? rangeAreasType.of(areas) : null;
    },
    getTables: (range) => tableCollectionType.of({ excel: range.excel, within: range }),

    select: ({ excel, sheetId, box }) => excel.engine.select(sheetId, box ?? fail('InvalidReference')),
    calculate: ({ excel }) => excel.engine.settled(),
    // Excel marks these cells; here all formulas are marked.
    setDirty: ({ excel }) => excel.engine.recalculate(),
    getSpillParentOrNullObject(range) {
      const { row, column } = boxOf(range);
      const parent = range.excel.engine.spillParent(range.sheetId, row, column);
      return parent ? rangeType.of(moved(range, { ...parent, rows: 1, columns: 1 })) : null;
    },
    clear(range, applyTo) {
      const what = optionalText(applyTo) ?? 'All';
      if (what === 'All' || what === 'Contents') clearContents(range);
      if (what === 'All' || what === 'Formats') clearFormats(range);
    },
    insert: (range, shift) => rangeType.of(insertRange(range, shift)),
    delete: (range, shift) => deleteRange(range, shift),
    unmerge(range) {
      mustBeWritable(range.excel, range.sheetId);
      range.excel.engine.unmerge(range.sheetId, boxOf(range));
    },
    merge(range, across) {
      if (across !== undefined && across !== null && flag(across)) fail('NotImplemented');
      mustBeWritable(range.excel, range.sheetId);
      range.excel.engine.merge(range.sheetId, boxOf(range));
    },
    // The client asks this before it writes a large array in pieces.
    _validateArraySize(range, rows, columns) {
      if (rows !== boxOf(range).rows || columns !== boxOf(range).columns) shapeMismatch();
    },
  },
});

function values(range: Place) {
  return readCells(range, (box) => range.excel.engine.values(range.sheetId, box), '');
}

function cellCount(range: Place): number {
  const { rows, columns } = boxOf(range);
  return rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;
}

function setNumberFormats(range: Place, given: unknown): void {
  mustBeWritable(range.excel, range.sheetId);
  // An array has the shape of the range; one format for all cells is not spread over endless empty ones.
  const box = Array.isArray(given) ? boxOf(range) : shownBox(range);
  const formats = cellInputs(box, given).map((row) =>
    row.map((format) => (format === null || typeof format === 'string' ? format : fail('InvalidArgument'))),
  );
  range.excel.engine.setNumberFormats(range.sheetId, box, formats);
}

function cell(range: Place, row: number, column: number): HostObject {
  const box = boxOf(range);
  return rangeType.of(moved(range, { row: box.row + row, column: box.column + column, rows: 1, columns: 1 }));
}

function rowOf(range: Place, row: number): HostObject {
  return rangeType.of(moved(range, { row: boxOf(range).row + row, rows: 1 }));
}

function columnOf(range: Place, column: number): HostObject {
  return rangeType.of(moved(range, { column: boxOf(range).column + column, columns: 1 }));
}

function resized(range: Place, rows: number, columns: number): HostObject {
  return rangeType.of(moved(range, { rows, columns }));
}

const optionalCount = (count: unknown) => (count === undefined || count === null ? 1 : integer(count));

function rowsBeside(range: Place, count: number): HostObject {
  const { row, rows } = boxOf(range);
  return rangeType.of(moved(range, { row: count < 0 ? row + count : row + rows, rows: Math.abs(count) }));
}

function optionalRange(place: Place | undefined): HostObject | null {
  return place ? rangeType.of(place) : null;
}

function otherBox(range: Place, other: unknown) {
  const place = placeArgument(range.excel, range.sheetId, other);
  return place.sheetId === range.sheetId ? boxOf(place) : fail('InvalidArgument');
}

function intersectionWith(range: Place, other: unknown): HostObject | null {
  const box = intersection(boxOf(range), otherBox(range, other));
  return optionalRange(box && moved(range, box));
}

/** The address without its sheet, as events give it. */
export const localAddress = (place: Place): string => cellsAddress(boxOf(place));
