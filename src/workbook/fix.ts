import { type Place, placeKey, sectionTitle } from '../assessment/place';
import type { Finding } from '../checks/check';
import { a1 } from './a1';
import { reasonOf, runExcel } from './excel-run';
import { guardedWrite } from './guarded-write';
import { formulaFor } from './layout/formulas';
import { cellOfPlace, type LocatedRole } from './locate';
import { messages } from './messages';
import { type OpenRole, openRole } from './read-role';
import type { Outcome, RoleReading } from './role-reading';
import { safeText } from './safe-text';
import { gridOf, requestGrid } from './sheet-request';
import { bodyRows, whereLocated } from './where-located';
import { asRestore, type CellWrite, queueWrites } from './write-cells';

const textFormat = '@';

/**
 * Puts a finding's fix into its cell: a value, or the layout's own formula. Reads the sheet afresh first, and does nothing
 * when the finding is no longer there as it was shown.
 */
export async function fixFinding({ sheet }: RoleReading, finding: Finding): Promise<Outcome> {
  try {
    return await runExcel((context) => fix(context, sheet.id, finding));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function fix(context: Excel.RequestContext, sheetId: string, finding: Finding): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const request = requestGrid(sheet);
  request.used.load('numberFormat');
  sheet.protection.load('protected');
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();

  const { name } = sheet;
  if (sheet.protection.protected) return { ok: false, sentence: messages.isProtected(name) };
  const grid = gridOf(request);
  const open = openRole({ id: sheetId, name }, grid);
  if (!open || !isStillThere(open, finding)) return { ok: false, sentence: messages.changedMeanwhile };
  const cell = cellOfPlace(open.role, finding.at);
  const value = valueOf(finding, open.role, new Set(names.items.map((item) => item.name)));
  if (!cell || value === undefined) return { ok: false, sentence: messages.noCell(sectionTitle(finding.at.section)) };

  // A number put into a cell formatted as text would stay text.
  const format: unknown = request.used.numberFormat[cell.row - grid.firstRow]?.[cell.column - grid.firstColumn];
  const mendFormat = typeof value === 'number' && format === textFormat;
  const put = (target: Excel.Worksheet, write: CellWrite, numberFormat: string) => {
    if (mendFormat) target.getRange(a1(cell)).numberFormat = [[numberFormat]];
    queueWrites(target, [write]);
  };
  return guardedWrite(
    context,
    {
      sheetId,
      cells: [cell],
      apply: (target) => put(target, { cell, value }, 'General'),
      revert: (target) => put(target, asRestore(grid, cell), textFormat),
    },
    { ok: true, sentence: messages.fixed(a1(cell), finding.fix?.shown ?? String(value)) },
  );
}

function isStillThere({ reading }: OpenRole, finding: Finding): boolean {
  return reading.report.findings.some(
    ({ finding: now }) =>
      placeKey(now.at) === placeKey(finding.at) && now.found === finding.found && now.sentence === finding.sentence,
  );
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
