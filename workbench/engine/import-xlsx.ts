/* An .xlsx file as a workbook that the engine can open. hucre reads the file; here its words become Univer's. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { Cell, CellValue as FileValue, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { boxOf } from './a1';
import type { SheetData, WorkbookContent } from './content';
import { workbookData } from './content';
import { styleFromFile } from './file-styles';
import { formatsFromFile, validationsFromFile } from './file-rules';

const pixelsPerPoint = 96 / 72;

export async function importXlsx(bytes: Uint8Array, name = 'Workbook'): Promise<WorkbookContent> {
  const file = await readXlsx(bytes, { readStyles: true });
  const leftOut: string[] = [];
  const ids = new Map(file.sheets.map((sheet, i) => [sheet.name, `sheet${i + 1}`]));
  const idOf = (sheet: Sheet): string => ids.get(sheet.name) ?? '';
  const visible = file.sheets.find((sheet) => !sheet.hidden && !sheet.veryHidden) ?? file.sheets[0];
  const active = file.sheets[file.activeSheet ?? -1] ?? visible;
  return {
    snapshot: workbookData(
      name,
      file.sheets.map((sheet) => sheetData(idOf(sheet), sheet)),
    ),
    ...(active && { activeSheetId: idOf(active) }),
    names: (file.namedRanges ?? [])
      .filter((named) => !named.name.startsWith('_xlnm.'))
      .filter((named) => acceptsName(named.range, named.name, leftOut))
      .map((named) => ({
        name: named.name,
        formula: cleanFormula(named.range),
        ...(named.scope !== undefined && { sheetId: ids.get(named.scope) }),
      })),
    tables: file.sheets.flatMap((sheet) =>
      (sheet.tables ?? []).flatMap((table) => {
        const box = boxOf(table.range ?? '');
        return box ? [{ sheetId: idOf(sheet), name: table.displayName ?? table.name, box }] : [];
      }),
    ),
    validations: file.sheets.flatMap((sheet) => validationsFromFile(idOf(sheet), sheet, file, leftOut)),
    conditionalFormats: file.sheets.flatMap((sheet) => formatsFromFile(idOf(sheet), sheet, leftOut)),
    protectedSheets: file.sheets.filter((sheet) => sheet.protection?.sheet).map(idOf),
    leftOut,
  };
}

/** New functions carry a prefix in files. */
export function cleanFormula(text: string): string {
  return `=${text.replace(/^=/, '').replace(/_xlfn\._xlws\.|_xlfn\.|_xlpm\./g, '')}`;
}

function acceptsName(formula: string, name: string, leftOut: string[]): boolean {
  const callsItself = new RegExp(`(^|[^\\w.!])${name.replace(/\W/g, '\\$&')}\\s*\\(`, 'i').test(formula);
  const isBroken = formula.includes('#REF!');
  if (callsItself || isBroken)
    leftOut.push(`the name ${name}, which ${callsItself ? 'calls itself' : 'refers to nothing'}`);
  return !callsItself && !isBroken;
}

function sheetData(id: string, sheet: Sheet): SheetData {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  let columns = 0;
  const put = (row: number, column: number, data: ICellData): void => {
    const known = (cells[row] ??= {});
    known[column] = { ...known[column], ...data };
    columns = Math.max(columns, column + 1);
  };
  sheet.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const data = plain(value);
      if (data) put(r, c, data);
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(',').map(Number);
    if (row !== undefined && column !== undefined) put(row, column, special(cell));
  }
  for (const merge of sheet.merges ?? []) columns = Math.max(columns, merge.endCol + 1);
  const frozen = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  const rowCount = Math.max(sheet.rows.length, ...Object.keys(cells).map((row) => Number(row) + 1), 0);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(100, rowCount + 50),
    columnCount: Math.max(20, columns + 5),
    cellData: cells,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    columnData: Object.fromEntries(
      (sheet.columns ?? []).flatMap((column, c) =>
        column.width === undefined && !column.hidden
          ? []
          : [[c, { w: Math.round((column.width ?? 8.43) * 7 + 5), ...(column.hidden && { hd: BooleanNumber.TRUE }) }]],
      ),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([r, row]) =>
        row.height === undefined && !row.hidden
          ? []
          : [
              [
                r,
                {
                  ...(row.height !== undefined && {
                    h: Math.round(row.height * pixelsPerPoint),
                    ia: BooleanNumber.FALSE,
                  }),
                  ...(row.hidden && { hd: BooleanNumber.TRUE }),
                },
              ],
            ],
      ),
    ),
    mergeData: (sheet.merges ?? []).map((merge): IRange => ({
      startRow: merge.startRow,
      endRow: merge.endRow,
      startColumn: merge.startCol,
      endColumn: merge.endCol,
    })),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
  };
}

/** Dates become serial numbers, as in Excel's own cells. */
function plain(value: FileValue | undefined): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + 25_569, t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  const looksNumeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Results of formulas are not taken over: the engine calculates them. */
function special(cell: Partial<Cell>): ICellData {
  const style = styleFromFile(cell.style);
  if (cell.formula === undefined || cell.formula === '') return style ? { s: style } : {};
  return { f: cleanFormula(cell.formula), v: null, t: null, ...(style && { s: style }) };
}
