/* What becomes of something written into a cell, as in Excel: a formula, a number, a truth value or text. */
import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellValue } from './engine';

const blank = { v: null, t: null, f: null, si: null, p: null };

/** `pattern` is the number format of the cell: in a cell formatted as text ('@') everything but a formula stays text. */
export function cellFromInput(input: CellValue, pattern: string): ICellData {
  if (input === '') return blank;
  if (typeof input === 'number') return { ...blank, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { ...blank, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.startsWith("'")) return text(input.slice(1));
  if (pattern === '@') return text(input);
  if (input.startsWith('=') && input.length > 1) return { f: input, v: null, t: null, si: null, p: null };
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return cellFromInput(/^true$/i.test(trimmed), pattern);
  if (isNumeric(trimmed)) return { ...blank, v: Number(trimmed), t: CellValueType.NUMBER };
  const percent = /^(.+?)\s?%$/.exec(trimmed)?.[1];
  if (percent !== undefined && isNumeric(percent)) {
    const cell = { ...blank, v: Number(percent) / 100, t: CellValueType.NUMBER };
    return pattern === '' || pattern === 'General' ? { ...cell, s: { n: { pattern: '0%' } } } : cell;
  }
  return text(input);
}

function isNumeric(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** Text that looks like a number or a truth value is marked, or Univer would read it as one. */
function text(value: string): ICellData {
  if (value === '') return blank;
  return {
    ...blank,
    v: value,
    t:
      isNumeric(value.trim()) || /^\s*(true|false)\s*$/i.test(value)
        ? CellValueType.FORCE_STRING
        : CellValueType.STRING,
  };
}
