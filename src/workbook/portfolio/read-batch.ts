import { codeOf, reasonOf, runExcel } from '../excel-run';
import { openRole } from '../read-role';
import type { RoleSheet } from '../role-reading';
import type { WorkbookSurroundings } from '../surroundings';
import { portfolioMessages as messages } from './messages';
import { type PortfolioRow, portfolioRow, unreadRow } from './portfolio-row';
import { type FoundSheet, foundSheet, mostRows, requestRole } from './request-role';

/** What is on a sheet; `row` is undefined on one that holds no role. */
export interface ReadSheet {
  readonly sheet: RoleSheet;
  readonly row: PortfolioRow | undefined;
  /** False when the host refused it: another time it may not. */
  readonly isRead: boolean;
  /** Characters that the host sent for it. */
  readonly size: number;
}

/** How a batch is read: with what holds for the whole workbook, letting go between two sheets. */
export interface BatchReading {
  readonly surroundings: WorkbookSurroundings;
  readonly pause: () => Promise<void>;
  readonly onSheet: (read: ReadSheet) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads sheets in one sync. When the host refuses the request, each half is tried on its own: a sheet that can't be read
 * has a row that says why, and an answer that would be too large becomes two.
 */
export async function readBatch(sheets: readonly RoleSheet[], reading: BatchReading): Promise<void> {
  if (sheets.length === 0 || reading.signal?.aborted) return;
  const found = await requestAll(sheets);
  if (found.ok) return openAll(found.sheets, reading);
  const [only] = sheets;
  if (only && sheets.length === 1) {
    const row = unreadRow(only, messages.notRead(reasonOf(found.error)));
    reading.onSheet({ sheet: only, row, isRead: false, size: 0 });
    return;
  }
  const half = Math.ceil(sheets.length / 2);
  await readBatch(sheets.slice(0, half), reading);
  await readBatch(sheets.slice(half), reading);
}

type Answered =
  { readonly ok: true; readonly sheets: readonly FoundSheet[] } | { readonly ok: false; readonly error: unknown };

async function requestAll(sheets: readonly RoleSheet[]): Promise<Answered> {
  try {
    return await runExcel(async (context) => {
      const requests = sheets.map((sheet) => requestRole(context, sheet));
      await context.sync();
      return { ok: true, sheets: requests.map(foundSheet) };
    });
  } catch (error) {
    // No sheet's fault: smaller requests would be refused just the same.
    if (codeOf(error) === 'InvalidOperationInCellEditMode') throw error;
    return { ok: false, error };
  }
}

async function openAll(found: readonly FoundSheet[], { surroundings, pause, onSheet, signal }: BatchReading) {
  for (const each of found) {
    await pause();
    if (signal?.aborted) return;
    onSheet({ sheet: each.sheet, row: rowOf(each, surroundings), isRead: true, size: each.size });
  }
}

function rowOf({ sheet, grid, rows, ...found }: FoundSheet, workbook: WorkbookSurroundings): PortfolioRow | undefined {
  try {
    const open = openRole(sheet, grid, { ...workbook, ...found.surroundings });
    if (!open) return undefined;
    return rows > mostRows ? unreadRow(sheet, messages.tooLong(rows, mostRows)) : portfolioRow(open.reading);
  } catch (error) {
    return unreadRow(sheet, messages.notRead(reasonOf(error)));
  }
}
