import { customFunctions } from '../../src/functions/register';
import { all, shown } from './page';

/* The formulas of a documentation page, worked out on the sheet that the page shows. */

type Cell = string | number | null;

/** The cells of the page's sheet, by row and column, from its header row down. */
export function sheetOf(page: Document): Cell[][] {
  return all(page, 'table.sheet tbody tr').map((row) => all(row, 'td').map((cell) => valueOf(shown(cell))));
}

/** Calls the function of a formula such as `=AIJRI(A2:B10, 1, "x")` as Excel on the web would. */
export function work(formula: string, sheet: readonly (readonly Cell[])[]): unknown {
  const [, name = '', given = ''] = /^=([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
  const customFunction = customFunctions.get(name);
  if (!customFunction) throw new Error(`${formula} calls no function of this product`);
  const call = customFunction as (...given: readonly unknown[]) => unknown;
  return call(...given.split(', ').map((argument) => argumentOf(argument, sheet)));
}

function argumentOf(text: string, sheet: readonly (readonly Cell[])[]): unknown {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1];
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (!range) return Number(text);
  const [, left = '', top = '', right = left, bottom = top] = range;
  const rows = sheet.slice(Number(top) - 1, Number(bottom));
  return rows.map((row) => row.slice(columnOf(left), columnOf(right) + 1));
}

const columnOf = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);

function valueOf(text: string): Cell {
  if (text === '') return null;
  const percentage = /^(\d+) %$/.exec(text);
  if (percentage) return Number(percentage[1]) / 100;
  return Number.isNaN(Number(text)) ? text : Number(text);
}
