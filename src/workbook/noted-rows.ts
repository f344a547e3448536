import type { Finding, Severity } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import { a1, type Cell, parseA1 } from './a1';
import { readAnswer } from './answer';
import type { Column } from './layout/blocks';
import { cellOfPlace, type LocatedBlock, type LocatedRole } from './located';
import { messages } from './messages';
import { cellAt, type SheetGrid } from './sheet-grid';

/** One row of the checks table as it should be. */
export interface CheckRow {
  readonly finding: string;
  readonly status: string;
  readonly where: Cell | undefined;
  readonly check: string;
  readonly note: string;
}

/** The rows of the checks table, each with the assessor's note. */
export interface NotedRows {
  /** One per finding of the report, in its order. */
  readonly findings: readonly CheckRow[];
  /** Checks that could not run, and how many passed: the table alone tells what was checked. */
  readonly others: readonly CheckRow[];
  /** Notes on what is gone. */
  readonly resolved: readonly CheckRow[];
  /** The sheet rows that the table has now. */
  readonly tableRows: readonly number[];
  /** The first row below them that holds somebody's own text. */
  readonly firstOther: number | undefined;
}

const statusOf: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/**
 * The rows that a report gives, with the notes that stand on the sheet.
 *
 * The Note column belongs to the assessor. A note stays with its finding: the row is found again by its check and the
 * cell that its Where formula points at, which follows the cell when rows are inserted above it.
 *
 * @param answered a finding of the report that gets another note
 */
export function notedRows(
  role: LocatedRole,
  grid: SheetGrid,
  report: CheckReport,
  answered?: { readonly finding: Finding; readonly note: string },
): NotedRows {
  const located = role.blocks.get('checks');
  const rows = located?.rows ?? [];
  const tableRows = rows.slice(
    0,
    located ? rows.map((row) => isTableRow(grid, located, row)).lastIndexOf(true) + 1 : 0,
  );
  const left = located ? existingRows(grid, located, tableRows).filter(({ note }) => note.trim() !== '') : [];
  const withNote = (row: CheckRow): CheckRow => {
    const key = keyOf(row);
    const index = left.findIndex((old) => keyOf(old) === key);
    const [match] = index < 0 ? [] : left.splice(index, 1);
    return match ? { ...row, note: match.note } : row;
  };
  const findings = report.findings.map(({ check, finding }) => {
    const row = withNote({
      finding: [finding.sentence, finding.detail].filter(Boolean).join(' '),
      status: statusOf[check.severity],
      where: cellOfPlace(role, finding.at),
      check: check.name,
      note: '',
    });
    const note = answered?.finding === finding ? answered.note : row.note;
    return { ...row, note, status: readAnswer(note)?.kind === 'waiver' ? 'Waived' : row.status };
  });
  const others = otherRows(report).map(withNote);
  const resolved = left.map((row) => ({ ...row, status: 'Resolved' }));
  return { findings, others, resolved, tableRows, firstOther: rows[tableRows.length] };
}

function otherRows({ outcomes, counts }: CheckReport): CheckRow[] {
  const row = { where: undefined, note: '' };
  const notRun = outcomes.flatMap(({ check, state, because }) =>
    state === 'not-run'
      ? [{ ...row, finding: `Not run, because ${because}.`, status: 'Not run', check: check.name }]
      : [],
  );
  const isAll = counts.passed === outcomes.length;
  const finding = isAll ? messages.allPassed(counts.passed) : messages.somePassed(counts.passed, outcomes.length);
  return [...notRun, { ...row, finding, status: 'Passed', check: '' }];
}

const keyOf = ({ check, where }: Pick<CheckRow, 'check' | 'where'>) => `${check}@${where ? a1(where) : ''}`;

const statuses: ReadonlySet<unknown> = new Set([...Object.values(statusOf), 'Waived', 'Not run', 'Passed', 'Resolved']);

/** Every row of the table has a status; what people type below it has none. */
const isTableRow = (grid: SheetGrid, { columnOf }: LocatedBlock, row: number): boolean =>
  statuses.has(cellAt(grid, row, columnOf('B')).value);

function existingRows(grid: SheetGrid, { columnOf }: LocatedBlock, rows: readonly number[]): CheckRow[] {
  return rows.map((row) => {
    const value = (column: Column) => String(cellAt(grid, row, columnOf(column)).value);
    return {
      finding: value('A'),
      status: value('B'),
      where: parseA1(value('C')),
      check: value('D'),
      note: value('F'),
    };
  });
}
