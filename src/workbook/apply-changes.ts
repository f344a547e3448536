import type { InputChange } from '../assessment/changed-inputs';
import { sectionTitle } from '../assessment/place';
import { a1 } from './a1';
import { guardedWrite } from './guarded-write';
import { type InputWrite, inputWrite } from './input-change';
import { messages } from './messages';
import { changeRole, type WritableRole } from './open-for-writing';
import type { CellChange, Outcome, RoleReading } from './role-reading';
import { readRange } from './unmoved';
import { asRestore, queueWrites } from './write-cells';

const textFormat = '@';

/**
 * Writes other inputs to a role sheet in one step. Reads the sheet afresh first, and does nothing unless each change is what
 * was shown: the same cell with the same content, a formula with its formula.
 */
export function applyChanges(
  { sheet }: Pick<RoleReading, 'sheet'>,
  changes: readonly InputChange[],
  shown: readonly CellChange[],
): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id, withNumberFormats: true }, (role) => apply(role, changes, shown));
}

function apply(
  { context, open, used }: WritableRole,
  changes: readonly InputChange[],
  shown: readonly CellChange[],
): Outcome | Promise<Outcome> {
  const { grid, reading } = open;
  const inputs: InputWrite[] = [];
  for (const change of changes) {
    const input = inputWrite(open.role, grid, reading.assessment, change);
    if (!input) return { ok: false, sentence: messages.noCell(sectionTitle(change.at.section)) };
    inputs.push(input);
  }
  if (!isAsShown(inputs, shown)) return { ok: false, sentence: messages.inputsChanged };

  const writes = inputs.map(({ write }) => write);
  const cells = writes.map(({ cell }) => cell);
  const format = ({ row, column }: { readonly row: number; readonly column: number }): unknown =>
    used.numberFormat[row - grid.firstRow]?.[column - grid.firstColumn];
  // A number put into a cell formatted as text would stay text.
  const textCells = cells.filter((cell) => format(cell) === textFormat);
  const setFormat = (sheet: Excel.Worksheet, numberFormat: string) => {
    for (const cell of textCells) sheet.getRange(a1(cell)).numberFormat = [[numberFormat]];
  };
  return guardedWrite(
    context,
    {
      sheetId: reading.sheet.id,
      read: readRange(used, grid),
      cells,
      apply(sheet) {
        setFormat(sheet, 'General');
        queueWrites(sheet, writes);
      },
      revert(sheet) {
        setFormat(sheet, textFormat);
        queueWrites(
          sheet,
          cells.map((cell) => asRestore(grid, cell)),
        );
      },
    },
    { ok: true, sentence: messages.applied(reading.sheet.name, cells.length) },
  );
}

/** Cell by cell what it holds and what it will hold. */
function isAsShown(inputs: readonly InputWrite[], shown: readonly CellChange[]): boolean {
  return (
    inputs.length === shown.length &&
    inputs.every(({ change }, index) => {
      const was = shown[index];
      return change.cell === was?.cell && change.before === was.before && change.after === was.after;
    })
  );
}
