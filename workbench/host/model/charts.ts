import { fail } from '../failure';
import { declareType, type HostObject, type HostType } from '../host-object';
import { cellsAddress } from './address';
import { colour, flag, number, oneOf, text } from './arguments';
import { keyedCollection } from './collection';
import { type Excel, mustBeWritable, type Place, sameName, type Sheet } from './excel';
import { boxArgument, placeArgument } from './find-range';
import { boxOf } from './place';

/* Charts are kept so that an add-in finds them again, and are not drawn: the grid has none. A chart's data is the place
   that it was given, which does not grow with the cells. */

interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  source: Place;
  /** Whatever else was set, by its path: 'title.text', 'series.0.format.fill'. */
  readonly set: Map<string, unknown>;
}

interface Chart {
  readonly excel: Excel;
  readonly chart: ChartState;
}

/** A part of a chart, at its path in what was set. */
interface Part extends Chart {
  readonly path: string;
}

/* Those of a workbook go with it. */
const chartsOf = new WeakMap<Excel, ChartState[]>();

const chartTypes = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'XYScatter',
  'Area',
] as const;

const chartsOn = ({ excel, id }: Sheet): ChartState[] =>
  (chartsOf.get(excel) ?? []).filter((chart) => chart.sheetId === id);

const nameOf = ({ set }: ChartState): string => String(set.get('name'));

const collection = keyedCollection<Sheet>(
  (sheet) => chartsOn(sheet).map((chart) => chartType.of({ excel: sheet.excel, chart })),
  (sheet, key) => {
    const found = chartsOn(sheet).find((chart) => chart.id === key || sameName(nameOf(chart), text(key)));
    return found && chartType.of({ excel: sheet.excel, chart: found });
  },
);

export const chartCollectionType: HostType<Sheet> = declareType({
  ...collection,
  name: 'ChartCollection',
  methods: {
    ...collection.methods,
    add(sheet, kind, data, by) {
      const { excel, id } = sheet;
      mustBeWritable(excel, id);
      const all = chartsOf.get(excel) ?? [];
      const number = chartsOn(sheet).length + 1;
      const chart: ChartState = {
        id: `{chart-${all.length + 1}}`,
        sheetId: id,
        source: placeArgument(excel, id, data),
        set: new Map<string, unknown>([
          ['chartType', oneOf(chartTypes, kind)],
          ['plotBy', by === 'Rows' ? 'Rows' : 'Columns'],
          ['name', `Chart ${number}`],
        ]),
      };
      chartsOf.set(excel, [...all, chart]);
      return chartType.of({ excel, chart });
    },
  },
});

const chartType: HostType<Chart> = declareType({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: ({ chart }) => chart.id,
    name: {
      get: ({ chart }) => nameOf(chart),
      set: (chart, given) => put(chart, 'name', newName(chart, text(given))),
    },
    chartType: {
      get: ({ chart }) => chart.set.get('chartType'),
      set: (chart, given) => put(chart, 'chartType', oneOf(chartTypes, given)),
    },
    plotBy: ({ chart }) => chart.set.get('plotBy'),
    ...sizes(['top', 'left', 'width', 'height']),
  },
  parts: {
    title: (chart) => titleType.of({ ...chart, path: 'title' }),
    legend: (chart) => legendType.of({ ...chart, path: 'legend' }),
    series: (chart) => seriesCollectionType.of(chart),
    axes: (chart) => axesType.of(chart),
  },
  methods: {
    delete({ excel, chart }) {
      mustBeWritable(excel, chart.sheetId);
      chartsOf.set(
        excel,
        (chartsOf.get(excel) ?? []).filter((each) => each !== chart),
      );
    },
    setData(chart, data) {
      mustBeWritable(chart.excel, chart.chart.sheetId);
      chart.chart.source = placeArgument(chart.excel, chart.chart.sheetId, data);
    },
    setPosition(chart, from, to) {
      const { excel, chart: state } = chart;
      const corners = [from, ...(to === undefined || to === null ? [] : [to])];
      const addresses = corners.map((corner) => cellsAddress(boxArgument(excel, state.sheetId, corner)));
      put(chart, 'position', addresses.join(':'));
    },
  },
});

