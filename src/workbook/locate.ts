import type { Place, Section } from '../assessment/place';
import { isBlank, type RawRole, type RawSection, type RawValue } from '../assessment/raw';
import type { Cell } from './a1';
import { type Block, type Column, columnIndex, roleBlocks } from './layout/blocks';
import { cellAt, endColumn, endRow, type SheetGrid } from './sheet-grid';

/* Finds the blocks of a role on a sheet by the header rows that the layout declares, wherever they stand: a copied,
   renamed or rearranged sheet still works. */

/** One block as it stands on the sheet. */
export interface LocatedBlock {
  readonly block: Block;
  readonly headerRow: number;
  /** The sheet's column for a column of the layout. */
  readonly columnOf: (column: Column) => number;
  /** The sheet rows of the block's repeating rows that hold something. */
  readonly rows: readonly number[];
  /** The sheet rows of the block's lines, by the first field of the line. */
  readonly lines: ReadonlyMap<string, number>;
  /** The first row below the block that belongs to something else. */
  readonly end: number;
}

export interface LocatedRole {
  readonly raw: RawRole;
  readonly blocks: ReadonlyMap<Section, LocatedBlock>;
}

/** The tables whose headers make a sheet a role sheet. Two of them are enough: one that lacks some has problems. */
const telling: readonly Section[] = ['principles', 'tasks', 'evidence', 'barriers'];

/** A text as headers and labels are compared: letter case and spacing do not matter. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').toLowerCase() : '';

/** The role on a sheet, or undefined when the sheet is no role sheet. */
export function locateRole(grid: SheetGrid): LocatedRole | undefined {
  const headers = findHeaders(grid);
  if (telling.filter((section) => headers.has(section)).length < 2) return undefined;
  const blocks = new Map<Section, LocatedBlock>();
  for (const [section, header] of headers) blocks.set(section, locateBlock(grid, header, endOf(header, headers, grid)));
  const raw = new Map([...blocks].map(([section, located]) => [section, readBlock(grid, located)]));
  return { raw, blocks };
}

/** True when a sheet's first column alone shows enough headers; a cheap first look at sheets that are not active. */
export function looksLikeRole(firstColumn: readonly (readonly unknown[])[]): boolean {
  const texts = new Set(firstColumn.map(([value]) => plain(value)));
  const found = roleBlocks.filter(
    ({ section, header }) => telling.includes(section) && texts.has(plain(header[0]?.text)),
  );
  return found.length >= 2;
}

interface FoundHeader extends Cell {
  readonly block: Block;
  readonly columns: ReadonlyMap<Column, number>;
}

function findHeaders(grid: SheetGrid): Map<Section, FoundHeader> {
  const found = new Map<Section, FoundHeader>();
  for (let row = grid.firstRow; row < endRow(grid); row++) {
    for (let column = grid.firstColumn; column < endColumn(grid); column++) {
      const first = plain(cellAt(grid, row, column).value);
      if (!first) continue;
      const block = roleBlocks.find(({ header }) => plain(header[0]?.text) === first);
      if (!block || found.has(block.section)) continue;
      const columns = headerColumns(grid, row, column, block);
      if (columns) found.set(block.section, { row, column, block, columns });
    }
  }
  return found;
}

/** Where each header of a block stands in a row; undefined when the second header is not there: then it is just a word. */
function headerColumns(grid: SheetGrid, row: number, from: number, block: Block): Map<Column, number> | undefined {
  const columns = new Map<Column, number>();
  for (const { text, column } of block.header) {
    for (let at = from; at < endColumn(grid); at++) {
      if (plain(cellAt(grid, row, at).value) !== plain(text)) continue;
      columns.set(column, at);
      break;
    }
  }
  return columns.size >= Math.min(2, block.header.length) ? columns : undefined;
}

function endOf(header: FoundHeader, all: ReadonlyMap<Section, FoundHeader>, grid: SheetGrid): number {
  let end = endRow(grid);
  for (const other of all.values()) {
    if (other.row <= header.row) continue;
    const isTitled = plain(cellAt(grid, other.row - 1, other.column).value) === plain(other.block.title);
    end = Math.min(end, isTitled && other.block.title ? other.row - 1 : other.row);
  }
  return end;
}

function locateBlock(
  grid: SheetGrid,
  { row: headerRow, column, block, columns }: FoundHeader,
  end: number,
): LocatedBlock {
  const labels = new Map(block.lines.map((line) => [plain(line.label), line.values[0]?.field ?? '']));
  const columnOf = (wanted: Column) => columns.get(wanted) ?? column + columnIndex(wanted);
  const rows: number[] = [];
  const lines = new Map<string, number>();
  for (let row = headerRow + 1; row < end; row++) {
    const field = labels.get(plain(cellAt(grid, row, column).value));
    if (field !== undefined && !lines.has(field)) lines.set(field, row);
    else if (lines.size === 0 && block.rows !== 'none' && !isBlankRow(grid, row, block, columnOf)) rows.push(row);
  }
  return { block, headerRow, columnOf, rows, lines, end };
}

/** A row whose cells that people fill are all blank; a formula alone does not make a row. */
function isBlankRow(grid: SheetGrid, row: number, block: Block, columnOf: (column: Column) => number): boolean {
  return block.header.every(({ column }) => {
    const cell = cellAt(grid, row, columnOf(column));
    return isBlank(cell) || cell.isFormula;
  });
}

function readBlock(grid: SheetGrid, { block, columnOf, rows, lines }: LocatedBlock): RawSection {
  const values = new Map<string, RawValue>();
  for (const line of block.lines) {
    const row = lines.get(line.values[0]?.field ?? '');
    if (row === undefined) continue;
    for (const { field, column } of line.values) values.set(field, cellAt(grid, row, columnOf(column)));
  }
  const readRow = (row: number) =>
    new Map(block.header.map(({ field, column }) => [field, cellAt(grid, row, columnOf(column))]));
  return { values, rows: rows.map(readRow) };
}

/** The cell of a place, or undefined when the sheet has none. A place without a field of its own is its block's header. */
export function cellOfPlace(role: LocatedRole, { section, row, field }: Place): Cell | undefined {
  const located = role.blocks.get(section);
  if (!located) return undefined;
  const { block, columnOf, rows, lines, headerRow } = located;
  if (row !== undefined) {
    const sheetRow = rows[row];
    const column = block.header.find((cell) => cell.field === field)?.column;
    return sheetRow === undefined || column === undefined ? undefined : { row: sheetRow, column: columnOf(column) };
  }
  for (const line of block.lines) {
    const value = line.values.find((cell) => cell.field === field);
    const sheetRow = lines.get(line.values[0]?.field ?? '');
    if (value && sheetRow !== undefined) return { row: sheetRow, column: columnOf(value.column) };
  }
  return { row: headerRow, column: columnOf('A') };
}
