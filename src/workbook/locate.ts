import type { Section } from '../assessment/place';
import { isBlank, type RawSection, type RawValue } from '../assessment/raw';
import type { Cell } from './a1';
import { type Block, type Column, columnIndex, roleBlocks, type StatedColumn } from './layout/blocks';
import { sourceField } from './layout/content';
import { type FieldCells, lineCells, type LocatedBlock, type LocatedRole, readField, rowCells } from './located';
import { cellAt, endColumn, endRow, type SheetGrid } from './sheet-grid';

/* Finds the blocks of a role on a sheet by the header rows that the layout declares, wherever they stand: a copied,
   renamed or rearranged sheet still works. */

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
  readonly statedColumns: ReadonlyMap<StatedColumn, number>;
}

/** Looked up for every cell of a sheet. Of blocks that start alike the first counts. */
const blockStartingWith = new Map([...roleBlocks].reverse().map((block) => [plain(block.header[0]?.text), block]));

function findHeaders(grid: SheetGrid): Map<Section, FoundHeader> {
  const found = new Map<Section, FoundHeader>();
  for (let row = grid.firstRow; row < endRow(grid); row++) {
    for (let column = grid.firstColumn; column < endColumn(grid); column++) {
      const first = plain(cellAt(grid, row, column).value);
      if (!first) continue;
      const block = blockStartingWith.get(first);
      if (!block || found.has(block.section)) continue;
      const columns = headerColumns(grid, row, column, block.header);
      if (columns.size < Math.min(2, block.header.length)) continue;
      const statedColumns = headerColumns(grid, row, column, block.stated);
      found.set(block.section, { row, column, block, columns, statedColumns });
    }
  }
  return found;
}

/** Where each header stands in a row. When the second header of a block is not there, the first is just a word. */
function headerColumns<Name>(
  grid: SheetGrid,
  row: number,
  from: number,
  header: readonly { readonly text: string; readonly column: Name }[],
): Map<Name, number> {
  const columns = new Map<Name, number>();
  for (const { text, column } of header) {
    for (let at = from; at < endColumn(grid); at++) {
      if (plain(cellAt(grid, row, at).value) !== plain(text)) continue;
      columns.set(column, at);
      break;
    }
  }
  return columns;
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
  { row: headerRow, column, block, columns, statedColumns }: FoundHeader,
  end: number,
): LocatedBlock {
  const labels = new Map(block.lines.map((line) => [plain(line.label), line.values[0]?.field ?? '']));
  const columnOf = (wanted: Column) => columns.get(wanted) ?? column + columnIndex(wanted);
  const rows: number[] = [];
  const lines = new Map<string, number>();
  const labelAt = (row: number) => labels.get(plain(cellAt(grid, row, column).value));
  const linesStart = startOfLines(headerRow + 1, end, labelAt);
  for (let row = headerRow + 1; row < end; row++) {
    const field = row < linesStart ? undefined : labelAt(row);
    if (field !== undefined && !lines.has(field)) lines.set(field, row);
    else if (lines.size === 0 && block.rows !== 'none' && !isBlankRow(grid, row, block, columnOf)) rows.push(row);
  }
  return {
    block,
    headerRow,
    isTitled: block.title !== '' && plain(cellAt(grid, headerRow - 1, column).value) === plain(block.title),
    columnOf,
    statedColumnOf: (wanted) => statedColumns.get(wanted),
    rows,
    lines,
    end,
  };
}

/** Where a block's lines begin. A row that only bears the name of one, a task called Total, has no other line below it. */
function startOfLines(first: number, end: number, labelAt: (row: number) => string | undefined): number {
  const labelled = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index).filter(labelAt);
  const start = labelled.find((row, index) => labelled[index + 1] === row + 1) ?? labelled[0];
  return start ?? end;
}

/** A row whose cells that people fill are all blank; a formula alone does not make a row. */
function isBlankRow(grid: SheetGrid, row: number, block: Block, columnOf: (column: Column) => number): boolean {
  return block.header.every(({ column }) => {
    const cell = cellAt(grid, row, columnOf(column));
    return isBlank(cell) || cell.isFormula;
  });
}

function readBlock(grid: SheetGrid, located: LocatedBlock): RawSection {
  const { block, rows } = located;
  const read = (places: readonly FieldCells[]) =>
    new Map(places.map((place) => [place.field, readField(grid, place)] as const));
  const values = read(block.lines.flatMap((line) => lineCells(located, line)));
  const source = sourceCell(grid, located);
  if (source) values.set(sourceField, source);
  return { values, rows: rows.map((row) => read(rowCells(located, row))) };
}

/** Where the rows come from, told beside the block's title. */
function sourceCell(grid: SheetGrid, { block, headerRow, isTitled, columnOf }: LocatedBlock): RawValue | undefined {
  const { source } = block;
  if (source === undefined || !isTitled) return undefined;
  const cell = cellAt(grid, headerRow - 1, columnOf(source));
  return isBlank(cell) ? undefined : cell;
}
