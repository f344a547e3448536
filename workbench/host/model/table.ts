import type { Box, TableInfo } from '../../engine/engine';
import { fail } from '../failure';
import { declareType, type HostType } from '../host-object';
import { flag, text } from './arguments';
import { type Excel, extra, mustBeWritable, type Place, setExtra } from './excel';
import { boxArgument } from './find-range';
import { clearContents, placeAt } from './place';
import { rangeType } from './range';
import { clearFormats } from './range-format';
import { tableColumnCollectionType } from './table-columns';
import { tableRowCollectionType } from './table-rows';
import { newTableName } from './tables';
import { worksheetType } from './worksheet';

export interface Table {
  readonly excel: Excel;
  readonly id: string;
}

export const tableType: HostType<Table> = declareType({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  events: ['DataChangedEvent', 'SelectionChangedEvent'],
  properties: {
    id: ({ id }) => id,
    name: {
      get: (table) => infoOf(table).name,
      set: ({ excel, id }, given) => excel.engine.renameTable(id, newTableName(excel, given, id)),
    },
    showHeaders: () => true,
    showTotals: () => false,
    style: look('Style', 'TableStyleMedium2', text),
    showBandedRows: look('ShowBandedRows', true, flag),
    showBandedColumns: look('ShowBandedColumns', false, flag),
    showFilterButton: look('ShowFilterButton', true, flag),
    highlightFirstColumn: look('HighlightFirstColumn', false, flag),
    highlightLastColumn: look('HighlightLastColumn', false, flag),
  },
  parts: {
    columns: (table) => tableColumnCollectionType.of(table),
    rows: (table) => tableRowCollectionType.of(table),
    worksheet: (table) => worksheetType.of({ excel: table.excel, id: infoOf(table).sheetId }),
  },
  methods: {
    getRange: (table) => rangeType.of(tablePlace(table)),
    getHeaderRowRange: (table) => rangeType.of(tablePlace(table, { rows: 1 })),
    getDataBodyRange: (table) => rangeType.of(bodyPlace(table)),
    resize(table, newRange) {
      const { sheetId, box } = infoOf(table);
      const wanted = boxArgument(table.excel, sheetId, newRange);
      mustBeWritable(table.excel, sheetId);
      if (wanted.row !== box.row || wanted.rows < 2) fail('InvalidArgument');
      table.excel.engine.resizeTable(table.id, wanted);
    },
    delete(table) {
      const cells = tablePlace(table);
      mustBeWritable(table.excel, cells.sheetId);
      table.excel.engine.deleteTable(table.id);
      clearContents(cells);
      clearFormats(cells);
    },
    convertToRange(table) {
      const cells = tablePlace(table);
      mustBeWritable(table.excel, cells.sheetId);
      table.excel.engine.deleteTable(table.id);
      return rangeType.of(cells);
    },
  },
});

/** How a table looks is kept for reading back; the grid draws tables its own way. */
function look(name: string, otherwise: unknown, read: (given: unknown) => unknown) {
  return {
    get: ({ excel, id }: Table) => extra(excel, id, name, otherwise),
    set: ({ excel, id }: Table, given: unknown) => setExtra(excel, id, name, read(given)),
  };
}

export function infoOf({ excel, id }: Table): TableInfo {
  return excel.engine.tables().find((table) => table.id === id) ?? fail('ItemNotFound');
}

/** The table's cells, or a part of them. */
export function tablePlace(table: Table, part: Partial<Box> = {}): Place {
  const { sheetId, box } = infoOf(table);
  return placeAt(table.excel, sheetId, { ...box, ...part });
}

export function bodyPlace(table: Table): Place {
  const { row, rows } = infoOf(table).box;
  return tablePlace(table, { row: row + 1, rows: Math.max(1, rows - 1) });
}
