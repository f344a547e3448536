import type {
  Box,
  CellStyle,
  CellValue,
  ChangeSource,
  ConditionalFormat,
  DefinedName,
  EngineEvent,
  SheetInfo,
  SpreadsheetEngine,
  TableInfo,
  Validation,
} from '../../../workbench/engine/engine';
import { afterDeletion, afterInsertion, filled, intersection } from '../../../workbench/host/model/boxes';

/* A spreadsheet in a few maps, for tests of the protocol and the object model: it starts at once. Of formulas it knows
   the sum of a column part, `=SUM(B2:B4)`, calculated late so that a test notices a read that does not wait. */

interface Cell {
  value: CellValue;
  formula?: string;
  format?: string;
  style?: CellStyle;
  validation?: Validation | undefined;
}

interface Sheet {
  readonly id: string;
  name: string;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Box[];
}

export interface MemoryEngine extends SpreadsheetEngine {
  readonly conditionalFormats: ConditionalFormat[];
  readonly protectedSheets: Set<string>;
  /** How often cells were asked for their values. */
  readonly counts: { values: number };
}

export function createMemoryEngine(): MemoryEngine {
  const sheets: Sheet[] = [];
  const listeners = new Set<(event: EngineEvent) => void>();
  const protectedSheets = new Set<string>();
  const conditionalFormats: ConditionalFormat[] = [];
  const counts = { values: 0 };
  let names: DefinedName[] = [];
  let tables: TableInfo[] = [];
  let active = '';
  let selection: { sheetId: string; box: Box } | undefined;
  let created = 0;
  /** Settling comes with every read: a sheet of 100,000 rows without a formula has nothing to look for. */
  let hasFormulas = false;

  const emit = (event: EngineEvent) => listeners.forEach((listener) => listener(event));
  const find = (id: string) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  };
  const infoOf = ({ id, name }: { id: string; name: string }): SheetInfo => ({
    id,
    name,
    visible: true,
    isProtected: protectedSheets.has(id),
  });
  const cellAt = (id: string, row: number, column: number) => find(id).rows.get(row)?.get(column);
  const ensure = (id: string, row: number, column: number): Cell => {
    const { rows } = find(id);
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells);
    const cell = cells.get(column) ?? { value: '' };
    cells.set(column, cell);
    return cell;
  };
  const read = <Value>(id: string, box: Box, pick: (cell: Cell | undefined) => Value) =>
    filled(box, (row, column) => pick(cellAt(id, box.row + row, box.column + column)));
  const each = (id: string, box: Box, change: (cell: Cell, row: number, column: number) => void) =>
    filled(box, (row, column) => change(ensure(id, box.row + row, box.column + column), row, column));

  function calculate(): void {
    if (!hasFormulas) return;
    for (const { id, rows } of sheets) {
      for (const cell of [...rows.values()].flatMap((cells) => [...cells.values()])) {
        const [, letter = 'A', from, to] = /^=SUM\(([A-Z])(\d+):[A-Z](\d+)\)$/.exec(cell.formula ?? '') ?? [];
        if (cell.formula === undefined) continue;
        const box = {
          row: Number(from) - 1,
          column: letter.charCodeAt(0) - 65,
          columns: 1,
          rows: Number(to) - Number(from) + 1,
        };
        const numbers = from ? read(id, box, (summed) => Number(summed?.value ?? 0)).flat() : [];
        cell.value = from ? numbers.reduce((sum, value) => sum + value, 0) : '#NAME?';
      }
    }
  }

  function addSheet(name: string): SheetInfo {
    const sheet: Sheet = {
      id: `sheet-${++created}`,
      name,
      rows: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
    };
    sheets.push(sheet);
    active ||= sheet.id;
    emit({ kind: 'sheetAdded', sheetId: sheet.id });
    return infoOf(sheet);
  }

  function shiftRows(sheetId: string, move: (box: Box) => Box | undefined): void {
    const sheet = find(sheetId);
    const before = [...sheet.rows];
    sheet.rows.clear();
    for (const [row, cells] of before) {
      const moved = move({ row, column: 0, rows: 1, columns: 1 });
      if (moved) sheet.rows.set(moved.row, cells);
    }
    tables = tables.flatMap((table) => {
      const box = table.sheetId === sheetId ? move(table.box) : table.box;
      return box ? [{ ...table, box }] : [];
    });
  }
  addSheet('Sheet1');

  return {
    conditionalFormats,
    protectedSheets,
    counts,
    sheets: () => sheets.map(infoOf),
    activeSheetId: () => active,
    activateSheet(sheetId) {
      active = sheetId;
      emit({ kind: 'activated', sheetId });
    },
    addSheet,
    renameSheet(sheetId, name) {
      find(sheetId).name = name;
      emit({ kind: 'sheetRenamed', sheetId });
    },
    deleteSheet(sheetId) {
      sheets.splice(sheets.indexOf(find(sheetId)), 1);
      emit({ kind: 'sheetDeleted', sheetId });
    },
    values(sheetId, box) {
      counts.values++;
      return read(sheetId, box, (cell) => cell?.value ?? '');
    },
    formulas: (sheetId, box) => read(sheetId, box, (cell) => cell?.formula ?? cell?.value ?? ''),
    text: (sheetId, box) => read(sheetId, box, (cell) => String(cell?.value ?? '')),
    usedBox(sheetId, within) {
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      for (const [row, columns] of find(sheetId).rows) {
        for (const [column, cell] of columns) {
          if (cell.value === '' && !cell.formula) continue;
          if (within && !intersection(within, { row, column, rows: 1, columns: 1 })) continue;
          [top, left] = [Math.min(top, row), Math.min(left, column)];
          [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
        }
      }
      return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
    write(sheetId, box, rows, source: ChangeSource) {
      each(sheetId, box, (cell, row, column) => {
        const given = rows[row]?.[column];
        if (given === null || given === undefined) return;
        delete cell.formula;
        if (typeof given === 'string' && given.startsWith('=')) {
          hasFormulas = true;
          Object.assign(cell, { formula: given, value: '' });
        } else if (typeof given === 'string' && /^-?\d+$/.test(given)) cell.value = Number(given);
        else cell.value = typeof given === 'string' ? given.replace(/^'/, '') : given;
      });
      emit({ kind: 'changed', sheetId, box, source });
    },
    numberFormats: (sheetId, box) => read(sheetId, box, (cell) => cell?.format ?? 'General'),
    setNumberFormats: (sheetId, box, rows) =>
      void each(sheetId, box, (cell, row, column) => (cell.format = rows[row]?.[column] ?? 'General')),
    styles: (sheetId, box) => read(sheetId, box, (cell) => cell?.style ?? {}),
    setStyle: (sheetId, box, style) => void each(sheetId, box, (cell) => (cell.style = { ...cell.style, ...style })),
    setColumnWidth: () => undefined,
    setRowHeight: () => undefined,
    hiddenRows: (sheetId, row, count) => listOf(row, count, (index) => find(sheetId).hiddenRows.has(index)),
    hiddenColumns: (sheetId, column, count) => listOf(column, count, (index) => find(sheetId).hiddenColumns.has(index)),
    hideRows: (sheetId, row, count, hidden) => toggle(find(sheetId).hiddenRows, row, count, hidden),
    hideColumns: (sheetId, column, count, hidden) => toggle(find(sheetId).hiddenColumns, column, count, hidden),
    merge: (sheetId, box) => void find(sheetId).merges.push(box),
    unmerge(sheetId, box) {
      const { merges } = find(sheetId);
      const apart = merges.filter((merged) => intersection(merged, box));
      for (const merged of apart) merges.splice(merges.indexOf(merged), 1);
    },
    mergedBoxes: (sheetId) => find(sheetId).merges,
    freeze: () => undefined,
    showGridlines: () => undefined,
    insertRows(sheetId, row, count) {
      shiftRows(sheetId, (box) => afterInsertion(box, row, count));
      emit({ kind: 'rowsInserted', sheetId, box: { row, column: 0, rows: count, columns: 16_384 } });
    },
    deleteRows(sheetId, row, count) {
      shiftRows(sheetId, (box) => afterDeletion(box, row, count));
      emit({ kind: 'rowsDeleted', sheetId, box: { row, column: 0, rows: count, columns: 16_384 } });
    },
    validation: (sheetId, row, column) => cellAt(sheetId, row, column)?.validation,
    setValidation: (sheetId, box, validation) => void each(sheetId, box, (cell) => (cell.validation = validation)),
    addConditionalFormat: (_, format) => void conditionalFormats.push(format),
    names: () => names,
    setName(added) {
      names = [...names.filter((name) => name.name !== added.name || name.sheetId !== added.sheetId), added];
    },
    deleteName(deleted, sheetId) {
      names = names.filter(({ name, sheetId: scope }) => name !== deleted || scope !== sheetId);
    },
    tables: () => tables,
    async addTable(sheetId, name, box) {
      await undefined;
      const table = { id: `table-${++created}`, name, sheetId, box };
      tables = [...tables, table];
      return table;
    },
    renameTable: (id, name) => void (tables = tables.map((table) => (table.id === id ? { ...table, name } : table))),
    resizeTable: (id, box) => void (tables = tables.map((table) => (table.id === id ? { ...table, box } : table))),
    deleteTable: (id) => void (tables = tables.filter((table) => table.id !== id)),
    selection: () => selection ?? { sheetId: active, box: { row: 0, column: 0, rows: 1, columns: 1 } },
    select(sheetId, box) {
      selection = { sheetId, box };
      emit({ kind: 'selected', sheetId, box });
    },
    registerFunction: () => undefined,
    recalculate: () => undefined,
    spillParent: () => undefined,
    async settled() {
      await undefined;
      calculate();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
}

const listOf = (from: number, count: number, has: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => has(from + index));

function toggle(set: Set<number>, from: number, count: number, isIn: boolean): void {
  for (let index = from; index < from + count; index++) {
    if (isIn) set.add(index);
    else set.delete(index);
  }
}
