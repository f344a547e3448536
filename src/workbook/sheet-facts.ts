import { isErrorValue } from '../assessment/error-value';
import type { Place } from '../assessment/place';
import type { SheetFacts, SheetFlaw } from '../checks/sheet-facts';
import { a1, type Cell, columnLetters } from './a1';
import type { LocatedRole } from './located';
import { messages } from './messages';
import { methodValues } from './method-values';
import { type ReadCell, readCells } from './read-cells';
import { cellAt, type SheetGrid } from './sheet-grid';
import type { MergedArea, Surroundings } from './surroundings';

/** What the sheet and the workbook are like, in terms of the role that was found on the sheet. */
export function sheetFacts(role: LocatedRole, grid: SheetGrid, surroundings: Surroundings): SheetFacts {
  const cells = readCells(role);
  return {
    method: methodValues(surroundings),
    hidden: [
      ...hiddenLines(cells, surroundings.hiddenRows, ({ row }) => row, messages.rows),
      ...hiddenLines(cells, surroundings.hiddenColumns, ({ column }) => column, messages.columns),
    ],
    merged: surroundings.merged?.flatMap((area) => swallowing(cells, area)),
    errors: cells.flatMap((cell) => {
      const { value } = cellAt(grid, cell.row, cell.column);
      return isErrorValue(value) ? [{ at: cell.at, cells: `${a1(cell)} (${String(value)})` }] : [];
    }),
    isManual: surroundings.isManual,
  };
}

/** Hidden rows, or columns, that hold something that is read; neighbours as one. Points at the table they belong to. */
function hiddenLines(
  cells: readonly ReadCell[],
  hidden: ReadonlySet<number>,
  lineOf: (cell: Cell) => number,
  inWords: (first: number, last: number) => string,
): SheetFlaw[] {
  if (hidden.size === 0) return [];
  const read = new Map<number, Place>();
  for (const cell of cells) {
    const line = lineOf(cell);
    if (hidden.has(line) && !read.has(line)) read.set(line, { section: cell.at.section, field: 'table' });
  }
  const lines = [...read.keys()].sort((a, b) => a - b);
  return lines.flatMap((line, index): SheetFlaw[] => {
    const at = read.get(line);
    if (!at || lines[index - 1] === line - 1) return [];
    let last = index;
    while (lines[last + 1] === (lines[last] ?? 0) + 1) last++;
    return [{ at, cells: inWords(line, lines[last] ?? line) }];
  });
}

/** A merged area keeps its first cell only: it swallows whatever else is read from its cells. */
function swallowing(cells: readonly ReadCell[], area: MergedArea): SheetFlaw[] {
  const swallowed = cells.find(({ row, column }) => {
    const [down, right] = [row - area.row, column - area.column];
    return down >= 0 && down < area.rows && right >= 0 && right < area.columns && down + right > 0;
  });
  if (!swallowed) return [];
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return [{ at: swallowed.at, cells: `${a1(area)}:${last}` }];
}
