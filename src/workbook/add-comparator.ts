import type { Comparator } from '../assessment/assessment';
import { sectionTitle } from '../assessment/place';
import { isBlank, type RawValue } from '../assessment/raw';
import { titleKey } from '../scoring/portfolio/title-key';
import { points } from '../scoring/printed';
import type { Score } from '../scoring/score';
import { applyStyle } from './build-sheet';
import { blockOf, type Column, columnIndex } from './layout/blocks';
import { bodyStyle } from './layout/cell-styles';
import { numberFormatOf } from './layout/number-formats';
import type { Box } from './layout/plan';
import { roleColumnWidths } from './layout/role-columns';
import { heightOf, linesOf } from './layout/row-height';
import { styles } from './layout/styles';
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
  const whyColumns = surroundings.merged?.find(
    (area) => area.row === row - 1 && area.column === columnOf('D'),
  )?.columns;
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
        apply(sheet) {
          if (isFull) showLook(sheet, { row, columnOf, whyColumns: whyColumns ?? 1 });
          const lines = Math.max(linesOf(role, widthOf('A')), linesOf(why, widthOf('D', whyColumns ?? whySpan)));
          if (isFull || lines > 1) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = heightOf(lines);
        },
        // An inserted row takes its look with it, and the height of another comes last: when it is set, all is done.
        revert: () => undefined,
      },
    },
    { ok: true, sentence: messages.comparatorAdded(role, reading.sheet.name) },
  );
}

/** How many columns the reasons span on a sheet as it is made. */
const whySpan = roleColumnWidths.length - columnIndex('D');

/** In characters, of so many columns from one on. */
const widthOf = (column: Column, columns = 1): number =>
  roleColumnWidths.slice(columnIndex(column), columnIndex(column) + columns).reduce((sum, width) => sum + width, 0);

interface NewRow {
  readonly row: number;
  readonly columnOf: (column: Column) => number;
  readonly whyColumns: number;
}

/** As on a sheet that is made with the row. */
function showLook(sheet: Excel.Worksheet, { row, columnOf, whyColumns }: NewRow): void {
  for (const { field, column } of blockOf('comparators').header) {
    const box: Box = { row, column: columnOf(column), rows: 1, columns: field === 'why' ? whyColumns : 1 };
    const range = sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    if (box.columns > 1) range.merge();
    applyStyle(range, box, styles[bodyStyle('comparators', field, false)]);
    const numberFormat = numberFormatOf('comparators', field);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  }
}
