import type { Section } from '../assessment/place';
import type { TasksReading } from '../document/tasks/task-table';
import { a1, type Cell, columnLetters } from './a1';
import { applyStyle } from './build-sheet';
import { cellText, shortened } from './cell-text';
import { type Change, guardedWrite } from './guarded-write';
import { insertTaskRows } from './insert-task-rows';
import { columnIndex } from './layout/blocks';
import { formulaFor, type Where } from './layout/formulas';
import { roleColumnWidths } from './layout/role-columns';
import { heightOf, linesOf } from './layout/row-height';
import { styles } from './layout/styles';
import type { LocatedBlock, LocatedRole } from './located';
import { messages } from './messages';
import { changeRole, type WritableRole } from './open-for-writing';
import type { Outcome, RoleReading } from './role-reading';
import { safeText } from './safe-text';
import type { SheetGrid } from './sheet-grid';
import { type ReadRange, readRange } from './unmoved';
import { bodyRows, whereLocated } from './where-located';
import { asRestore, type CellWrite, queueWrites } from './write-cells';

/**
 * Writes tasks with their times into the task table of a role sheet that has none yet, and beside its title how the times
 * were set. Rows that the table lacks are inserted, so that everything below moves down. One step, taken back when it
 * fails.
 */
export function insertTasks(
  { sheet }: Pick<RoleReading, 'sheet'>,
  tasks: Pick<TasksReading, 'tasks' | 'source'>,
): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id }, (role) => insert(role, tasks));
}

async function insert(
  { context, open, used, surroundings }: WritableRole,
  reading: Pick<TasksReading, 'tasks' | 'source'>,
): Promise<Outcome> {
  const { grid, role } = open;
  const { id: sheetId, name } = open.reading.sheet;
  const located = role.blocks.get('tasks');
  if (!located) return { ok: false, sentence: messages.noRole(name) };
  if (located.rows.length > 0) return { ok: false, sentence: messages.tasksThere(name, located.rows.length) };
  const { first, last } = bodyRows(located);
  const lacking = Math.max(0, reading.tasks.length - (last - first + 1));
  // Rows inserted between two rows of the table belong to it and to every formula that looks at it.
  if (lacking > 0 && last <= first) return { ok: false, sentence: messages.tooFewRows(name) };

  const read = readRange(used, grid);
  const rows = lacking > 0 ? `${last + 1}:${last + lacking}` : undefined;
  if (rows) {
    const refused = await insertTaskRows(context, { sheetId, read, rows, lastAfter: last + lacking });
    if (refused) return refused;
  }
  const names = new Set(surroundings.names.keys());
  const moved = { ...read, lastRow: read.lastRow + lacking };
  const change = changeOf({ sheetId, read: moved, grid, role, located, names, lacking }, reading, rows);
  return guardedWrite(context, change, { ok: true, sentence: messages.tasksInserted(name, reading.tasks.length) });
}

interface Target {
  readonly sheetId: string;
  readonly read: ReadRange;
  readonly grid: SheetGrid;
  readonly role: LocatedRole;
  readonly located: LocatedBlock;
  readonly names: ReadonlySet<string>;
  readonly lacking: number;
}

function changeOf(target: Target, { tasks, source }: Pick<TasksReading, 'tasks' | 'source'>, rows?: string): Change {
  const { sheetId, read, grid, located } = target;
  const { first } = bodyRows(located);
  const { columnOf } = located;
  const beside = sourceCell(target);
  const writes: CellWrite[] = tasks.flatMap(({ name, percent }, index) => [
    { cell: { row: first + index, column: columnOf('A') }, value: safeText(shortened(cellText(name)).text) },
    { cell: { row: first + index, column: columnOf('B') }, value: percent === undefined ? '' : percent / 100 },
  ]);
  writes.push(...weightedFormulas(target));
  if (beside && source !== '') writes.push({ cell: beside, value: safeText(source) });
  const cells = writes.map(({ cell }) => cell);
  return {
    sheetId,
    read,
    isBegun: rows !== undefined,
    cells,
    apply: (sheet) => {
      queueWrites(sheet, writes);
      if (beside && source !== '') showSource(sheet, beside, source);
    },
    revert: (sheet) => {
      if (rows) sheet.getRange(rows).delete(Excel.DeleteShiftDirection.up);
      if (beside && source !== '') sourceRange(sheet, beside).unmerge();
      queueWrites(
        sheet,
        cells.map((cell) => asRestore(grid, cell)),
      );
    },
  };
}

/** The formula of the weighted column for rows that are inserted; the others have theirs. */
function weightedFormulas({ role, located, names, lacking }: Target): CellWrite[] {
  const { first, last } = bodyRows(located);
  const letters = (section: Section, field: string): string | undefined => {
    const header = section === 'tasks' ? located.block.header.find((cell) => cell.field === field) : undefined;
    return header && columnLetters(located.columnOf(header.column));
  };
  const where: Where = {
    ...whereLocated(role, names),
    column: (section, field) => {
      const column = letters(section, field);
      return column && `$${column}$${first + 1}:$${column}$${last + lacking + 1}`;
    },
    rowCell: (section, field, row) => {
      const column = letters(section, field);
      return column && `${column}${first + row + 1}`;
    },
  };
  return Array.from({ length: lacking }, (_, index) => last + index).flatMap((row) => {
    const formula = formulaFor('tasks', 'weighted', where, row - first);
    return formula === undefined ? [] : [{ cell: { row, column: located.columnOf('D') }, value: formula }];
  });
}

/** The cell beside the title of the task table; undefined where the table has no title above it. */
function sourceCell({ located }: Target): Cell | undefined {
  const { block, headerRow, columnOf, isTitled } = located;
  return block.source && isTitled ? { row: headerRow - 1, column: columnOf(block.source) } : undefined;
}

function sourceRange(sheet: Excel.Worksheet, { row, column }: Cell): Excel.Range {
  return sheet.getRange(`${a1({ row, column })}:${columnLetters(column + sourceColumns - 1)}${row + 1}`);
}

const sourceFrom = columnIndex('C');
const sourceColumns = roleColumnWidths.length - sourceFrom;

/** As on a new sheet: over the columns to the right edge, and the row as high as its text. */
function showSource(sheet: Excel.Worksheet, cell: Cell, source: string): void {
  const range = sourceRange(sheet, cell);
  range.merge();
  applyStyle(range, { ...cell, rows: 1, columns: sourceColumns }, styles.note);
  const width = roleColumnWidths.slice(sourceFrom).reduce((sum, part) => sum + part, 0);
  range.format.rowHeight = Math.max(28, heightOf(linesOf(source, width)));
}
