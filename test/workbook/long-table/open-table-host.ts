import type { CellValue, SpreadsheetEngine } from '../../../workbench/engine/engine';
import { type AddinHost, type AddinHostOptions, openAddinHost } from '../../workbench/open-addin-host';
import { createMemoryEngine } from '../../workbench/host/memory-engine';

/** A workbook with rows of ratings on its first sheet, behind the real office.js client. */
export interface TableWorkbook extends AddinHost {
  readonly engine: SpreadsheetEngine;
  readonly sheetId: string;
  /** Everything that the sheet holds. */
  snapshot(): { readonly formulas: CellValue[][]; readonly values: CellValue[][] };
  /** A column below its header, wherever that stands. */
  column(header: string): CellValue[];
  write(row: number, column: number, rows: CellValue[][]): void;
  /** Characters of each answer from now on. */
  watchAnswers(): number[];
}

/** Header row and rows of a small table with one of everything: scored, blank, with problems. */
export const fewRoles: CellValue[][] = [
  ['Role', 'Growth', 'Task resistance', 'Evidence', 'Barriers', 'Share 3+'],
  ['Medical Coder', -1, 1.85, -5, 2, 0.85],
  ['Electrician', 1, 4.1, 8, 8, 0.1],
  ['', '', '', '', '', ''],
  ['Draft', 0, 3, '', 4, 0.4],
  ['Text', 0, 3, 2, "'4", 0.4],
  ['Zeros', 0, 0, 0, 0, 0],
  ['Error', 0, 3, '#N/A', 4, 0.4],
  ['Half', 0.5, 3, 2, 4, 0.4],
  ['No share', 0, 3, 2, 4, ''],
];

/** As many rows, all of which have a score. */
export const manyRoles = (rows: number): CellValue[][] => [
  ['Role', 'Task resistance', 'Evidence', 'Barriers', 'Growth', 'Share 3+'],
  ...Array.from({ length: rows }, (_, row): CellValue[] => [
    `Role ${row}`,
    1 + (row % 401) / 100,
    (row % 21) - 10,
    row % 11,
    (row % 5) - 2,
    (row % 101) / 100,
  ]),
];

/** @param at of the first header; the table begins there, row and column from 0 */
export async function openTable(
  rows: readonly (readonly CellValue[])[],
  options: AddinHostOptions & {
    readonly table?: string;
    readonly at?: { readonly row: number; readonly column: number };
    readonly engine?: SpreadsheetEngine;
  } = {},
): Promise<TableWorkbook> {
  const { table, at = { row: 0, column: 0 }, engine = createMemoryEngine(), ...host } = options;
  const sheetId = engine.activeSheetId();
  const box = { ...at, rows: rows.length, columns: rows[0]?.length ?? 0 };
  engine.write(sheetId, box, rows, 'person');
  if (table !== undefined) await engine.addTable(sheetId, table, box);
  await engine.settled();
  const addin = await openAddinHost(engine, host);
  const used = () => engine.usedBox(sheetId) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...addin,
    engine,
    sheetId,
    snapshot: () => ({ formulas: engine.formulas(sheetId, used()), values: engine.values(sheetId, used()) }),
    column(header) {
      const values = engine.values(sheetId, { ...used(), row: at.row, rows: used().row + used().rows - at.row });
      const found = values[0]?.indexOf(header) ?? -1;
      if (found < 0) throw new Error(`There is no column ${header}.`);
      return values.slice(1).map((row) => row[found] ?? '');
    },
    write(row, column, cells) {
      engine.write(sheetId, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells, 'person');
    },
    watchAnswers() {
      const sizes: number[] = [];
      const { process } = addin.host;
      addin.host.process = async (request, partition) => {
        const answer = await process(request, partition);
        sizes.push(answer.length);
        return answer;
      };
      return sizes;
    },
  };
}
