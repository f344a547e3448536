import type { Rule } from '../method/method';
import { a1 } from './a1';
import { buildSheet } from './build-sheet';
import { reasonOf, runExcel } from './excel-run';
import { inTurn } from './in-turn';
import type { RoleContent } from './layout/content';
import type { SheetPlan } from './layout/plan';
import { planRoleSheet } from './layout/role-sheet';
import { messages } from './messages';
import type { RoleSheet } from './role-reading';
import { sheetName, tableName } from './sheet-name';

/** A role that gets a sheet of its own. */
export interface NewRole {
  /** What its sheet is called, as far as Excel allows it and no other sheet has that name. */
  readonly name: string;
  readonly content: RoleContent;
}

/** The sheet, or why there is none, in a sentence that says what is left of it. */
export type AddedSheet =
  { readonly ok: true; readonly sheet: RoleSheet } | { readonly ok: false; readonly sentence: string };

/**
 * Adds one role sheet to the workbook. It is built from the layout through the API, not copied, so it works in any
 * workbook; where the workbook has no Method sheet, the formulas hold the method's numbers themselves. When anything
 * fails, the half sheet is taken away.
 *
 * @param isShown activates the sheet and selects its first input
 */
export async function addRoleSheet(role: NewRole, isShown: boolean): Promise<AddedSheet> {
  try {
    return await inTurn(() => runExcel((context) => add(context, role, isShown)));
  } catch (error) {
    return { ok: false, sentence: messages.notInserted(reasonOf(error)) };
  }
}

async function add(context: Excel.RequestContext, role: NewRole, isShown: boolean): Promise<AddedSheet> {
  const plan = await planFor(context, role);
  const { name } = plan;
  let id: string | undefined;
  try {
    // The empty sheet comes first, on its own: its id is what a failure further on may delete, and nothing else.
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    await context.sync();
    id = sheet.id;
    await buildSheet(context, sheet, plan);
    if (isShown) show(sheet, plan);
    await context.sync();
    return { ok: true, sheet: { id, name } };
  } catch (error) {
    return { ok: false, sentence: await removeSheet(id, name, reasonOf(error)) };
  }
}

function show(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  sheet.activate();
  const firstInput = cells.find(({ style }) => style === 'inputText' || style === 'inputNumber');
  if (firstInput) sheet.getRange(a1(firstInput)).select();
}

async function planFor(context: Excel.RequestContext, { name, content }: NewRole): Promise<SheetPlan> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();

  const sheetNames = worksheets.items.map((item) => item.name);
  const workbookNames = names.items.map((item) => item.name);
  const ruleNames = new Set(workbookNames);
  return planRoleSheet(content, {
    name: sheetName(name, sheetNames),
    tableName: tableName([...tables.items.map((item) => item.name), ...sheetNames, ...workbookNames]),
    rule: (rule: Rule) => (ruleNames.has(rule.name) ? rule.name : String(rule.value)),
  });
}

/** Half a sheet is worse than none. Gives the sentence on how it ended. */
async function removeSheet(id: string | undefined, name: string, reason: string): Promise<string> {
  try {
    await runExcel((context) => (id === undefined ? removeEmpty(context, name) : remove(context, id)));
    return messages.notInserted(reason);
  } catch {
    // The first reason is the one to mend; that the sheet is still there is in the sentence.
    return messages.halfInserted(reason, name);
  }
}

async function remove(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** Adding may have failed after the sheet was there. One with that name that holds anything is somebody else's. */
async function removeEmpty(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  await context.sync();
  if (sheet.isNullObject || !used.isNullObject) return;
  sheet.delete();
  await context.sync();
}
