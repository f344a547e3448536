import type { CheckCells } from './check-rows';
import { reasonOf } from './excel-run';
import { guardedWrite } from './guarded-write';
import { messages } from './messages';
import type { Outcome } from './role-reading';
import type { SheetGrid } from './sheet-grid';
import { hasMoved, type ReadRange, readRange, requireUnmoved } from './unmoved';
import { asRestore, type CellWrite, queueWrites } from './write-cells';

/** Cells to write on a sheet that was read as `grid`, after rows that are inserted first. */
export interface WriteStep {
  readonly sheetId: string;
  readonly used: Excel.Range;
  readonly grid: SheetGrid;
  readonly writes: readonly CellWrite[];
  readonly insert: CheckCells['insert'];
  /** Cells that the inserted rows push down, at their addresses before. */
  readonly pushed?: readonly CellWrite[];
  /** Beside what cells hold. Both queue their calls. */
  readonly look?: {
    readonly apply: (sheet: Excel.Worksheet) => void;
    readonly revert: (sheet: Excel.Worksheet) => void;
  };
}

/** Writes in one step that is taken back when it fails. */
export async function writeStep(
  context: Excel.RequestContext,
  { sheetId, used, grid, writes, insert, pushed = [], look }: WriteStep,
  done: Outcome,
): Promise<Outcome> {
  const read = readRange(used, grid);
  const rows = insert && `${insert.row + 1}:${insert.row + insert.count}`;
  if (rows) {
    // On its own, so that a failed insert is never taken back by deleting rows that were not inserted.
    const inserted = await insertRows(context, sheetId, read, rows);
    if (!inserted.ok) return inserted;
  }
  const down = insert?.count ?? 0;
  const all = [...writes, ...pushed.map(({ cell, value }) => ({ cell: { ...cell, row: cell.row + down }, value }))];
  return guardedWrite(
    context,
    {
      sheetId,
      read: { ...read, lastRow: read.lastRow + down },
      isBegun: rows !== undefined,
      cells: all.map(({ cell }) => cell),
      apply: (sheet) => {
        queueWrites(sheet, all);
        look?.apply(sheet);
      },
      revert: (sheet) => {
        if (rows) sheet.getRange(rows).delete(Excel.DeleteShiftDirection.up);
        queueWrites(
          sheet,
          [...writes, ...pushed].map(({ cell }) => asRestore(grid, cell)),
        );
        look?.revert(sheet);
      },
    },
    done,
  );
}

async function insertRows(
  context: Excel.RequestContext,
  sheetId: string,
  read: ReadRange,
  rows: string,
): Promise<Outcome> {
  try {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    requireUnmoved(read);
    sheet.getRange(rows).insert(Excel.InsertShiftDirection.down);
    await context.sync();
    return { ok: true, sentence: '' };
  } catch (error) {
    const sentence = hasMoved(error) ? messages.changedMeanwhile : messages.rolledBack(reasonOf(error));
    return { ok: false, sentence };
  }
}
