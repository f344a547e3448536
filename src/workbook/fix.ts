import { type Place, sectionTitle } from '../assessment/place';
import type { Finding } from '../checks/check';
import { a1 } from './a1';
import { findAgain } from './find-again';
import { type Change, guardedWrite } from './guarded-write';
import { formulaFor } from './layout/formulas';
import { cellOfPlace, type LocatedRole } from './located';
import { messages } from './messages';
import { changeRole, type WritableRole } from './open-for-writing';
import type { Outcome, RoleReading } from './role-reading';
import { safeText } from './safe-text';
import { readRange } from './unmoved';
import { bodyRows, whereLocated } from './where-located';
import { asRestore, type CellWrite, queueWrites } from './write-cells';

const textFormat = '@';

/** A cell with the value that mends it. */
interface Mend {
  readonly write: CellWrite;
  /** A number put into a cell formatted as text would stay text. */
  readonly isTextCell: boolean;
  readonly shown: string;
}

/**
 * Puts the fixes of findings into their cells, all in one step: a value, or the layout's own formula. Reads the sheet afresh
 * first, and does nothing when one of the findings is no longer there as it was shown.
 */
export function fixFindings({ sheet }: Pick<RoleReading, 'sheet'>, findings: readonly Finding[]): Promise<Outcome> {
  return changeRole({ sheetId: sheet.id, withNumberFormats: true }, (role) => fix(role, findings));
}

function fix(role: WritableRole, findings: readonly Finding[]): Outcome | Promise<Outcome> {
  const { context, open, used, surroundings } = role;
  const { grid } = open;
  if (!findings.every((finding) => findAgain(open, finding))) {
    return { ok: false, sentence: messages.changedMeanwhile };
  }
  const knownNames = new Set(surroundings.names.keys());
  const mends = new Map<string, Mend>();
  for (const finding of findings) {
    const cell = cellOfPlace(open.role, finding.at);
    const value = valueOf(finding, open.role, knownNames);
    if (!cell || value === undefined) {
      return { ok: false, sentence: messages.noCell(sectionTitle(finding.at.section)) };
    }
    const format: unknown = used.numberFormat[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn];
    const isTextCell = typeof value === 'number' && format === textFormat;
    mends.set(a1(cell), { write: { cell, value }, isTextCell, shown: finding.fix?.shown ?? String(value) });
  }
  return guardedWrite(context, changeOf(role, [...mends.values()]), {
    ok: true,
    sentence: doneSentence([...mends]),
  });
}

function changeOf({ open: { grid, reading }, used }: WritableRole, mends: readonly Mend[]): Change {
  const put = (sheet: Excel.Worksheet, writes: readonly CellWrite[], numberFormat: string) => {
    for (const { isTextCell, write } of mends) {
      if (isTextCell) sheet.getRange(a1(write.cell)).numberFormat = [[numberFormat]];
    }
    queueWrites(sheet, writes);
  };
  const writes = mends.map(({ write }) => write);
  const cells = writes.map(({ cell }) => cell);
  const restores = cells.map((cell) => asRestore(grid, cell));
  return {
    sheetId: reading.sheet.id,
    read: readRange(used, grid),
    cells,
    apply: (sheet) => put(sheet, writes, 'General'),
    revert: (sheet) => put(sheet, restores, textFormat),
  };
}

function doneSentence(mends: readonly (readonly [cell: string, mend: Mend])[]): string {
  const [first] = mends;
  return first && mends.length === 1 ? messages.fixed(first[0], first[1].shown) : messages.fixedAll(mends.length);
}

function valueOf({ fix, at }: Finding, role: LocatedRole, names: ReadonlySet<string>): string | number | undefined {
  switch (fix?.kind) {
    case 'value':
      return typeof fix.value === 'string' ? safeText(fix.value) : fix.value;
    case 'formula':
      return formulaFor(at.section, at.field, whereLocated(role, names), rowInBody(role, at));
    default:
      return undefined;
  }
}

/** A place counts filled rows; a formula counts all rows of the table's body. */
function rowInBody(role: LocatedRole, { section, row }: Place): number {
  const located = role.blocks.get(section);
  const sheetRow = row === undefined ? undefined : located?.rows[row];
  return located && sheetRow !== undefined ? sheetRow - bodyRows(located).first : 0;
}
