import type { CheckReport } from '../checks/run-checks';
import type { Severity } from '../checks/check';
import { a1, type Cell } from './a1';
import { type Column } from './layout/blocks';
import { cellOfPlace, type LocatedBlock, type LocatedRole } from './locate';
import { type Content, type ResultCell, text } from './result-cell';
import { cellAt, type SheetGrid } from './sheet-grid';

/** One row of the checks table as it should be. */
interface CheckRow {
  readonly finding: string;
  readonly status: string;
  readonly where: Cell | undefined;
  readonly check: string;
  readonly note: string;
}

const statusOf: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/**
 * The checks table: findings, checks that could not run, and notes on findings that are gone.
 *
 * The Note column belongs to the assessor. A note stays with its finding: the row is found again by its check and the
 * cell that its Where formula points at, which follows the cell when rows are inserted above it.
 */
export function checkRows(
  role: LocatedRole,
  grid: SheetGrid,
  report: CheckReport,
): { readonly cells: readonly ResultCell[]; readonly insert: { row: number; count: number } | undefined } {
  const located = role.blocks.get('checks');
  if (!located) return { cells: [], insert: undefined };
  const rows = withNotes(rowsOf(role, report), existingRows(grid, located));
  const first = located.headerRow + 1;
  const last = Math.max(first + rows.length, ...located.rows.map((row) => row + 1));
  const isLastBlock = [...role.blocks.values()].every((other) => other.headerRow <= located.headerRow);
  // One blank row stays between this table and what follows it.
  const lacking = isLastBlock ? 0 : Math.max(0, first + rows.length + 1 - located.end);
  const blankRow: CheckRow = { finding: '', status: '', where: undefined, check: '', note: '' };
  const cells = Array.from({ length: last - first }, (_, index) =>
    cellsOf(located, first + index, rows[index] ?? blankRow, `Check ${index + 1}`),
  );
  return { cells: cells.flat(), insert: lacking > 0 ? { row: located.end, count: lacking } : undefined };
}

function rowsOf(role: LocatedRole, report: CheckReport): CheckRow[] {
  const findings = report.findings.map(({ check, finding }) => ({
    finding: [finding.sentence, finding.detail].filter(Boolean).join(' '),
    status: statusOf[check.severity],
    where: cellOfPlace(role, finding.at),
    check: check.name,
    note: '',
  }));
  const notRun = report.outcomes.flatMap(({ check, state, because }) =>
    state === 'not-run'
      ? [{ finding: `Not run, because ${because}.`, status: 'Not run', where: undefined, check: check.name, note: '' }]
      : [],
  );
  const rows = [...findings, ...notRun];
  const { passed } = report.counts;
  if (rows.length > 0) return rows;
  return [{ finding: `All ${passed} checks passed.`, status: 'Passed', where: undefined, check: '', note: '' }];
}

interface ExistingRow {
  readonly key: string;
  readonly finding: string;
  readonly check: string;
  readonly note: string;
}

const keyOf = (check: string, where: string) => `${check}@${where}`;

function existingRows(grid: SheetGrid, { columnOf, rows }: LocatedBlock): ExistingRow[] {
  return rows.map((row) => {
    const value = (column: Column) => String(cellAt(grid, row, columnOf(column)).value);
    return { key: keyOf(value('D'), value('C')), finding: value('A'), check: value('D'), note: value('F') };
  });
}

function withNotes(rows: readonly CheckRow[], existing: readonly ExistingRow[]): CheckRow[] {
  const left = existing.filter(({ note }) => note.trim() !== '');
  const noted = rows.map((row) => {
    const key = keyOf(row.check, row.where ? a1(row.where) : '');
    const index = left.findIndex((old) => old.key === key);
    const [match] = index < 0 ? [] : left.splice(index, 1);
    return match ? { ...row, note: match.note } : row;
  });
  const resolved = left.map(({ finding, check, note }) => ({
    finding,
    status: 'Resolved',
    where: undefined,
    check,
    note,
  }));
  return [...noted, ...resolved];
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
