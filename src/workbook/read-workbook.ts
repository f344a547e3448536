import { a1 } from './a1';
import { runExcel } from './excel-run';
import { looksLikeRole } from './locate';
import { mostRows } from './portfolio/request-role';
import { type OpenRole, openRole } from './read-role';
import type { RoleSheet, WorkbookReading } from './role-reading';
import { gridOf, isCutOff, requestGrid, requestTop, topGridOf } from './sheet-request';
import { surroundingsOf } from './surroundings';

/**
 * A reader of the active role sheet and of the list of role sheets.
 *
 * The first reading takes two syncs: one for the active sheet and the list of sheets, one for the first column of the
 * sheets not seen before. Later readings take one, until a sheet appears that it has not seen. Of a sheet that holds no
 * role only the top is read.
 */
export function createWorkbookReader(): () => Promise<WorkbookReading> {
  const seen = new Map<string, boolean>();
  return () => runExcel((context) => readActive(context, seen));
}

async function readActive(context: Excel.RequestContext, seen: Map<string, boolean>): Promise<WorkbookReading> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name, items/visibility');
  const request = requestTop(worksheets.getActiveWorksheet());
  const activeCell = context.workbook.getActiveCell();
  activeCell.load('rowIndex, columnIndex');
  await context.sync();

  const active: RoleSheet = { id: request.sheet.id, name: request.sheet.name };
  const top = openRole(active, topGridOf(request), surroundingsOf(request.surroundings));
  const open = top && isCutOff(request) ? await readWhole(context, active) : top;
  seen.set(active.id, open !== undefined);
  const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  await recognise(context, visible, seen);

  const roleSheets = visible.filter(({ id }) => seen.get(id)).map(({ id, name }) => ({ id, name }));
  if (!open) return { kind: 'no-role', roleSheets, activeSheet: active.name };
  const cell = a1({ row: activeCell.rowIndex, column: activeCell.columnIndex });
  return { kind: 'role', roleSheets, reading: open.reading, selected: { sheetId: active.id, cell } };
}

/** A role sheet that is in use far below or beside its role: rare, and worth a sync of its own. */
async function readWhole(context: Excel.RequestContext, { id, name }: RoleSheet): Promise<OpenRole | undefined> {
  const request = requestGrid(context.workbook.worksheets.getItem(id));
  await context.sync();
  return openRole({ id, name }, gridOf(request), surroundingsOf(request.surroundings));
}

/** Looks once at the first column of each sheet not seen before. */
async function recognise(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  seen: Map<string, boolean>,
): Promise<void> {
  const fresh = sheets.filter(({ id }) => !seen.has(id));
  if (fresh.length === 0) return;
  const columns = fresh.map((sheet) => {
    const column = sheet.getRange(`A1:A${mostRows}`).getUsedRangeOrNullObject(true);
    column.load('values');
    return { id: sheet.id, column };
  });
  await context.sync();
  for (const { id, column } of columns) seen.set(id, !column.isNullObject && looksLikeRole(column.values));
}
