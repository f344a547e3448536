import type { Assessment } from '../assessment/assessment';
import type { InputChange } from '../assessment/changed-inputs';
import { placeInWords } from '../checks/place-in-words';
import { percent, signed } from '../scoring/printed';
import { a1 } from './a1';
import { cellOfPlace, type LocatedRole } from './located';
import { messages } from './messages';
import type { CellChange } from './role-reading';
import { cellAt, type SheetGrid } from './sheet-grid';
import type { CellWrite } from './write-cells';

/** An input with another value, as it goes into its cell. */
export interface InputWrite {
  readonly write: CellWrite;
  readonly change: CellChange;
}

/** What writing another input changes on the sheet; undefined where the sheet has no cell for it. */
export function inputWrite(
  role: LocatedRole,
  grid: SheetGrid,
  assessment: Assessment,
  { at, to }: InputChange,
): InputWrite | undefined {
  const cell = cellOfPlace(role, at);
  if (!cell) return undefined;
  const isTime = at.field === 'time';
  const whole = isTime ? wholeAsWritten(role, grid, assessment) : 1;
  const value = isTime ? Number(((to / million) * whole).toPrecision(12)) : to;
  const found = cellAt(grid, cell.row, cell.column);
  const formula: unknown = grid.formulas[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn];
  return {
    write: { cell, value },
    change: {
      cell: a1(cell),
      what: placeInWords(at, assessment),
      before: found.isFormula ? messages.asFormula(String(formula), found.text) : found.text,
      after: isTime && whole === 1 ? percent(to) : signed(value),
    },
  };
}

const million = 1_000_000;

/** All of the time as the sheet writes it: 100 where its times are plain numbers, 1 where they are percentages. */
function wholeAsWritten(role: LocatedRole, grid: SheetGrid, assessment: Assessment): 1 | 100 {
  const isPlain = assessment.tasks.some(({ time }, row) => {
    const at = { section: 'tasks', row, field: 'time' } as const;
    const cell = cellOfPlace(role, at);
    const value = cell && cellAt(grid, cell.row, cell.column).value;
    return time !== undefined && typeof value === 'number' && Math.round(value * million) !== time;
  });
  return isPlain ? 100 : 1;
}
