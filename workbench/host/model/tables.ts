import type { TableInfo } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { flag, text } from './arguments';
import { intersection } from './boxes';
import { keyedCollection } from './collection';
import { type Excel, mustBeWritable, type Place, sameName } from './excel';
import { placeArgument } from './find-range';
import { boxOf } from './place';
import { tableType } from './table';

/** All tables of the workbook, of one sheet, or those that cells touch. */
export interface TableScope {
  readonly excel: Excel;
  readonly sheetId?: string;
  readonly within?: Place;
}

const collection = keyedCollection<TableScope>(
  (scope) => tablesIn(scope).map(({ id }) => tableType.of({ excel: scope.excel, id })),
  (scope, key) => {
    const wanted = String(key);
    const found = tablesIn(scope).find(({ id, name }) => id === wanted || sameName(name, wanted));
    return found && tableType.of({ excel: scope.excel, id: found.id });
  },
);

export const tableCollectionType: HostType<TableScope> = declareType({
  ...collection,
  name: 'TableCollection',
  methods: {
    ...collection.methods,
    async add(scope, address, hasHeaders) {
      if (!flag(hasHeaders)) fail('NotImplemented', 'Tables without headers are not emulated by the workbench.');
      const { excel } = scope;
      const place = placeArgument(excel, scope.sheetId ?? excel.engine.activeSheetId(), address);
      mustBeWritable(excel, place.sheetId);
      const box = boxOf(place);
      const overlaps = tablesIn({ excel, sheetId: place.sheetId }).some((table) => intersection(table.box, box));
      if (overlaps) fail('InvalidArgument', "A table can't overlap another table.");
      const { id } = await excel.engine.addTable(place.sheetId, freeName(excel), box);
      return tableType.of({ excel, id });
    },
  },
});

function tablesIn({ excel, sheetId, within }: TableScope): TableInfo[] {
  return excel.engine
    .tables()
    .filter((table) => sheetId === undefined || table.sheetId === sheetId)
    .filter((table) => !within || (table.sheetId === within.sheetId && intersection(table.box, boxOf(within))));
}

function freeName(excel: Excel): string {
  const tables = excel.engine.tables();
  let number = tables.length + 1;
  while (tables.some(({ name }) => sameName(name, `Table${number}`))) number++;
  return `Table${number}`;
}

/** A name that a table may take: letters, digits, _ and . without spaces, and no other table's. */
export function newTableName(excel: Excel, given: unknown, id: string): string {
  const name = text(given);
  const isTaken = excel.engine.tables().some((table) => table.id !== id && sameName(table.name, name));
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^([cr]|[a-z]{1,3}\d+)$/i.test(name)) {
    fail('InvalidArgument');
  }
  return name;
}
