import { a1, type Cell, columnLetters } from './a1';
import type { Content, ResultCell } from './result-cell';
import { asBefore, safeText } from './safe-text';
import { cellAt, type SheetGrid } from './sheet-grid';

/** What goes into a cell: a value as Excel takes it, formulas with '='. */
export interface CellWrite {
  readonly cell: Cell;
  readonly value: string | number | boolean;
}

/** A result cell as Excel takes it. Text can't become a formula; a formula is never made of user text. */
export function asWrite({ cell, content }: Pick<ResultCell, 'cell' | 'content'>): CellWrite {
  return { cell, value: valueOf(content) };
}

function valueOf(content: Content): string | number {
  switch (content.kind) {
    case 'text':
      return safeText(content.text);
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
  }
}

/** The write that puts a cell back to what the grid holds. */
export function asRestore(grid: SheetGrid, cell: Cell): CellWrite {
  const formula = grid.formulas[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn];
  return { cell, value: asBefore(cellAt(grid, cell.row, cell.column), formula) };
}

/** Queues writes on a sheet, neighbours in a row as one range. Nothing happens before the next sync. */
export function queueWrites(sheet: Excel.Worksheet, writes: readonly CellWrite[]): void {
  for (const run of runsOf(writes)) {
    const [first] = run;
    const last = run[run.length - 1];
    if (!first || !last) continue;
    const address = `${a1(first.cell)}:${columnLetters(last.cell.column)}${last.cell.row + 1}`;
    sheet.getRange(address).formulas = [run.map(({ value }) => value)];
  }
}

function runsOf(writes: readonly CellWrite[]): CellWrite[][] {
  const ordered = [...writes].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const runs: CellWrite[][] = [];
  for (const write of ordered) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1]?.cell;
    if (run && before && before.row === write.cell.row && before.column === write.cell.column - 1) run.push(write);
    else runs.push([write]);
  }
  return runs;
}
