import type { Box, SheetInfo, SpreadsheetEngine } from '../../engine/engine';
import { fail } from '../failure';
import type { PendingStyle } from './pending-style';

/* What all emulated classes share: the spreadsheet, and what a workbook holds that the spreadsheet doesn't. The grid
   shows nothing of the latter; it is kept so that an add-in reads back what it wrote. */
export interface Excel {
  readonly engine: SpreadsheetEngine;
  /** Add-in settings, shared by workbook.settings and Office.context.document.settings. */
  readonly settings: Map<string, unknown>;
  readonly calculation: { mode: string };
  /** By sheet id and by table id: properties such as tab colour or print orientation, by their wire name. */
  readonly extras: Map<string, Map<string, unknown>>;
  /** Ranges that event.getRange() asks for, by reference id. */
  readonly eventRanges: Map<string, Place>;
  /** Conditional formats of the request under way: the engine takes them whole, the client sends them in pieces. */
  readonly unfinished: (() => void)[];
  pendingStyle: PendingStyle | undefined;
  /** The engine tells who edited cells, but not who inserted or deleted rows. */
  isAddinMovingRows: boolean;
}

/** Cells of a sheet. The box of a kept range moves when rows are inserted above it, and is gone when they are deleted. */
export interface Place {
  readonly excel: Excel;
  readonly sheetId: string;
  box: Box | undefined;
}

export interface Sheet {
  readonly excel: Excel;
  readonly id: string;
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function findSheet(excel: Excel, idOrName: string): SheetInfo | undefined {
  return excel.engine.sheets().find(({ id, name }) => id === idOrName || sameName(name, idOrName));
}

export function sheetInfo({ excel, id }: Sheet): SheetInfo {
  return excel.engine.sheets().find((sheet) => sheet.id === id) ?? fail('InvalidReference');
}

/** Excel refuses to change anything on a protected sheet. Cells that are unlocked one by one are not emulated. */
export function mustBeWritable(excel: Excel, sheetId: string): void {
  const { isProtected } = sheetInfo({ excel, id: sheetId });
  if (isProtected || extra(excel, sheetId, 'Protected', false)) fail('AccessDenied');
}

export function extra(excel: Excel, ownerId: string, name: string, otherwise: unknown): unknown {
  return excel.extras.get(ownerId)?.get(name) ?? otherwise;
}

export function setExtra(excel: Excel, ownerId: string, name: string, value: unknown): void {
  const extras = excel.extras.get(ownerId) ?? new Map<string, unknown>();
  excel.extras.set(ownerId, extras.set(name, value));
}
