import type { Comparator } from '../assessment/assessment';
import { sectionTitle } from '../assessment/place';
import { isBlank, type RawValue } from '../assessment/raw';
import { titleKey } from '../scoring/portfolio/title-key';
import { points } from '../scoring/printed';
import type { Score } from '../scoring/score';
import type { Column } from './layout/blocks';
import { messages } from './messages';
import { changeRole, type WritableRole } from './open-for-writing';
import { type Content, text } from './result-cell';
import type { Outcome, RoleReading } from './role-reading';
import { cellAt } from './sheet-grid';
import { asWrite } from './write-cells';
import { writeStep } from './write-step';

/** A role for the table Where to look next. */
export interface NewComparator extends Pick<Comparator, 'role' | 'zone' | 'why'> {
  readonly score: Score;
}

/**
 * Adds a role below the last one in the table Where to look next, in a row of its own where the table is full. Reads the
 * sheet afresh first, and does nothing when the role is there already.
 */
export function addComparator({ sheet }: Pick<RoleReading, 'sheet'>, comparator: NewComparator): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id }, (role) => add(role, comparator));
}

/** True when a role is among comparators, however its title is written. */
export const isListed = (comparators: readonly Comparator[], role: string): boolean =>
  comparators.some((each) => titleKey(each.role) === titleKey(role));

const columns: readonly Column[] = ['A', 'B', 'C', 'D'];

const isTaken = (cell: RawValue): boolean => cell.isFormula || !isBlank(cell);

function add({ context, open, used, surroundings }: WritableRole, { role, score, zone, why }: NewComparator) {
  const { grid, reading } = open;
  const located = open.role.blocks.get('comparators');
  if (!located) return { ok: false, sentence: messages.noCell(sectionTitle('comparators')) };
  if (isListed(reading.assessment.comparators, role)) return { ok: false, sentence: messages.comparatorThere(role) };
  const { columnOf, rows, headerRow, end } = located;
  const row = (rows[rows.length - 1] ?? headerRow) + 1;
  const isLast = [...open.role.blocks.values()].every((other) => other.headerRow <= headerRow);
  // One blank row stays between this table and what follows it.
  const hasRoom = isLast || row + 1 < end;
  const isFull = !hasRoom || columns.some((column) => isTaken(cellAt(grid, row, columnOf(column))));
  const write = (column: Column, content: Content) => asWrite({ cell: { row, column: columnOf(column) }, content });
  const merged = isFull ? (surroundings.merged ?? []).filter((area) => area.row === row - 1 && area.rows === 1) : [];
  return writeStep(
    context,
    {
      sheetId: reading.sheet.id,
      used,
      grid,
      writes: [
        write('A', text(role)),
        write('B', { kind: 'number', value: score / 10, shown: points(score) }),
        write('C', text(zone)),
        write('D', text(why)),
      ],
      insert: isFull ? { row, count: 1 } : undefined,
      look: {
        // A new row looks like the one above it, but for the cells that are one there.
        apply: (sheet) => {
          for (const area of merged) sheet.getRangeByIndexes(row, area.column, 1, area.columns).merge();
        },
        // They go with their row.
        revert: () => undefined,
      },
    },
    { ok: true, sentence: messages.comparatorAdded(role, reading.sheet.name) },
  );
}
