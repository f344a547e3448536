import type { CheckCells } from './check-rows';
import { guardedWrite } from './guarded-write';
import type { Outcome } from './role-reading';
import type { SheetGrid } from './sheet-grid';
import { asRestore, type CellWrite, queueWrites } from './write-cells';

/** Cells to write on a sheet that was read as `grid`, after rows that are inserted first. */
export interface WriteStep {
  readonly sheetId: string;
  readonly grid: SheetGrid;
  readonly writes: readonly CellWrite[];
  readonly insert: CheckCells['insert'];
}

/** Writes in one step that is taken back when it fails. */
export async function writeStep(
  context: Excel.RequestContext,
  { sheetId, grid, writes, insert }: WriteStep,
  done: Outcome,
): Promise<Outcome> {
  const rows = insert && `${insert.row + 1}:${insert.row + insert.count}`;
  if (rows) {
    // On its own, so that a failed insert is never taken back by deleting rows that were not inserted.
    context.workbook.worksheets.getItem(sheetId).getRange(rows).insert(Excel.InsertShiftDirection.down);
    await context.sync();
  }
  return guardedWrite(
    context,
    {
      sheetId,
      cells: writes.map(({ cell }) => cell),
      apply: (sheet) => queueWrites(sheet, writes),
      revert: (sheet) => {
        if (rows) sheet.getRange(rows).delete(Excel.DeleteShiftDirection.up);
        queueWrites(
          sheet,
          writes.map(({ cell }) => asRestore(grid, cell)),
        );
      },
    },
    done,
  );
}
