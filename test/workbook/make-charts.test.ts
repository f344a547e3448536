import { blankRole } from '../../src/workbook/layout/content';
import { makeCharts } from '../../src/workbook/charts/make-charts';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

jest.setTimeout(60_000);

let workbook: RoleWorkbook;
/** Which action of which later request fails; counted from the request that begins after it is set. */
let failure: { readonly request: number; readonly action: number } | undefined;
let requests = 0;
let lastRequest = -1;

async function open(content?: Parameters<typeof openRole>[0]) {
  failure = undefined;
  workbook = await openRole(content, {
    beforeAction: (request, index) => {
      if (request !== lastRequest) requests++;
      lastRequest = request;
      const fails = failure && requests - 1 === failure.request && index === failure.action;
      return fails ? new RichApiFailure('RequestAborted') : undefined;
    },
  });
}
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const home = 'Medical Coder charts';

/** The sheet of charts: its charts with titles and series, and its cells. */
function chartsSheet() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(home);
    sheet.charts.load('items/name, items/chartType, items/title/text, items/series/count');
    const used = sheet.getUsedRange(true);
    used.load('values');
    await context.sync();
    const charts = sheet.charts.items.map(({ name, chartType, title, series }) => ({
      name,
      chartType,
      title: title.text,
      series: series.count,
    }));
    return { charts, values: used.values as (string | number)[][] };
  });
}

const sheetNames = () => workbook.engine.sheets().map(({ name }) => name);

const rowOf = ({ values }: { readonly values: (string | number)[][] }, first: string) =>
  values.find(([cell]) => cell === first);

test('three charts with titles, and what each shows in words above it', async () => {
  await open();
  const before = await workbook.snapshot();
  expect(await makeCharts(await read())).toEqual({ ok: true, sentence: `The charts are on the sheet ${home}.` });
  const sheet = await chartsSheet();
  expect(sheet.charts).toEqual([
    {
      name: 'AIJRI score scale',
      chartType: 'BarStacked',
      title: 'Medical Coder: 11.6, Red. Likely 10.0 to 15.9 at 10 % rating noise (default).',
      series: 6,
    },
    {
      name: 'AIJRI swings',
      chartType: 'BarClustered',
      title: 'Medical Coder: what one step of a rating does to the score',
      series: 2,
    },
    {
      name: 'AIJRI time by score',
      chartType: 'ColumnClustered',
      title: 'Medical Coder: task time by score',
      series: 1,
    },
  ]);
  expect(rowOf(sheet, 'Zones')?.slice(1, 4)).toEqual([25, 23, 52]);
  expect(rowOf(sheet, 'Score')?.slice(4, 7)).toEqual([10, expect.closeTo(1.6, 9), expect.closeTo(4.3, 9)]);
  expect(rowOf(sheet, 'Score 5')?.[1]).toBe(0.65);
  const largest = sheet.values[sheet.values.findIndex(([first]) => first === 'Rating') + 1];
  expect(largest?.slice(1, 3)).toEqual([0, 3.5]);
  const words = sheet.values.map((row) => row[8]).filter(Boolean);
  expect(words).toEqual([
    'Score 11.6 on the scale from 0 to 100: Red. Yellow begins at 25, Green at 48. Likely 10.0 to 15.9 at 10 % rating noise (default).',
    expect.stringMatching(/^Largest swing: .*, from 0\.0 to \+3\.5 points\./),
    'Task time by score: 15 % scores 2, 20 % scores 3, 65 % scores 5.',
  ]);
  expect(await workbook.snapshot()).toEqual(before);
});

test('made again they are brought up to date and not doubled; one that was deleted comes back', async () => {
  await open();
  await makeCharts(await read());
  const reading = await read();
  await workbook.type(reading.cellOf({ section: 'tasks', row: 0, field: 'score' }) ?? '', 1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(home).charts.getItem('AIJRI swings').delete();
    context.workbook.worksheets.getItem(home).name = 'Renamed';
    await context.sync();
    context.workbook.worksheets.getItem('Renamed').name = home;
    await context.sync();
  });
  expect(await makeCharts(await read())).toEqual({
    ok: true,
    sentence: `The charts on the sheet ${home} are up to date.`,
  });
  const sheet = await chartsSheet();
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual([
    'AIJRI score scale',
    'AIJRI swings',
    'AIJRI time by score',
  ]);
  expect(sheet.charts[0]?.title).toMatch(/^Medical Coder: 25\.6, Yellow\./);
  expect(rowOf(sheet, 'Score 1')?.[1]).toBe(0.35);
  expect(sheetNames()).toEqual(['Sheet1', 'Medical Coder', home]);
});

test('a role without a score has none', async () => {
  await open(blankRole);
  expect(await makeCharts(await read())).toEqual({
    ok: false,
    sentence: 'Medical Coder has no score yet. No charts were made; complete the ratings first.',
  });
  expect(sheetNames()).toHaveLength(2);
});

test('names of tasks are text, whatever they look like', async () => {
  await open();
  await workbook.type((await read()).cellOf({ section: 'tasks', row: 0, field: 'name' }) ?? '', "'=1+1");
  await makeCharts(await read());
  const values = (await chartsSheet()).values.map(([first]) => first);
  expect(values).toContain('=1+1');
});

describe('a failure anywhere', () => {
  async function failEverywhere(request: number, check: (action: number) => Promise<void>): Promise<number> {
    const reading = await read();
    let refused = 0;
    for (let action = 0; action < 3000; action += action < 10 ? 1 : 61) {
      requests = 0;
      failure = { request, action };
      const outcome = await makeCharts(reading);
      failure = undefined;
      if (outcome.ok) break;
      refused++;
      expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
      await check(action);
    }
    return refused;
  }

  // Requests: the role, the names of sheets, the empty sheet, all that is on it.
  test('leaves no sheet behind', async () => {
    await open();
    const refused = await failEverywhere(3, () =>
      Promise.resolve(expect(sheetNames()).toEqual(['Sheet1', 'Medical Coder'])).then(() => undefined),
    );
    expect(refused).toBeGreaterThan(15);
    expect(sheetNames()).toContain(home);
  });

  test('leaves charts that are there as they were', async () => {
    await open();
    await makeCharts(await read());
    const reading = await read();
    await workbook.type(reading.cellOf({ section: 'tasks', row: 0, field: 'score' }) ?? '', 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(home).charts.getItem('AIJRI swings').delete();
      await context.sync();
    });
    const before = await chartsSheet();
    const refused = await failEverywhere(3, async () => expect(await chartsSheet()).toEqual(before));
    expect(refused).toBeGreaterThan(5);
    expect(await chartsSheet()).not.toEqual(before);
  });
});
