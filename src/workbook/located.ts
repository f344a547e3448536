import type { Place, Section } from '../assessment/place';
import { isBlank, type RawRole, type RawValue } from '../assessment/raw';
import type { Cell } from './a1';
import type { Block, Column, FilledBy, StatedColumn, ValueLine } from './layout/blocks';
import { cellAt, type SheetGrid } from './sheet-grid';

/* A role as it stands on a sheet, and which cell each of its values is. */

/** One block as it stands on the sheet. */
export interface LocatedBlock {
  readonly block: Block;
  readonly headerRow: number;
  /** The block's title stands right above its header. */
  readonly isTitled: boolean;
  /** The sheet's column for a column of the layout. */
  readonly columnOf: (column: Column) => number;
  /** The sheet's column for a column of stated figures; undefined where this sheet has none. */
  readonly statedColumnOf: (column: StatedColumn) => number | undefined;
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

/** A field with its own cell and, where the sheet has one, the cell of what is stated for it. */
export interface FieldCells {
  readonly field: string;
  readonly by: FilledBy;
  readonly own: Cell;
  readonly stated: Cell | undefined;
}

/** The cells of one of a block's lines; none where the sheet lacks the line. */
export function lineCells({ lines, columnOf, statedColumnOf }: LocatedBlock, line: ValueLine): FieldCells[] {
  const row = lines.get(line.values[0]?.field ?? '');
  if (row === undefined) return [];
  const statedOf = (wanted: string): Cell | undefined => {
    const beside = line.stated.find(({ field }) => field === wanted);
    const column = beside && statedColumnOf(beside.column);
    return column === undefined ? undefined : { row, column };
  };
  const values = line.values.map(({ field, column }) => ({
    field,
    by: line.by,
    own: { row, column: columnOf(column) },
    stated: statedOf(field),
  }));
  const onlyStated = line.stated.flatMap(({ field }) => {
    const cell = values.some((value) => value.field === field) ? undefined : statedOf(field);
    return cell ? [{ field, by: line.by, own: cell, stated: cell }] : [];
  });
  return [...values, ...onlyStated];
}

/** The cells of one of a block's rows. */
export function rowCells({ block, columnOf, statedColumnOf }: LocatedBlock, row: number): FieldCells[] {
  return block.header.map(({ field, column }) => {
    const beside = block.stated.find((cell) => cell.field === field);
    const statedColumn = beside && statedColumnOf(beside.column);
    const stated = statedColumn === undefined ? undefined : { row, column: statedColumn };
    return { field, by: beside ? 'formula' : 'author', own: { row, column: columnOf(column) }, stated };
  });
}

/**
 * What is stated, else what stands in the field's own cell. A figure typed over its formula comes first: it hides what
 * the sheet calculates, and once the formula is back the stated figure counts again. (ours)
 */
export function readField(grid: SheetGrid, { by, own, stated }: FieldCells): RawValue {
  const value = cellAt(grid, own.row, own.column);
  const beside = stated && cellAt(grid, stated.row, stated.column);
  if (!beside || isBlank(beside)) return value;
  if (by === 'formula' && !isBlank(value) && !value.isFormula) return value;
  return { ...beside, isBeside: true };
}

/**
 * The cell that a place was read from, or undefined when the sheet has none. A place without a field of its own is its
 * block's header.
 */
export function cellOfPlace(role: LocatedRole, place: Place): Cell | undefined {
  const at = cellsOfPlace(role, place);
  if (!at) return headerCell(role, place);
  const section = role.raw.get(place.section);
  const values = place.row === undefined ? section?.values : section?.rows[place.row];
  return values?.get(place.field)?.isBeside ? at.stated : at.own;
}

/** The cell in which a place's formula or written result stands, whatever is stated beside it. */
export function ownCellOfPlace(role: LocatedRole, place: Place): Cell | undefined {
  return cellsOfPlace(role, place)?.own ?? headerCell(role, place);
}

function cellsOfPlace({ blocks }: LocatedRole, { section, row, field }: Place): FieldCells | undefined {
  const located = blocks.get(section);
  if (!located) return undefined;
  if (row === undefined) {
    const line = located.block.lines.find(({ values, stated }) =>
      [...values, ...stated].some((cell) => cell.field === field),
    );
    return line && lineCells(located, line).find((cells) => cells.field === field);
  }
  const sheetRow = located.rows[row];
  return sheetRow === undefined ? undefined : rowCells(located, sheetRow).find((cells) => cells.field === field);
}

function headerCell({ blocks }: LocatedRole, { section, row }: Place): Cell | undefined {
  const located = row === undefined ? blocks.get(section) : undefined;
  return located && { row: located.headerRow, column: located.columnOf('A') };
}
