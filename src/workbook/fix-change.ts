import type { Assessment } from '../assessment/assessment';
import type { Finding } from '../checks/check';
import { placeInWords } from '../checks/place-in-words';
import { a1 } from './a1';
import { cellOfPlace, type LocatedRole } from './located';
import { messages } from './messages';
import type { CellChange } from './role-reading';
import { cellAt, type SheetGrid } from './sheet-grid';

/** What a finding's fix changes on the sheet; undefined when it has none or the sheet has no cell for it. */
export function fixChange(
  role: LocatedRole,
  grid: SheetGrid,
  assessment: Assessment,
  { at, fix }: Finding,
): CellChange | undefined {
  const cell = fix && cellOfPlace(role, at);
  if (!cell) return undefined;
  const { text, value } = cellAt(grid, cell.row, cell.column);
  // The same figure before and after would say nothing.
  const isTextNumber =
    fix.kind === 'value' && typeof fix.value === 'number' && typeof value === 'string' && value !== '';
  const before = isTextNumber ? messages.asText(text) : text;
  return { cell: a1(cell), what: placeInWords(at, assessment), before, after: fix.shown };
}
