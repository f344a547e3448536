import { parseA1 } from './a1';
import { reasonOf, runExcel } from './excel-run';
import type { FunctionUse } from './function-uses';
import { type Change, guardedWrites } from './guarded-write';
import { inTurn } from './in-turn';
import { messages } from './messages';
import type { Outcome } from './role-reading';

/** A use that Repair mends. */
export type Repair = FunctionUse & { readonly repaired: string };

/** The uses that need mending. */
export const repairsOf = (uses: readonly FunctionUse[]): Repair[] =>
  uses.filter((use): use is Repair => use.repaired !== undefined);

/** So many formulas go into one request; the rest waits for the next. */
export const mostRepairs = 1_000;

/**
 * Writes the mended formulas into their cells and nothing else, on all sheets in one step. Excel does not look a function
 * up again until its formula is written anew (office-js #6395, #6611). Nothing is written when a cell has changed since
 * it was listed.
 */
export async function repairFormulas(uses: readonly FunctionUse[]): Promise<Outcome> {
  const repairs = repairsOf(uses).slice(0, mostRepairs);
  try {
    return await inTurn(() => runExcel((context) => repair(context, repairs)));
  } catch (error) {
    return { ok: false, sentence: messages.rolledBack(reasonOf(error)) };
  }
}

async function repair(context: Excel.RequestContext, repairs: readonly Repair[]): Promise<Outcome> {
  const knowsSpills = Office.context.requirements.isSetSupported('ExcelApi', '1.12');
  const bySheet = [...grouped(repairs)].map(([sheetId, repairsThere]) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const cells = repairsThere.map((each) => {
      const range = sheet.getRange(each.cell);
      range.load('formulas, rowIndex, columnIndex');
      const parent = knowsSpills ? range.getSpillParentOrNullObject() : undefined;
      parent?.load('rowIndex, columnIndex');
      return { each, range, parent };
    });
    return { sheetId, sheet, cells };
  });
  await context.sync();

  const closed = bySheet.find(({ sheet }) => sheet.protection.protected);
  if (closed) return { ok: false, sentence: messages.isProtected(closed.sheet.name) };
  const all = bySheet.flatMap(({ cells }) => cells);
  if (all.some(({ each, range }) => range.formulas[0]?.[0] !== each.formula)) {
    return { ok: false, sentence: messages.formulasChanged };
  }
  const changes = bySheet.map(({ sheetId, cells }) => changeOf(sheetId, cells.filter(isAnchor)));
  const written = changes.reduce((sum, { cells }) => sum + cells.length, 0);
  return guardedWrites(context, changes, { ok: true, sentence: messages.repaired(written) });
}

interface AskedCell {
  readonly each: Repair;
  readonly range: Excel.Range;
  readonly parent: Excel.Range | undefined;
}

/** A cell that a formula elsewhere spills into may show that formula, and must not get one of its own. */
function isAnchor({ range, parent }: AskedCell): boolean {
  if (!parent || parent.isNullObject) return true;
  return parent.rowIndex === range.rowIndex && parent.columnIndex === range.columnIndex;
}

/** Writes through the ranges that were read: Excel moves them with their cells. */
function changeOf(sheetId: string, cells: readonly AskedCell[]): Change {
  const put = (formulaOf: (each: Repair) => string) => () => {
    for (const { each, range } of cells) range.formulas = [[formulaOf(each)]];
  };
  return {
    sheetId,
    cells: cells.flatMap(({ each }) => parseA1(each.cell) ?? []),
    apply: put(({ repaired }) => repaired),
    revert: put(({ formula }) => formula),
  };
}

function grouped(repairs: readonly Repair[]): Map<string, Repair[]> {
  const groups = new Map<string, Repair[]>();
  for (const each of repairs) groups.set(each.sheet.id, [...(groups.get(each.sheet.id) ?? []), each]);
  return groups;
}
