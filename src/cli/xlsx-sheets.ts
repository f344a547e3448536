import { type Cell, type CellValue, dateToSerial, HucreError, type Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { a1, parseA1 } from '../workbook/a1';
import { allRules } from '../method/method';
import type { SheetGrid } from '../workbook/sheet-grid';
import { defaultNoiseAssumption } from '../scoring/robustness/noise';
import type { MethodColumn, Surroundings } from '../workbook/surroundings';
import { displayText } from './display-text';
import { messages } from './messages';

/* The only file that knows the library which reads .xlsx. What it reads becomes what Excel would tell the add-in. */

/** A workbook of a file, whose sheets are read some at a time, so that only these are in memory. */
export interface FileWorkbook {
  /** In their order. */
  readonly sheetNames: readonly string[];
  /** The sheet, or what is wrong with it, as the library says it. */
  readonly sheet: (index: number) => Promise<FileSheet | string>;
}

/** A sheet of a file as the workbook room sees one. */
export interface FileSheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly surroundings: Surroundings;
  /** The first cell with a formula whose result is not in the file; a program that does not calculate wrote it. */
  readonly uncalculated: string | undefined;
  /** True when there is more than any role sheet has; then the grid is empty. */
  readonly isTooLarge: boolean;
}

type PlainValue = string | number | boolean;

/** A role sheet has some hundred rows. */
const mostRows = 20_000;
const mostCells = 1_000_000;

/** An .xlsx file, or what is wrong with it, as the library says it. */
export async function openXlsx(bytes: Uint8Array): Promise<FileWorkbook | string> {
  const sheetNames: string[] = [];
  const file = await attempt(() =>
    readXlsx(bytes, {
      sheets: ({ name }) => {
        sheetNames.push(name);
        return false;
      },
    }),
  );
  if (typeof file === 'string') return file;
  const is1904 = file.dateSystem === '1904';
  const names = new Map((file.namedRanges ?? []).map(({ name, range }) => [name, `=${range.replace(/^=/, '')}`]));
  const readAll = (indexes: readonly number[]): Promise<readonly Sheet[] | string> =>
    attempt(async () => (await readXlsx(bytes, { readStyles: true, maxRows: mostRows, sheets: [...indexes] })).sheets);
  let inMemory: { readonly first: number; readonly sheets: Promise<readonly Sheet[] | string> } | undefined;
  const read = async (index: number): Promise<Sheet | string> => {
    const first = index - (index % sheetsAtOnce);
    if (inMemory?.first !== first) inMemory = { first, sheets: readAll(sheetsFrom(first, sheetNames.length)) };
    const sheets = await inMemory.sheets;
    return typeof sheets === 'string' ? sheets : (sheets.find(({ name }) => name === sheetNames[index]) ?? nothing);
  };
  const method = await methodColumn(names, is1904, (name) => read(sheetNames.indexOf(name)));
  return {
    sheetNames,
    sheet: async (index) => {
      const sheet = await read(index);
      if (typeof sheet === 'string') return sheet;
      const isTooLarge = sheet.rows.length >= mostRows || sheet.rows.length * (sheet.rows[0]?.length ?? 0) > mostCells;
      return {
        name: sheetNames[index] ?? '',
        grid: gridOf(isTooLarge ? nothing : sheet, is1904),
        surroundings: surroundingsOf(sheet, names, method),
        uncalculated: uncalculated(sheet),
        isTooLarge,
      };
    },
  };
}

/** The library reads names and styles anew for every reading, which for one sheet takes longer than the sheet. */
const sheetsAtOnce = 25;

const sheetsFrom = (first: number, count: number): number[] =>
  Array.from({ length: Math.min(sheetsAtOnce, count - first) }, (_, index) => first + index);

/** What the library gives, or what it throws as a text. Its own slips on a damaged file are no words for people. */
async function attempt<Result>(read: () => Promise<Result>): Promise<Result | string> {
  try {
    return await read();
  } catch (error) {
    return error instanceof HucreError ? error.message.slice(0, longestReason) : messages.damaged;
  }
}

const longestReason = 200;

const nothing: Sheet = { name: '', rows: [] };

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
    // Settings of an add-in are no cells; the library does not read them.
    noise: defaultNoiseAssumption,
  };
}

/** The column of the method's numbers, by the first of their names: '=Method!$B$6'. */
async function methodColumn(
  names: ReadonlyMap<string, string>,
  is1904: boolean,
  read: (sheetName: string) => Promise<Sheet | string>,
): Promise<MethodColumn | undefined> {
  const address = names.get(allRules[0]?.name ?? '')?.slice(1) ?? '';
  const end = address.lastIndexOf('!');
  const at = parseA1(address.slice(end + 1));
  if (!at || end < 0) return undefined;
  const sheetName = address.slice(0, end);
  const sheet = await read(sheetName.replace(/^'(.*)'$/, '$1').replace(/''/g, "'"));
  // A sheet that cannot be read is told when its turn comes.
  if (typeof sheet === 'string') return undefined;
  return {
    sheet: sheetName,
    column: at.column,
    firstRow: 0,
    values: sheet.rows.map((row) => plain(row[at.column], is1904)),
  };
}
