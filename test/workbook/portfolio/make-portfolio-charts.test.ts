import { defaultNoiseAssumption } from '../../../src/scoring/robustness/noise';
import { scoreOfTenths } from '../../../src/scoring/score';
import { zoneOf } from '../../../src/scoring/zone';
import { rankedPortfolio } from '../../../src/taskpane/portfolio-state';
import { medicalCoder } from '../../../src/template/content-medical-coder';
import { blankRole, type RoleContent } from '../../../src/workbook/layout/content';
import { makePortfolioCharts } from '../../../src/workbook/portfolio/make-portfolio-charts';
import { type ChartedPortfolio, planPortfolioCharts } from '../../../src/workbook/portfolio/plan-portfolio-charts';
import { unreadRow } from '../../../src/workbook/portfolio/portfolio-row';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { RichApiFailure } from '../../../workbench/host/failure';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(240_000);

const noon = new Date(2026, 10, 23, 12, 0);
const home = 'Portfolio charts';

/** The example with another score of its first task and another title. */
const coder = (score: number, title: string): RoleContent => ({
  ...medicalCoder,
  role: { values: { ...medicalCoder.role?.values, 'Job Title': title } },
  tasks: {
    ...medicalCoder.tasks,
    rows: (medicalCoder.tasks?.rows ?? []).map((row, index) => (index === 0 ? { ...row, score } : row)),
  },
});

/** A role as it was read. */
function scored(name: string, score: number, low: number, high: number): ChartedPortfolio['roles'][number] {
  const zone = zoneOf(scoreOfTenths(score));
  const range = { low: scoreOfTenths(low), high: scoreOfTenths(high) };
  const result = { score: scoreOfTenths(score), ...range, zone, zoneProbability: 1, subLabel: undefined };
  return { row: { ...unreadRow({ id: name, name }, ''), role: name, result } };
}

const count = { mix: { Red: 1, Yellow: 0, Green: 2, none: 1 }, leftOut: 0 };

describe('what is charted', () => {
  const plan = (roles: ChartedPortfolio['roles'], mixes: ChartedPortfolio['mixes'] = new Map([['roles', count]])) =>
    planPortfolioCharts({ portfolio: { noise: defaultNoiseAssumption }, roles, mixes });

  test('a bar is the likely range, in the colour of the zone up to the score, which is marked', () => {
    const [chart] = plan([scored('Electrician', 812, 770, 850), scored('=Coder', 116, 100, 159)]) ?? [];
    expect(chart?.values).toEqual([
      [
        'Role, score',
        'Up to the range',
        'Red, up to the score',
        'Yellow, up to the score',
        'Green, up to the score',
        'Score',
        'Above the score',
      ],
      ['Electrician 81.2', 77, '', '', 3.9, 0.6, 3.5],
      ['=Coder 11.6', 10, 1.3, '', '', 0.6, 4],
    ]);
    expect([chart?.fills.length, chart?.axis]).toEqual([6, { min: 0, max: 100, numberFormat: '0' }]);
    expect(chart?.words).toBe(
      'From Electrician 81.2 (likely 77.0 to 85.0) down to =Coder 11.6 (likely 10.0 to 15.9), at 10 % rating noise. ' +
        'Yellow begins at 25, Green at 48. Roles whose ranges overlap cannot be told apart.',
    );
  });

  test('a score without a range, at either end of the scale, still has its mark', () => {
    const [chart] = plan([scored('Top', 1000, 1000, 1000), scored('Bottom', 0, 0, 0)]) ?? [];
    expect(chart?.values.slice(1)).toEqual([
      ['Top 100.0', 99.7, '', '', 0, 0.6, 0],
      ['Bottom 0.0', 0, 0, '', '', 0.6, 0],
    ]);
  });

  test('of many roles the highest are shown, and the title says so', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      scored(`Role ${index}`, 900 - index, 880 - index, 920 - index),
    );
    const [chart] = plan(many) ?? [];
    expect(chart?.values).toHaveLength(41);
    expect(chart?.title).toBe('The 40 highest of 200 roles, with likely ranges');
  });

  test('the zone mix is in shares, by roles and by every weight that adds up to something', () => {
    const headcount = { mix: { Red: 300, Yellow: 0, Green: 100, none: 0 }, leftOut: 1 };
    const wage = { mix: { Red: 0, Yellow: 0, Green: 0, none: 0 }, leftOut: 4 };
    const mixes: ChartedPortfolio['mixes'] = new Map([
      ['roles', count],
      ['headcount', headcount],
      ['wage', wage],
    ]);
    const [, chart] = plan([scored('Electrician', 812, 770, 850)], mixes) ?? [];
    expect(chart?.values).toEqual([
      ['Counted by', 'Red', 'Yellow', 'Green', 'not scored'],
      ['Roles', 0.25, 0, 0.5, 0.25],
      ['Headcount', 0.75, 0, 0.25, 0],
    ]);
    expect(chart?.words).toBe(
      'Roles: 25 % Red, 0 % Yellow, 50 % Green, 25 % not scored; ' +
        'Headcount: 75 % Red, 0 % Yellow, 25 % Green, 0 % not scored, 1 role without a number left out.',
    );
  });

  test('without a score there is nothing to chart', () => {
    expect(plan([{ row: unreadRow({ id: '1', name: 'Draft' }, 'Not scored.') }])).toBeUndefined();
  });
});

