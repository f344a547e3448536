import { type Place, sectionTitle } from '../assessment/place';
import type { Finding } from '../checks/check';
import { a1 } from './a1';
import { reasonOf, runExcel } from './excel-run';
import { findAgain } from './find-again';
import { type Change, guardedWrite } from './guarded-write';
import { inTurn } from './in-turn';
import { formulaFor } from './layout/formulas';
import { cellOfPlace, type LocatedRole } from './located';
import { messages } from './messages';
import { openRole } from './read-role';
import type { Outcome, RoleReading } from './role-reading';
import { safeText } from './safe-text';
import type { SheetGrid } from './sheet-grid';
import { gridOf, requestGrid, type SheetRequest } from './sheet-request';
import { surroundingsOf } from './surroundings';
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
export async function fixFindings(
  { sheet }: Pick<RoleReading, 'sheet'>,
  findings: readonly Finding[],
): Promise<Outcome> {
  try {
    return await inTurn(() => runExcel((context) => fix(context, sheet.id, findings)));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function fix(context: Excel.RequestContext, sheetId: string, findings: readonly Finding[]): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const request = requestGrid(sheet);
  request.used.load('numberFormat');
  sheet.protection.load('protected');
  await context.sync();

  const { name } = sheet;
  if (sheet.protection.protected) return { ok: false, sentence: messages.isProtected(name) };
  const grid = gridOf(request);
  const surroundings = surroundingsOf(request.surroundings);
  const open = openRole({ id: sheetId, name }, grid, surroundings);
  if (!open || !findings.every((finding) => findAgain(open, finding))) {
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
    const format: unknown = request.used.numberFormat[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn];
    const isTextCell = typeof value === 'number' && format === textFormat;
    mends.set(a1(cell), { write: { cell, value }, isTextCell, shown: finding.fix?.shown ?? String(value) });
  }
  return guardedWrite(context, changeOf(request, grid, [...mends.values()]), {
    ok: true,
    sentence: doneSentence([...mends]),
  });
}

function changeOf({ sheet: { id }, used }: SheetRequest, grid: SheetGrid, mends: readonly Mend[]): Change {
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
    sheetId: id,
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
