import { type Cell, type CellValue, dateToSerial, type Sheet, type Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { a1, parseA1 } from '../workbook/a1';
import { allRules } from '../method/method';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { MethodColumn, Surroundings } from '../workbook/surroundings';
import { displayText } from './display-text';

/* The only file that knows the library which reads .xlsx. What it reads becomes what Excel would tell the add-in. */

/** A sheet of a file as the workbook room sees one. */
export interface FileSheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly surroundings: Surroundings;
  /** The first cell with a formula whose result is not in the file; a program that does not calculate wrote it. */
  readonly uncalculated: string | undefined;
}

type PlainValue = string | number | boolean;

/** How many sheets are read; each may name the same part of the file, so that its size is no bound. */
export const mostSheets = 500;

/** The sheets of an .xlsx file; undefined when it has more than `mostSheets`. Throws what the library throws. */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly FileSheet[] | undefined> {
  let sheets = 0;
  const first = await readXlsx(bytes, { sheets: () => ++sheets < 0 });
  if (sheets > mostSheets) return undefined;
  const file = sheets === 0 ? first : await readXlsx(bytes, { readStyles: true });
  const is1904 = file.dateSystem === '1904';
  const method = methodColumn(file, is1904);
  const names = new Map((file.namedRanges ?? []).map(({ name, range }) => [name, `=${range.replace(/^=/, '')}`]));
  return file.sheets.map((sheet) => ({
    name: sheet.name,
    grid: gridOf(sheet, is1904),
    surroundings: surroundingsOf(sheet, names, method),
    uncalculated: uncalculated(sheet),
  }));
}

function gridOf({ rows, cells }: Sheet, is1904: boolean): SheetGrid {
  const values = rows.map((row) => row.map((value) => plain(value, is1904)));
  const formulas: string[][] = values.map(() => []);
  const text: string[][] = values.map(() => []);
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const cell = cells?.get(`${r},${c}`);
      // A cell that shares the formula of another one has it empty.
      if (cell?.formula !== undefined) put(formulas, r, c, `=${cell.formula}`);
      if (typeof value !== 'string') put(text, r, c, displayText(value, cell?.style?.numFmt));
    }),
  );
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  // The first row tells the width of a grid.
  const [top = []] = values;
  while (top.length < width) top.push('');
  return { firstRow: 0, firstColumn: 0, values, formulas, text };
}

function put(grid: string[][], row: number, column: number, text: string): void {
  const line = grid[row];
  if (line) line[column] = text;
}

/** Excel's own cells hold dates as serial numbers, and a blank is an empty text. */
function plain(value: CellValue | undefined, is1904: boolean): PlainValue {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}

function uncalculated({ cells }: Sheet): string | undefined {
  for (const [key, cell] of cells ?? []) {
    if (!isUncalculated(cell)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    return a1({ row, column });
  }
  return undefined;
}

const isUncalculated = ({ formula, value }: Cell): boolean => formula !== undefined && value === null;

function surroundingsOf(
  sheet: Sheet,
  names: ReadonlyMap<string, string>,
  method: MethodColumn | undefined,
): Surroundings {
  return {
    hiddenRows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    // The library does not tell, and the results in a file are those of its last calculation either way.
    isManual: false,
    names,
    methodColumn: method,
  };
}

/** The column of the method's numbers, by the first of their names: 'Method!$B$6'. */
function methodColumn(file: Workbook, is1904: boolean): MethodColumn | undefined {
  const named = file.namedRanges?.find(({ name }) => name === allRules[0]?.name)?.range.replace(/^=/, '') ?? '';
  const end = named.lastIndexOf('!');
  const at = parseA1(named.slice(end + 1));
  const sheetName = named.slice(0, Math.max(0, end));
  const plainName = sheetName.replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
  const sheet = file.sheets.find(({ name }) => name === plainName);
  if (!at || !sheet) return undefined;
  const values = sheet.rows.map((row) => plain(row[at.column], is1904));
  return { sheet: sheetName, column: at.column, firstRow: 0, values };
}
