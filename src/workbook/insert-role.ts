import type { Rule } from '../method/method';
import { a1 } from './a1';
import { queueSheet } from './build-sheet';
import { reasonOf, runExcel } from './excel-run';
import { blankRole } from './layout/content';
import { planRoleSheet } from './layout/role-sheet';
import { messages } from './messages';
import type { Outcome } from './role-reading';

const wantedName = 'Role';

/**
 * Adds a blank role sheet to the workbook and shows it. It is built from the layout through the API, not copied, so it
 * works in any workbook; where the workbook has no Method sheet, the formulas hold the method's numbers themselves.
 */
export async function insertBlankRole(): Promise<Outcome> {
  try {
    return await runExcel(insert);
  } catch (error) {
    return { ok: false, sentence: messages.notInserted(reasonOf(error)) };
  }
}

async function insert(context: Excel.RequestContext): Promise<Outcome> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();

  const ruleNames = new Set(names.items.map((item) => item.name));
  const name = unused(
    wantedName,
    ' ',
    worksheets.items.map((item) => item.name),
  );
  const plan = planRoleSheet(blankRole, {
    name,
    tableName: unused(
      'RoleTasks',
      '',
      [...tables.items, ...worksheets.items].map((item) => item.name),
    ),
    rule: (rule: Rule) => (ruleNames.has(rule.name) ? rule.name : String(rule.value)),
  });
  const firstInput = plan.cells.find(({ style }) => style === 'inputText' || style === 'inputNumber');
  // The empty sheet comes first, on its own: its id is what a failure further on may delete, and nothing else.
  const sheet = worksheets.add(name);
  sheet.load('id');
  await context.sync();
  try {
    queueSheet(sheet, plan);
    sheet.activate();
    if (firstInput) sheet.getRange(a1(firstInput)).select();
    await context.sync();
  } catch (error) {
    return { ok: false, sentence: await removeSheet(sheet.id, name, reasonOf(error)) };
  }
  return { ok: true, sentence: messages.inserted(name) };
}

/** Half a sheet is worse than none. Gives the sentence on how it ended. */
async function removeSheet(id: string, name: string, reason: string): Promise<string> {
  try {
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return messages.notInserted(reason);
  } catch {
    // The first reason is the one to mend; that the sheet is still there is in the sentence.
    return messages.halfInserted(reason, name);
  }
}

/** The wanted name, numbered when it is taken: 'Role', 'Role 2', 'Role 3'. Excel ignores letter case in names. */
function unused(wanted: string, gap: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  let name = wanted;
  while (names.has(name.toLowerCase())) name = `${wanted}${gap}${++number}`;
  return name;
}
