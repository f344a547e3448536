import { a1, columnLetters } from '../a1';
import { applyStyle } from '../build-sheet';
import type { Box, CellValue } from '../layout/plan';
import { styles, type StyleName } from '../layout/styles';
import { safeText } from '../safe-text';
import type { PlannedChart } from './plan-charts';

/* A sheet of charts: each chart's values in the first columns, the chart beside them, its words above it. */

/** The name of the sheet's title cell; its comment tells which role sheet the charts are of. */
export const chartSheetName = 'AijriCharts';

/** Columns of the values, and where charts begin and end. */
const valueColumns = 7;
const chartFrom = 'I';
const chartTo = 'R';

const firstRow = 3;

/** Rows that a chart takes, from its words to the blank rows below it; a long list of bars takes as many as its values. */
const rowsOf = ({ values }: PlannedChart): number => Math.max(20, values.length + 3);

/** What is read of a sheet of charts before it is written anew. */
export const ownBox = (charts: readonly PlannedChart[]): Box => ({
  row: 0,
  column: 0,
  rows: charts.reduce((sum, chart) => sum + rowsOf(chart), firstRow),
  columns: 9,
});

interface Placed {
  readonly chart: PlannedChart;
  readonly row: number;
}

const placed = (charts: readonly PlannedChart[]): Placed[] =>
  charts.map((chart, index) => ({ chart, row: ownBox(charts.slice(0, index)).rows }));

/** What stands above all charts. */
export interface ChartSheetHead {
  readonly title: string;
  readonly note: string;
}

/** Queues titles, values and words. */
export function writeValues(
  sheet: Excel.Worksheet,
  { title, note }: ChartSheetHead,
  charts: readonly PlannedChart[],
): void {
  sheet.getRange('A1:A2').formulas = [[asText(title)], [asText(note)]];
  for (const { chart, row } of placed(charts)) {
    sheet.getRange(valuesAddress(chart, row)).formulas = chart.values.map((cells) => cells.map(asValue));
    sheet.getRange(`${chartFrom}${row + 1}`).formulas = [[asText(chart.words)]];
  }
}

const asText = (text: string): string => safeText(text);
const asValue = (value: CellValue): CellValue => (typeof value === 'string' ? safeText(value) : value);

/** Queues how an added sheet looks. */
export function showLooks(sheet: Excel.Worksheet, charts: readonly PlannedChart[]): void {
  const style = (address: string, rows: number, name: StyleName) =>
    applyStyle(sheet.getRange(address), { row: 0, column: 0, rows, columns: 1 }, styles[name]);
  sheet.showGridlines = false;
  sheet.getRange('A:A').format.columnWidth = 230;
  sheet.getRange('B:G').format.columnWidth = 80;
  style('A1', 1, 'title');
  style('A2', 1, 'hint');
  for (const { chart, row } of placed(charts)) {
    const last = columnLetters((chart.values[0]?.length ?? 1) - 1);
    style(`A${row + 1}:${last}${row + 1}`, 1, 'header');
    style(`A${row + 2}:A${row + chart.values.length}`, chart.values.length - 1, 'label');
    style(`B${row + 2}:${last}${row + chart.values.length}`, chart.values.length - 1, 'computed');
    style(`${chartFrom}${row + 1}`, 1, 'hint');
    sheet.getRange(`B${row + 2}:${last}${row + chart.values.length}`).numberFormat = chart.values
      .slice(1)
      .map((cells) => cells.slice(1).map(() => (chart.axis.numberFormat === '0' ? '0.0' : chart.axis.numberFormat)));
  }
}

/** Queues a chart of the values that stand on the sheet. */
export function addChart(sheet: Excel.Worksheet, charts: readonly PlannedChart[], name: string): void {
  const found = placed(charts).find(({ chart }) => chart.name === name);
  if (!found) return;
  const { chart: planned, row } = found;
  const chart = sheet.charts.add(planned.type, sheet.getRange(valuesAddress(planned, row)), 'Columns');
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.setPosition(`${chartFrom}${row + 2}`, `${chartTo}${row + rowsOf(planned) - 2}`);
  chart.legend.visible = planned.fills.length > 1;
  chart.legend.position = 'Bottom';
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = planned.axis.numberFormat;
  if (planned.axis.min !== undefined) valueAxis.minimum = planned.axis.min;
  if (planned.axis.max !== undefined) valueAxis.maximum = planned.axis.max;
  if (planned.type !== 'ColumnClustered') {
    // Bars are listed from the bottom up, and their names would stand in the middle of falling ones.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'Low';
  }
  planned.fills.forEach((fill, index) => {
    const series = chart.series.getItemAt(index);
    series.gapWidth = 40;
    series.overlap = 100;
    if (fill === undefined) series.format.fill.clear();
    else series.format.fill.setSolidColor(fill);
  });
}

function valuesAddress({ values }: PlannedChart, row: number): string {
  const last = { row: row + values.length - 1, column: Math.min(valueColumns, values[0]?.length ?? 1) - 1 };
  return `${a1({ row, column: 0 })}:${a1(last)}`;
}
