import { columnLetters } from '../../src/workbook/a1';
import { type CaseCell, type CaseInput, isRange, type RoleCase } from './case';

/* The cases on one sheet, below each other, each in a block of rows with its inputs where `columns` says. */

const columns = { tasks: 0, evidence: 5, barriers: 11, growth: 17 } as const;

/** The first column that no input uses. */
export const firstFree = 18;

export interface Block {
  readonly case: RoleCase;
  /** Of the sheet, from 0. */
  readonly top: number;
  readonly height: number;
  /** The inputs as ranges: `A1:B9`. */
  readonly tasks: string;
  readonly evidence: string;
  readonly barriers: string;
  readonly growth: string;
  /** Rows of cells from the block's top left; undefined for nothing. */
  readonly cells: readonly (readonly (CaseCell | undefined)[])[];
}

/** The blocks of these cases, one below the other. */
export function boardOf(cases: readonly RoleCase[]): Block[] {
  let top = 0;
  return cases.map((each) => {
    const block = blockOf(each, top);
    top += block.height;
    return block;
  });
}

const rowsOf = (input: CaseInput): readonly (readonly CaseCell[])[] => (isRange(input) ? input : [[input]]);

function blockOf(each: RoleCase, top: number): Block {
  const inputs = (['tasks', 'evidence', 'barriers', 'growth'] as const).map(
    (name) => [name, rowsOf(each.role[name])] as const,
  );
  const height = Math.max(...inputs.map(([, rows]) => rows.length));
  const cells = Array.from({ length: height }, () => Array<CaseCell | undefined>(firstFree).fill(undefined));
  const addresses = inputs.map(([name, rows]) => {
    rows.forEach((row, r) => row.forEach((value, c) => cells[r]?.splice(columns[name] + c, 1, value ?? undefined)));
    const last = columns[name] + Math.max(...rows.map((row) => row.length)) - 1;
    const from = `${columnLetters(columns[name])}${top + 1}`;
    return isRange(each.role[name]) ? `${from}:${columnLetters(last)}${top + rows.length}` : from;
  });
  const [tasks = '', evidence = '', barriers = '', growth = ''] = addresses;
  return { case: each, top, height, tasks, evidence, barriers, growth, cells };
}
