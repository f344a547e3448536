/* A workbook as data: what the importer makes, an engine opens and gives back, and the exporter writes. */
import type { IWorkbookData } from '@univerjs/core';
import type { Box, ConditionalFormat, DefinedName, Validation } from './engine';

export interface WorkbookContent {
  /** Cells, styles, sizes, merges and frozen panes, in Univer's own form. */
  readonly snapshot: IWorkbookData;
  readonly activeSheetId?: string;
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly sheetId: string; readonly name: string; readonly box: Box }[];
  readonly validations: readonly { readonly sheetId: string; readonly box: Box; readonly validation: Validation }[];
  readonly conditionalFormats: readonly { readonly sheetId: string; readonly format: ConditionalFormat }[];
  readonly protectedSheets: readonly string[];
  /** Parts of the file that this spreadsheet does not have, in words for people. */
  readonly leftOut: readonly string[];
}

/** One empty sheet. */
export function emptyContent(sheetName = 'Sheet1'): WorkbookContent {
  return {
    snapshot: workbookData('workbook', [
      { id: 'sheet1', name: sheetName, rowCount: 200, columnCount: 26, cellData: {} },
    ]),
    names: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    protectedSheets: [],
    leftOut: [],
  };
}

export type SheetData = Partial<IWorkbookData['sheets'][string]> & { readonly id: string; readonly name: string };

export function workbookData(name: string, sheets: readonly SheetData[]): IWorkbookData {
  return {
    id: 'workbook',
    name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
