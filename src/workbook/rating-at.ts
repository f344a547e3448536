import type { Place, Section } from '../assessment/place';
import { rubricOf } from '../assessment/rubric-of';
import type { Rubric } from '../method/rubric';
import { a1, type Cell } from './a1';
import type { LocatedBlock, LocatedRole } from './located';
import { cellAt, type SheetGrid } from './sheet-grid';

/** A cell that holds a rating. */
export interface RatingCell {
  /** 'C22'. */
  readonly cell: string;
  /** What is rated, in the sheet's own words: the task, the barrier. */
  readonly name: string;
  readonly at: Place;
  readonly rubric: Rubric;
  /** The level that the cell holds; undefined for a blank and for anything that is not on the scale. */
  readonly level: number | undefined;
}

/** The rating that a cell of the sheet holds; undefined for any other cell. */
export function ratingAt(role: LocatedRole, grid: SheetGrid, cell: Cell): RatingCell | undefined {
  for (const [section, located] of role.blocks) {
    const at = placeIn(section, located, cell);
    const rubric = at && rubricOf(at);
    if (!rubric) continue;
    const { value } = cellAt(grid, cell.row, cell.column);
    const { min } = rubric.scale;
    const isLevel = typeof value === 'number' && rubric.meanings[value - min] !== undefined;
    const name = cellAt(grid, cell.row, located.columnOf('A')).text;
    return { cell: a1(cell), name, at, rubric, level: isLevel ? value : undefined };
  }
  return undefined;
}

function placeIn(section: Section, { block, rows, lines, columnOf }: LocatedBlock, cell: Cell): Place | undefined {
  const row = rows.indexOf(cell.row);
  if (row >= 0) {
    const header = block.header.find(({ column }) => columnOf(column) === cell.column);
    return header && { section, row, field: header.field };
  }
  const line = block.lines.find(({ values }) => lines.get(values[0]?.field ?? '') === cell.row);
  const value = line?.values.find(({ column }) => columnOf(column) === cell.column);
  return value && { section, field: value.field };
}
