import { declareType, type HostType } from '../host-object';
import { text } from './arguments';
import { keyedCollection } from './collection';
import { sameName } from './excel';
import { moved, readCells, writeCells } from './place';
import { rangeType } from './range';
import { bodyPlace, infoOf, type Table, tablePlace } from './table';

interface Column {
  readonly table: Table;
  readonly index: number;
}

export const tableColumnCollectionType: HostType<Table> = declareType({
  ...keyedCollection<Table>(
    (table) => columnsOf(table).map((column) => tableColumnType.of(column)),
    (table, key) => {
      const matches = (column: Column) =>
        typeof key === 'number' ? column.index + 1 === key : sameName(headerOf(column), text(key));
      const found = columnsOf(table).find(matches);
      return found && tableColumnType.of(found);
    },
  ),
  name: 'TableColumnCollection',
});

const tableColumnType: HostType<Column> = declareType({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: ({ index }) => index + 1,
    index: ({ index }) => index,
    name: { get: headerOf, set: (column, given) => writeCells(header(column), text(given)) },
    values: {
      get: (column) =>
        readCells(whole(column), (box) => column.table.excel.engine.values(whole(column).sheetId, box), ''),
      set: (column, given) => writeCells(whole(column), given),
      calculated: true,
    },
  },
  methods: {
    getRange: (column) => rangeType.of(whole(column)),
    getHeaderRowRange: (column) => rangeType.of(header(column)),
    getDataBodyRange: (column) => rangeType.of(within(column, bodyPlace(column.table))),
  },
});

function columnsOf(table: Table): Column[] {
  return Array.from({ length: infoOf(table).box.columns }, (_, index) => ({ table, index }));
}

function within({ table, index }: Column, place: ReturnType<typeof tablePlace>) {
  return moved(place, { column: infoOf(table).box.column + index, columns: 1 });
}

const whole = (column: Column) => within(column, tablePlace(column.table));

const header = (column: Column) => within(column, tablePlace(column.table, { rows: 1 }));

function headerOf(column: Column): string {
  const { excel, sheetId, box } = header(column);
  return String(box ? (excel.engine.values(sheetId, box)[0]?.[0] ?? '') : '');
}
