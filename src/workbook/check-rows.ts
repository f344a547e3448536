import { a1, type Cell } from './a1';
import type { Column } from './layout/blocks';
import type { LocatedBlock, LocatedRole } from './located';
import type { CheckRow, NotedRows } from './noted-rows';
import { type Content, type ResultCell, text } from './result-cell';

/** The cells of the checks table, and the rows that it lacks. */
export interface CheckCells {
  readonly cells: readonly ResultCell[];
  /** Rows to insert first, so that the table does not run into what is below it. */
  readonly insert: { readonly row: number; readonly count: number } | undefined;
}

const blankRow: CheckRow = { finding: '', status: '', where: undefined, check: '', note: '' };

/** The checks table: findings, checks that could not run, and notes on findings that are gone. */
export function checkCells(
  role: LocatedRole,
  { findings, others, resolved, tableRows, firstOther }: NotedRows,
): CheckCells {
  const located = role.blocks.get('checks');
  if (!located) return { cells: [], insert: undefined };
  const rows = [...findings, ...others, ...resolved];
  const first = located.headerRow + 1;
  const last = Math.max(first + rows.length, ...tableRows.map((row) => row + 1));
  const isLastBlock = [...role.blocks.values()].every((other) => other.headerRow <= located.headerRow);
  const below = firstOther ?? (isLastBlock ? Infinity : located.end);
  // One blank row stays between this table and what follows it.
  const lacking = Math.max(0, first + rows.length + 1 - below);
  const cells = Array.from({ length: last - first }, (_, index) =>
    cellsOf(located, first + index, rows[index] ?? blankRow, `Check ${index + 1}`),
  );
  return { cells: cells.flat(), insert: lacking > 0 ? { row: below, count: lacking } : undefined };
}

function cellsOf({ columnOf }: LocatedBlock, row: number, check: CheckRow, name: string): ResultCell[] {
  const cell = (column: Column, what: string, content: Content): ResultCell => ({
    cell: { row, column: columnOf(column) },
    what: `${name}, ${what}`,
    content,
  });
  return [
    cell('A', 'finding', text(check.finding)),
    cell('B', 'status', text(check.status)),
    cell('C', 'where', check.where ? linkTo(check.where) : text('')),
    cell('D', 'check', text(check.check)),
    cell('F', 'note', text(check.note)),
  ];
}

/** A link whose address and text follow its cell when rows are inserted or deleted. Holds no text of the user. */
function linkTo(cell: Cell): Content {
  const shown = a1(cell);
  const address = `ADDRESS(ROW(${shown}),COLUMN(${shown}),4)`;
  return { kind: 'formula', formula: `=HYPERLINK("#"&${address},${address})`, shown };
}
