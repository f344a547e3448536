import { isTooLargeForRange, mostTasksForRange } from '../../scoring/robustness/likely-scores';
import { reasonOf, runExcel } from '../excel-run';
import { guardedWrite } from '../guarded-write';
import { inTurn } from '../in-turn';
import { messages as roomMessages } from '../messages';
import { openRole } from '../read-role';
import type { Outcome, RoleReading } from '../role-reading';
import { sheetName } from '../sheet-name';
import { gridOf, requestGrid } from '../sheet-request';
import { surroundingsOf } from '../surroundings';
import { addChart, chartSheetName, showLooks, writeValues } from './chart-sheet';
import { chartMessages as messages } from './messages';
import { planCharts, type PlannedChart } from './plan-charts';
import { updateCharts } from './update-charts';

/**
 * Draws a role's score scale, largest swings and time by score as Excel charts, on a sheet of their own. When there is one
 * for the role already, its values, titles and words are written anew: the charts follow, stay where they were put, and
 * only those that were deleted are added. All or nothing.
 */
export async function makeCharts({ sheet }: Pick<RoleReading, 'sheet'>): Promise<Outcome> {
  try {
    return await inTurn(() => runExcel((context) => make(context, sheet.id)));
  } catch (error) {
    return { ok: false, sentence: roomMessages.rolledBack(reasonOf(error)) };
  }
}

async function make(context: Excel.RequestContext, roleSheetId: string): Promise<Outcome> {
  const { worksheets } = context.workbook;
  const request = requestGrid(worksheets.getItem(roleSheetId));
  worksheets.load('items/id, items/name');
  await context.sync();

  const { name } = request.sheet;
  const open = openRole({ id: roleSheetId, name }, gridOf(request), surroundingsOf(request.surroundings));
  if (!open) return { ok: false, sentence: roomMessages.noRole(name) };
  const { assessment, computed, noise } = open.reading;
  if (isTooLargeForRange(assessment)) return { ok: false, sentence: messages.tooLarge(name, mostTasksForRange) };
  const charts = planCharts({ name, assessment, computed, noise });
  if (!charts) return { ok: false, sentence: messages.incomplete(name) };
  const found = await findSheet(context, worksheets.items, roleSheetId);
  if (found) return updateCharts(context, found, name, charts);
  const taken = worksheets.items.map((each) => each.name);
  return create(context, { name: sheetName(messages.sheet(name), taken), role: name, roleSheetId, charts });
}

/** The sheet whose title cell says that it holds this role's charts. */
async function findSheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  roleSheetId: string,
): Promise<Excel.Worksheet | undefined> {
  const named = sheets.map((sheet) => {
    const title = sheet.names.getItemOrNullObject(chartSheetName);
    title.load('comment');
    return { sheet, title };
  });
  await context.sync();
  return named.find(({ title }) => !title.isNullObject && title.comment === roleSheetId)?.sheet;
}

interface NewSheet {
  readonly name: string;
  readonly role: string;
  readonly roleSheetId: string;
  readonly charts: readonly PlannedChart[];
}

async function create(context: Excel.RequestContext, { name, role, roleSheetId, charts }: NewSheet): Promise<Outcome> {
  // The empty sheet comes first, on its own: its id is what a failure further on may delete, and nothing else.
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  await context.sync();
  return guardedWrite(
    context,
    {
      sheetId: sheet.id,
      isBegun: true,
      cells: [{ row: 0, column: 0 }],
      apply(target) {
        writeValues(target, { title: messages.title(role), note: messages.note }, charts);
        showLooks(target, charts);
        target.names.add(chartSheetName, target.getRange('A1'), roleSheetId);
        for (const chart of charts) addChart(target, charts, chart.name);
      },
      revert: (target) => target.delete(),
    },
    { ok: true, sentence: messages.made(name) },
  );
}
