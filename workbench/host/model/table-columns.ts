import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { optionalText, text } from './arguments';
import { keyedCollection } from './collection';
import { mustBeWritable, sameName } from './excel';
import { clearContents, moved, readCells, writeCells } from './place';
import { rangeType } from './range';
import { bodyPlace, infoOf, type Table, tablePlace } from './table';

interface Column {
  readonly table: Table;
  readonly index: number;
}

const collection = keyedCollection<Table>(
  (table) => columnsOf(table).map((column) => tableColumnType.of(column)),
  (table, key) => {
    const matches = (column: Column) =>
      typeof key === 'number' ? column.index + 1 === key : sameName(headerOf(column), text(key));
    const found = columnsOf(table).find(matches);
    return found && tableColumnType.of(found);
  },
);

export const tableColumnCollectionType: HostType<Table> = declareType({
  ...collection,
  name: 'TableColumnCollection',
  methods: {
    ...collection.methods,
    add: (table, index, values, name) => tableColumnType.of(addColumn(table, index, values, name)),
  },
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
    delete: deleteColumn,
  },
});

function columnsOf(table: Table): Column[] {
  return Array.from({ length: infoOf(table).box.columns }, (_, index) => ({ table, index }));
}

/** A column at the end of the table. Excel moves what is right of it out of the way; here that must be blank. */
function addColumn(table: Table, index: unknown, values: unknown, name: unknown): Column {
  const { excel } = table;
  const { sheetId, box } = infoOf(table);
  const isAtEnd = index === null || index === undefined || index === -1;
  const isBlank = values === null || values === undefined;
  if (!isAtEnd || !isBlank) fail('NotImplemented', 'The workbench adds blank columns at the end of a table only.');
  mustBeWritable(excel, sheetId);
  if (excel.engine.usedBox(sheetId, { ...box, column: box.column + box.columns, columns: 1 })) {
    fail('NotImplemented', 'The workbench adds a column to a table only where the cells right of it are blank.');
  }
  excel.engine.resizeTable(table.id, { ...box, columns: box.columns + 1 });
  const column = { table, index: box.columns };
  writeCells(header(column), optionalText(name) ?? `Column${box.columns + 1}`);
  return column;
}

/** Excel closes the gap; here only the last column can go. */
function deleteColumn(column: Column): void {
  const { table, index } = column;
  const { sheetId, box } = infoOf(table);
  mustBeWritable(table.excel, sheetId);
  if (index !== box.columns - 1 || index === 0) {
    fail('NotImplemented', 'The workbench deletes only the last column of a table.');
  }
  clearContents(whole(column));
  table.excel.engine.resizeTable(table.id, { ...box, columns: box.columns - 1 });
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
