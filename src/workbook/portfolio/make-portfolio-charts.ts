import { addChart, ownBox, showLooks, writeValues } from '../charts/chart-sheet';
import type { PlannedChart } from '../charts/plan-charts';
import { reasonOf, runExcel } from '../excel-run';
import { forceCreateSheet } from '../force-create-sheet';
import { inTurn } from '../in-turn';
import type { Outcome } from '../role-reading';
import { sheetName } from '../sheet-name';
import { shownTime } from '../shown-time';
import { portfolioChartMessages as messages } from './chart-messages';
import { type ChartedPortfolio, planPortfolioCharts } from './plan-portfolio-charts';
import { markName, placeChartSheet, takeAwayUnfinished } from './replace-chart-sheet';

/**
 * Draws the ranking with its ranges and the zone mix as Excel charts, on a sheet that is made anew each time. The new sheet
 * is finished under another name before the old one goes, so whatever fails, the charts that were there are still there.
 * An old one to which somebody has added something does not go.
 */
export async function makePortfolioCharts(charted: ChartedPortfolio, now: Date): Promise<Outcome> {
  const charts = planPortfolioCharts(charted);
  if (!charts) return { ok: false, sentence: messages.none };
  try {
    return await inTurn(() => runExcel((context) => make(context, charts, messages.note(shownTime(now)))));
  } catch (error) {
    return { ok: false, sentence: messages.notMade(reasonOf(error)) };
  }
}

async function make(context: Excel.RequestContext, charts: readonly PlannedChart[], note: string): Promise<Outcome> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load('items/id, items/name');
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ sheet, mark: sheet.names.getItemOrNullObject(markName) }));
  for (const { mark } of marked) mark.load('name');
  await context.sync();

  const ours = marked.flatMap(({ sheet, mark }) => (mark.isNullObject ? [] : [sheet]));
  const taken = worksheets.items.map(({ name }) => name);
  const found = ours.find(({ name }) => name !== messages.unfinished);
  const isKept = found !== undefined && (await holdsOthers(context, found, charts));
  const old = found && { id: found.id, name: found.name, isKept };
  // What an interrupted making has left is replaced; a sheet of somebody else's with that name is not.
  const isLeft = ours.some(({ name }) => name === messages.unfinished);
  const name = isLeft ? messages.unfinished : sheetName(messages.unfinished, taken);
  const before = new Set(worksheets.items.map(({ id }) => id));
  try {
    const sheet = await forceCreateSheet(workbook, name);
    writeValues(sheet, { title: messages.title, note }, charts);
    showLooks(sheet, charts);
    const { rows, columns } = ownBox(charts);
    sheet.names.add(markName, sheet.getRangeByIndexes(0, 0, rows, columns));
    for (const chart of charts) addChart(sheet, charts, chart.name);
    sheet.load('id');
    await context.sync();
    return await placeChartSheet(context, { id: sheet.id, unfinished: name, old, taken });
  } catch (error) {
    return takeAwayUnfinished(before, name, reasonOf(error));
  }
}

/** True when there is more on a sheet of charts than we put there. */
async function holdsOthers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
): Promise<boolean> {
  const own = sheet.names.getItem(markName).getRangeOrNullObject();
  const used = sheet.getUsedRangeOrNullObject(true);
  for (const range of [own, used]) range.load('rowIndex, columnIndex, rowCount, columnCount');
  sheet.charts.load('items/name');
  await context.sync();
  const ours = new Set(charts.map(({ name }) => name));
  if (sheet.charts.items.some(({ name }) => !ours.has(name))) return true;
  if (used.isNullObject) return false;
  if (own.isNullObject) return true;
  const isBelow = used.rowIndex + used.rowCount > own.rowIndex + own.rowCount;
  return isBelow || used.columnIndex + used.columnCount > own.columnIndex + own.columnCount;
}
