import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { integer } from './arguments';
import { sameBox } from './boxes';
import { mustBeWritable } from './excel';
import { moved, placeAt, readCells, writeCells } from './place';
import { rangeType } from './range';
import { deleteRows, insertRows } from './shift-rows';
import { bodyPlace, infoOf, type Table } from './table';

interface Row {
  readonly table: Table;
  readonly index: number;
}

export const tableRowCollectionType: HostType<Table> = declareType({
  name: 'TableRowCollection',
  properties: { count: rowCount },
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => tableRowType.of({ table, index })),
  methods: {
    getCount: rowCount,
    getItemAt: (table, index) => rowAt(table, integer(index)),
    add: (table, index, values) => tableRowType.of(addRows(table, index, values)),
  },
});

const tableRowType: HostType<Row> = declareType({
  name: 'TableRow',
  properties: {
    index: ({ index }) => index,
    values: {
      get: (row) => readCells(cells(row), (box) => row.table.excel.engine.values(cells(row).sheetId, box), ''),
      set: (row, given) => writeCells(cells(row), given),
      calculated: true,
    },
  },
  methods: {
    getRange: (row) => rangeType.of(cells(row)),
    delete: (row) => deleteRow(row),
  },
});

function rowCount(table: Table): number {
  return infoOf(table).box.rows - 1;
}

function rowAt(table: Table, index: number) {
  return index >= 0 && index < rowCount(table) ? tableRowType.of({ table, index }) : fail('InvalidArgument');
}

const cells = ({ table, index }: Row) => {
  const { row } = infoOf(table).box;
  return moved(bodyPlace(table), { row: row + 1 + index, rows: 1 });
};

function addRows(table: Table, index: unknown, values: unknown): Row {
  const { excel } = table;
  const { sheetId, box } = infoOf(table);
  const rows: unknown[] = !Array.isArray(values) ? [null] : Array.isArray(values[0]) ? values : [values];
  const at = index === null || index === undefined || index === -1 ? box.rows - 1 : integer(index);
  if (at < 0 || at > box.rows - 1) fail('InvalidArgument');
  const added = { ...box, row: box.row + 1 + at, rows: rows.length };
  const isShaped = rows.every((row) => row === null || (Array.isArray(row) && row.length === box.columns));
  if (!isShaped) fail('InvalidArgument');

  mustBeWritable(excel, sheetId);
  const isLast = at === box.rows - 1;
  if (!isLast || excel.engine.usedBox(sheetId, added)) insertRows(excel, sheetId, added);
  const grown = { ...box, rows: box.rows + rows.length };
  if (!sameBox(infoOf(table).box, grown)) excel.engine.resizeTable(table.id, grown);
  if (Array.isArray(values)) writeCells(placeAt(excel, sheetId, added), rows);
  return { table, index: at };
}

function deleteRow(row: Row): void {
  const { sheetId, box } = cells(row);
  const before = infoOf(row.table).box;
  if (!box || before.rows <= 2) return fail('InvalidOperation', 'A table keeps one row in the workbench.');
  deleteRows(row.table.excel, sheetId, box);
  const shrunk = { ...before, rows: before.rows - 1 };
  if (!sameBox(infoOf(row.table).box, shrunk)) row.table.excel.engine.resizeTable(row.table.id, shrunk);
}