describe('on the sheet', () => {
  let workbook: RolesWorkbook;
  /** The action at which the host fails, counted from when it is set; later ones succeed again. */
  let failAt: number | undefined;
  let actions = 0;

  beforeEach(async () => {
    failAt = undefined;
    workbook = await openRoles([coder(5, 'Coder A'), blankRole, coder(1, '=Coder B')], {
      beforeAction: (_request, _index, { Name }) =>
        Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('RequestAborted') : undefined,
    });
  });
  afterEach(() => workbook.close());

  const read = async () => rankedPortfolio(await createPortfolioReader().read());
  const sheetNames = () => workbook.engine.sheets().map(({ name }) => name);

  /** A sheet of charts: its charts with titles and series, and its cells. */
  const chartsOn = (name: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.charts.load('items/name, items/chartType, items/title/text, items/series/count');
      const used = sheet.getUsedRange(true);
      used.load('values');
      await context.sync();
      const charts = sheet.charts.items.map((chart) => [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.series.count,
      ]);
      const values: unknown[][] = used.values;
      return { charts, values };
    });

  async function change(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  }

  test('two charts with titles, what each shows in words above it, and where they come from', async () => {
    expect(await makePortfolioCharts(await read(), noon)).toEqual({
      ok: true,
      sentence: 'The charts are on the sheet Portfolio charts.',
    });
    expect(sheetNames()).toEqual(['Sheet1', 'Role 1', 'Role 2', 'Role 3', home]);
    const { charts, values } = await chartsOn(home);
    expect(charts).toEqual([
      ['AIJRI ranking', 'BarStacked', 'Roles by score, with likely ranges', 6],
      ['AIJRI zone mix', 'BarStacked', 'Zone mix', 4],
    ]);
    expect(values[1]?.[0]).toBe(
      'Made by AIJRI for Excel, 2026-11-23 12:00. The sheet is made anew each time: keep nothing of your own here.',
    );
    expect(values.map(([first]) => first).filter((first) => /Coder|^Roles$/.test(String(first)))).toEqual([
      '=Coder B 25.6',
      'Coder A 11.6',
      'Roles',
    ]);
    expect(values.map((row) => row[8]).filter(Boolean)).toEqual([
      expect.stringMatching(/^From =Coder B 25\.6 \(likely .*\) down to Coder A 11\.6/),
      'Roles: 33 % Red, 33 % Yellow, 0 % Green, 33 % not scored.',
    ]);
  });

  test('made again the sheet keeps its name and is not doubled; one of somebody else’s with our name is left', async () => {
    workbook.engine.addSheet(home);
    await makePortfolioCharts(await read(), noon);
    expect(sheetNames().slice(4)).toEqual([home, 'Portfolio charts 2']);
    workbook.engine.renameSheet(workbook.engine.sheets()[5]?.id ?? '', 'Charts for HR');
    await makePortfolioCharts(await read(), new Date(2026, 10, 24, 9, 0));
    expect(sheetNames().slice(4)).toEqual([home, 'Charts for HR']);
    const { charts, values } = await chartsOn('Charts for HR');
    expect(charts).toHaveLength(2);
    expect(values[1]?.[0]).toMatch(/2026-11-24 09:00/);
  });

  test('what an interrupted making has left is replaced, and nobody else’s sheet of that name', async () => {
    await makePortfolioCharts(await read(), noon);
    await change(home, (sheet) => (sheet.name = 'Portfolio charts, unfinished'));
    await makePortfolioCharts(await read(), noon);
    expect(sheetNames().slice(4)).toEqual([home]);
    const mine = workbook.engine.addSheet('Portfolio charts, unfinished').id;
    expect(await makePortfolioCharts(await read(), noon)).toMatchObject({ ok: true });
    expect(workbook.engine.sheets().map(({ id }) => id)).toContain(mine);
    expect(sheetNames().slice(4).sort()).toEqual([home, 'Portfolio charts, unfinished']);
  });

  test('a sheet to which somebody has added something stays, and is no longer made anew', async () => {
    await makePortfolioCharts(await read(), noon);
    await change(home, (sheet) => (sheet.getRange('T5').values = [['mine']]));
    expect(await makePortfolioCharts(await read(), noon)).toEqual({
      ok: true,
      sentence:
        'The charts are on the sheet Portfolio charts 2. Portfolio charts holds something of yours and stays as it is.',
    });
    const kept = await chartsOn(home);
    await makePortfolioCharts(await read(), new Date(2026, 10, 24, 9, 0));
    expect(sheetNames().slice(4)).toEqual([home, 'Portfolio charts 2']);
    expect(await chartsOn(home)).toEqual(kept);
    await change('Portfolio charts 2', (sheet) => sheet.charts.add('Pie', sheet.getRange('A4:B6')));
    await makePortfolioCharts(await read(), noon);
    expect(sheetNames().slice(4)).toEqual([home, 'Portfolio charts 2', 'Portfolio charts 3']);
  });

  /** Refuses one action after the other until none is left, and tells how many were. */
  async function refuseEach(check: () => Promise<void>): Promise<number> {
    const ranked = await read();
    let refused = 0;
    for (let action = 0; action < 3000; action += action < 20 ? 1 : 23) {
      actions = 0;
      failAt = action;
      const outcome = await makePortfolioCharts(ranked, new Date(2026, 10, 24, 9, 0));
      failAt = undefined;
      if (outcome.ok) break;
      refused++;
      expect(outcome.sentence).toBe(
        'Excel stopped the request. No charts were made, and those that were there are as they were.',
      );
      await check();
    }
    return refused;
  }

  test('whatever action the host refuses, no sheet is left behind', async () => {
    const before = sheetNames();
    expect(await refuseEach(async () => expect(sheetNames()).toEqual(before))).toBeGreaterThan(20);
    expect(sheetNames()).toContain(home);
  });

  test('whatever action the host refuses, the charts that were there are as they were', async () => {
    await makePortfolioCharts(await read(), noon);
    const [before, names] = [await chartsOn(home), sheetNames()];
    const refused = await refuseEach(async () => {
      expect(sheetNames()).toEqual(names);
      expect(await chartsOn(home)).toEqual(before);
    });
    expect(refused).toBeGreaterThan(20);
    expect(await chartsOn(home)).not.toEqual(before);
  });

  test('without a score there are no charts', async () => {
    const ranked = await read();
    const outcome = await makePortfolioCharts({ ...ranked, roles: ranked.roles.slice(2) }, noon);
    expect(outcome).toEqual({ ok: false, sentence: 'No role has a score yet. No charts were made.' });
    expect(sheetNames()).not.toContain(home);
  });
});
