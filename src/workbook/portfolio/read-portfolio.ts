import type { NoiseAssumption } from '../../scoring/robustness/noise';
import type { Calibration } from '../calibration/calibration';
import { calibrationOf, requestCalibration } from '../calibration/request-calibration';
import { runExcel } from '../excel-run';
import { createTurns } from '../in-turn';
import type { RoleSheet } from '../role-reading';
import { requestWorkbookSurroundings, type WorkbookSurroundings, workbookSurroundingsOf } from '../surroundings';
import { type AnalystColumns, analystColumnsOf, requestAnalystColumns } from './analyst-columns';
import { fittingSheets } from './answer-sizes';
import type { PortfolioRow } from './portfolio-row';
import { readBatch, type ReadSheet } from './read-batch';
import { slices } from './slices';

/** How far a reading is, in sheets. */
export interface PortfolioProgress {
  readonly done: number;
  readonly total: number;
}

/** The role sheets of a workbook, in the order of its sheets. */
export interface Portfolio {
  readonly noise: NoiseAssumption;
  readonly rows: readonly PortfolioRow[];
  /** What the analyst's own columns of the portfolio table say of the roles. */
  readonly analyst: AnalystColumns;
  /** The published roles that they are held against. */
  readonly calibration: Calibration;
  /** Sheets that were not looked at because somebody cancelled. */
  readonly notRead: number;
}

/** How a portfolio is read. */
export interface PortfolioOptions {
  readonly onProgress?: (progress: PortfolioProgress) => void;
  /** Cancels before the next sheet; what is read is kept for the next time. */
  readonly signal?: AbortSignal;
}

/** A reader of all role sheets of the workbook that remembers what it has read. */
export interface PortfolioReader {
  read(options?: PortfolioOptions): Promise<Portfolio>;
  /** This sheet may have changed: the next reading reads it again, and no other. */
  hint(sheetId: string): void;
  /** Anything may have changed, also without an event: the next reading reads every sheet. */
  forget(): void;
}

/**
 * Reads every visible sheet that holds a role: one sync for the list of sheets, then one for as many of those that are new,
 * have changed or are active as `fittingSheets` says. When the method's numbers, the rating noise or the way of calculating
 * change, all are read again.
 */
export function createPortfolioReader(): PortfolioReader {
  const known = new Map<string, ReadSheet>();
  const outdated = new Set<string>();
  const sizes = new Map<string, number>();
  const inTurn = createTurns();
  let knownFor = '';

  async function read({ onProgress, signal }: PortfolioOptions = {}): Promise<Portfolio> {
    const { sheets, surroundings, analyst, calibration, activeId } = await runExcel(listSheets);
    // Excel misses edits, drop-down picks among them; those of this person are on the active sheet.
    outdated.add(activeId);
    const readFor = asKey(surroundings);
    if (readFor !== knownFor) known.clear();
    knownFor = readFor;
    keepOnly(known, sheets);
    keepOnly(sizes, sheets);
    const due = sheets.filter(({ id }) => !known.has(id) || outdated.has(id));
    let done = 0;
    onProgress?.({ done, total: due.length });
    const reading = {
      surroundings,
      signal,
      pause: slices(),
      onSheet(read: ReadSheet) {
        known.set(read.sheet.id, read);
        if (read.isRead) sizes.set(read.sheet.id, read.size);
        else outdated.add(read.sheet.id);
        done++;
        onProgress?.({ done, total: due.length });
      },
    };
    let left = due;
    while (left.length > 0 && !signal?.aborted) {
      const batch = left.slice(0, fittingSheets(left, sizes));
      left = left.slice(batch.length);
      // A hint that comes from here on is newer than what is about to be read.
      for (const { id } of batch) {
        outdated.delete(id);
        known.delete(id);
      }
      await readBatch(batch, reading);
    }
    const rows = sheets.flatMap((sheet): PortfolioRow[] => {
      const row = known.get(sheet.id)?.row;
      return row ? [{ ...row, sheet }] : [];
    });
    return { noise: surroundings.noise, rows, analyst, calibration, notRead: due.length - done };
  }

  return {
    // Two at once would each take away what the other has just read.
    read: (options) => inTurn(() => read(options)),
    hint: (sheetId) => void outdated.add(sheetId),
    forget: () => void (knownFor = ''),
  };
}

async function listSheets(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.worksheets.load('items/id, items/name, items/visibility');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const surroundings = requestWorkbookSurroundings(workbook);
  const analyst = requestAnalystColumns(workbook);
  const calibration = requestCalibration(workbook);
  await context.sync();
  const sheets = workbook.worksheets.items
    .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
    .map(({ id, name }): RoleSheet => ({ id, name }));
  return {
    sheets,
    surroundings: workbookSurroundingsOf(surroundings),
    analyst: analystColumnsOf(analyst, sheets),
    calibration: calibrationOf(calibration),
    activeId: active.id,
  };
}

/** The same for as long as what every row depends on is the same. */
const asKey = ({ names, ...rest }: WorkbookSurroundings): string => JSON.stringify([[...names], rest]);

function keepOnly(known: Map<string, unknown>, sheets: readonly RoleSheet[]): void {
  const present = new Set(sheets.map(({ id }) => id));
  for (const id of known.keys()) if (!present.has(id)) known.delete(id);
}