function newName({ excel, chart }: Chart, name: string): string {
  const isTaken = chartsOn({ excel, id: chart.sheetId }).some((each) => each !== chart && sameName(nameOf(each), name));
  return name === '' || isTaken ? fail('InvalidArgument') : name;
}

function put({ excel, chart }: Chart, path: string, value: unknown): void {
  mustBeWritable(excel, chart.sheetId);
  chart.set.set(path, value);
}

function sizes(names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: ({ chart }: Chart) => chart.set.get(name) ?? 0,
        set: (chart: Chart, given: unknown) => put(chart, name, number(given)),
      },
    ]),
  );
}

/** A property of a part that is read back as it was set. */
function kept(name: string, otherwise: unknown, read: (given: unknown) => unknown) {
  return {
    get: ({ chart, path }: Part) => chart.set.get(`${path}.${name}`) ?? otherwise,
    set: (part: Part, given: unknown) => put(part, `${part.path}.${name}`, read(given)),
  };
}

const titleType: HostType<Part> = declareType({
  name: 'ChartTitle',
  properties: { text: kept('text', '', text), visible: kept('visible', true, flag) },
});

const legendType: HostType<Part> = declareType({
  name: 'ChartLegend',
  properties: {
    visible: kept('visible', true, flag),
    position: kept('position', 'Right', (given) =>
      oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'], given),
    ),
  },
});

const axesType: HostType<Chart> = declareType({
  name: 'ChartAxes',
  parts: {
    categoryAxis: (chart) => axisType.of({ ...chart, path: 'categoryAxis' }),
    valueAxis: (chart) => axisType.of({ ...chart, path: 'valueAxis' }),
  },
});

const axisType: HostType<Part> = declareType({
  name: 'ChartAxis',
  properties: {
    minimum: kept('minimum', '', number),
    maximum: kept('maximum', '', number),
    reversePlotOrder: kept('reversePlotOrder', false, flag),
    tickLabelPosition: kept('tickLabelPosition', 'NextToAxis', (given) =>
      oneOf(['NextToAxis', 'High', 'Low', 'None'], given),
    ),
    numberFormat: kept('numberFormat', 'General', text),
  },
});

/** One series for each column of the data behind the first, or for each row below it. */
function seriesOf(chart: Chart): HostObject[] {
  const { rows, columns } = boxOf(chart.chart.source);
  const count = (chart.chart.set.get('plotBy') === 'Rows' ? rows : columns) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => seriesType.of({ ...chart, path: `series.${index}` }));
}

const seriesCollectionType: HostType<Chart> = declareType({
  name: 'ChartSeriesCollection',
  items: seriesOf,
  properties: { count: (chart) => seriesOf(chart).length },
  methods: {
    getCount: (chart) => seriesOf(chart).length,
    getItemAt: (chart, index) => seriesOf(chart)[number(index)] ?? fail('InvalidArgument'),
  },
});

const seriesType: HostType<Part> = declareType({
  name: 'ChartSeries',
  properties: {
    overlap: kept('overlap', 0, number),
    gapWidth: kept('gapWidth', 150, number),
    hasDataLabels: kept('hasDataLabels', false, flag),
  },
  parts: { format: (part) => seriesFormatType.of(part) },
});

const seriesFormatType: HostType<Part> = declareType({
  name: 'ChartSeriesFormat',
  parts: { fill: (part) => fillType.of(part) },
});

const fillType: HostType<Part> = declareType({
  name: 'ChartFill',
  methods: {
    setSolidColor: (part, given) => put(part, `${part.path}.fill`, colour(given)),
    clear: (part) => put(part, `${part.path}.fill`, 'none'),
  },
});
