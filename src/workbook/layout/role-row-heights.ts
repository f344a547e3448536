import type { Box, PlannedCell } from './plan';
import type { PlacedBlock } from './positions';
import { roleColumnWidths, statedColumnWidths } from './role-columns';
import { heightOf, linesOf } from './row-height';
import { styles } from './styles';

const columnWidths = [...roleColumnWidths, ...statedColumnWidths];

/** Lines that an empty text cell offers, so that it invites as much as is wanted. */
const emptyLines = { prose: 3, rationale: 2, short: 1 } as const;

/** Fields whose text is short, whatever the layout's width for it. */
const shortFields = new Set(['Job Title', 'Seniority Level', 'Typical Experience', 'quickScreen', 'why']);

/**
 * Heights for the title, for headings and for every row of a block. `merges` are the boxes that hold one text each.
 *
 * Empty rows of the task table and the rows of the checks have none: they have no merged cells, so Excel fits them to
 * their text itself.
 */
export function roleRowHeights(
  placed: readonly PlacedBlock[],
  cells: readonly PlannedCell[],
  merges: readonly Box[],
): Map<number, number> {
  const heights = new Map([
    [0, 34],
    [1, 20],
  ]);
  for (const { titleRow, headerRow } of placed) {
    if (titleRow !== undefined) heights.set(titleRow, 28);
    heights.set(headerRow, 21);
  }
  const widths = mergedWidths(merges);
  const filledRows = new Set(cells.flatMap(({ row, value }) => (value === undefined ? [] : [row])));
  for (const cell of cells) {
    if (!cell.place || growsByItself(cell, filledRows)) continue;
    const width = widths.get(`${cell.row},${cell.column}`) ?? columnWidths[cell.column] ?? 0;
    const text = styles[cell.style].wrap ? String(cell.value ?? '') : '';
    const lines = Math.max(linesOf(text, width), cell.value === undefined ? linesWhenEmpty(cell) : 1);
    heights.set(cell.row, Math.max(heightOf(lines), heights.get(cell.row) ?? 0));
  }
  const score = cells.find(({ style }) => style === 'score');
  if (score) heights.set(score.row, 28);
  return heights;
}

function growsByItself({ place, row }: PlannedCell, filledRows: ReadonlySet<number>): boolean {
  if (place?.section === 'checks') return true;
  if (place?.section !== 'tasks' || place.row === undefined) return false;
  return !filledRows.has(row);
}

function linesWhenEmpty({ place, style }: PlannedCell): number {
  if (!place || style !== 'inputText' || shortFields.has(place.field)) return emptyLines.short;
  if (place.section === 'commentary') return emptyLines.prose;
  const isLong = /ationale|text|reason|reinstatement|Function|Role|note/.test(place.field);
  return isLong && place.section !== 'checks' && place.section !== 'tasks' ? emptyLines.rationale : emptyLines.short;
}

/** How many characters fit on a line of each merged cell. */
function mergedWidths(merges: readonly Box[]): Map<string, number> {
  return new Map(
    merges.map(({ row, column, columns }) => {
      const width = columnWidths.slice(column, column + columns).reduce((sum, part) => sum + part, 0);
      return [`${row},${column}`, width] as const;
    }),
  );
}
