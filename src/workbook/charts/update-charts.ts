import { a1 } from '../a1';
import { reasonOf } from '../excel-run';
import { messages as roomMessages } from '../messages';
import type { Outcome } from '../role-reading';
import { isBeforeAnyChange } from '../unmoved';
import { addChart, ownBox, writeValues } from './chart-sheet';
import { chartMessages as messages } from './messages';
import type { PlannedChart } from './plan-charts';

/** Brings a sheet of charts up to date in one request, which is taken back when it fails. */
export async function updateCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  role: string,
  charts: readonly PlannedChart[],
): Promise<Outcome> {
  const { row, column, rows, columns } = ownBox(charts);
  const own = sheet.getRangeByIndexes(row, column, rows, columns);
  own.load('formulas, values');
  sheet.protection.load('protected');
  sheet.charts.load('items/id, items/name, items/title/text');
  await context.sync();

  const { name } = sheet;
  if (sheet.protection.protected) return { ok: false, sentence: roomMessages.isProtected(name) };
  const before: Before = {
    cells: own.formulas.map((formulas: unknown[], at: number) =>
      formulas.map((formula, index) => asBefore(own.values[at]?.[index], formula)),
    ),
    charts: sheet.charts.items.map((chart) => ({ id: chart.id, name: chart.name, title: chart.title.text })),
  };
  const names = new Set(before.charts.map((chart) => chart.name));
  try {
    writeValues(sheet, { title: messages.title(role), note: messages.note }, charts);
    for (const chart of charts) {
      if (names.has(chart.name)) sheet.charts.getItem(chart.name).title.text = chart.title;
      else addChart(sheet, charts, chart.name);
    }
    await context.sync();
    return { ok: true, sentence: messages.updated(name) };
  } catch (error) {
    if (isBeforeAnyChange(error)) return { ok: false, sentence: roomMessages.rolledBack(reasonOf(error)) };
    return takeBack(context, sheet, before, {
      own,
      reason: reasonOf(error),
      isOurs: (id) => charts.some((chart) => chart.name === id),
    });
  }
}

/** What the sheet held. */
interface Before {
  readonly cells: unknown[][];
  readonly charts: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** What puts a cell back: text stays text. */
const asBefore = (value: unknown, formula: unknown): unknown =>
  typeof value === 'string' && value !== '' && value === formula ? `'${value}` : formula;

/** A chart that was added may not have its name yet: it is known by not having been there. */
async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: Before,
  {
    own,
    reason,
    isOurs,
  }: { readonly own: Excel.Range; readonly reason: string; readonly isOurs: (name: string) => boolean },
): Promise<Outcome> {
  try {
    sheet.charts.load('items/id');
    await context.sync();
    const ids = new Set(before.charts.map(({ id }) => id));
    for (const chart of sheet.charts.items) if (!ids.has(chart.id)) chart.delete();
    own.formulas = before.cells;
    for (const { name, title } of before.charts) {
      if (isOurs(name)) sheet.charts.getItem(name).title.text = title;
    }
    await context.sync();
    return { ok: false, sentence: roomMessages.rolledBack(reason) };
  } catch {
    // The first reason is the one to mend; that the sheet may be half written is in the sentence.
    return { ok: false, sentence: roomMessages.notRolledBack(reason, a1({ row: 0, column: 0 })) };
  }
}
