import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { methodVersion } from '../../src/method/method';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* An analyst at the workbench. Each part opens the workbook anew; within a part, each test goes on where the one before
   ended, as the work does. */

const finding = 'Time scoring 3+ is stated 65 %, computed 85 %.';
const findingOnSheet = `${finding} 65 % is the displacement share; tasks scoring 3 or more take 85 % of the time.`;
const wrongShare = 'Time scoring 3+';

jest.setTimeout(60_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;

beforeAll(async () => {
  workbench = await buildAndServe('development');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

afterEach(() => {
  const { origin } = new URL(workbench.url);
  expect([...desk.requested].filter((url) => url.startsWith('http') && new URL(url).origin !== origin)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

/** The part's tests share one page with a workbook of their own. */
function onNewDesk(): void {
  beforeAll(async () => {
    desk = await openWorkbench(browser, workbench.url);
  });
  afterAll(() => desk?.page.close());
}

const paneShows = (selector: string, text: string) => desk.pane.locator(selector, { hasText: text }).first().waitFor();

const paneText = async (selector: string) =>
  (await desk.pane.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

const press = (name: string | RegExp) => desk.pane.getByRole('button', { name }).click();

const pressInRibbon = (name: string) => desk.page.getByRole('toolbar').getByRole('button', { name }).click();

const cellOf = async (label: string, column = 'B') => `${column}${await desk.rowOf(label)}`;

const sheetSays = async (label: string, text: string, column = 'B') =>
  eventually(async () => desk.text(await cellOf(label, column)), text);

describe('the workbook opens', () => {
  onNewDesk();

  test('on the scored role, with its score, zone and sub-label in the pane', async () => {
    expect(await desk.activeSheet()).toBe('Medical Coder');
    expect(await desk.text(await cellOf('AIJRI score'))).toBe('11.6');
    expect(await paneText('.score')).toBe('11.6 of 100 Red');
    expect(await paneText('.sub-label summary')).toBe('Red, not Imminent: 1 of 3 criteria met');
  });

  test('and what is wrong with it comes first', async () => {
    expect(await paneText('.all-checks > summary')).toMatch(/^1 error, /);
    expect(await paneText('.finding h3')).toBe(finding);
  });
});

describe('typing into the grid', () => {
  onNewDesk();

  const rated = 'Code complex and surgical cases';
  const routine = 'Code routine outpatient and inpatient charts';
  let score = '';
  let zone = '';

  test('a free cell picked with the mouse takes =AIJRI and =ZONE', async () => {
    const grid = await desk.page.locator('#grid').boundingBox();
    await desk.page.mouse.click((grid?.x ?? 0) + 600, (grid?.y ?? 0) + 250);
    score = await desk.selected();
    zone = score.replace(/\d+/, (row) => String(Number(row) + 1));
    expect(score).toMatch(/^[DEF]([5-9]|10)$/);
    expect([await desk.formula(score), await desk.formula(zone)]).toEqual(['', '']);

    const inputs = [
      await cellOf('Task resistance'),
      await cellOf('Evidence total'),
      await cellOf('Barrier total'),
      await cellOf('AI growth correlation'),
    ];
    await desk.page.keyboard.type(`=AIJRI(${inputs.join(',')})`);
    await desk.page.keyboard.press('Enter');
    expect(await desk.selected()).toBe(zone);
    await desk.page.keyboard.type(`=ZONE(${score})`);
    await desk.page.keyboard.press('Enter');
    await eventually(() => desk.text(score), '11.6');
    await eventually(() => desk.text(zone), 'Red');
  });

  test.each([
    ['a rating that moves the score', rated, '2', '12.6', 'Red', '1.95'],
    ['a rating that moves the zone', routine, '1', '26.6', 'Yellow', '3.35'],
    ['the rating put back', routine, '5', '12.6', 'Red', '1.95'],
  ])('%s: sheet, functions and pane agree', async (_what, task, rating, points, colour, resistance) => {
    await desk.type(await cellOf(task, 'C'), rating);
    await paneShows('.score', `${points} of 100 ${colour}`);
    await paneShows('.trace', resistance);
    await sheetSays('AIJRI score', points);
    await sheetSays('Zone', colour);
    await sheetSays('Task resistance', resistance);
    await eventually(() => desk.text(score), points);
    await eventually(() => desk.text(zone), colour);
  });

  test('a rating that is deleted is not read as 0 by any of them', async () => {
    await desk.select(await cellOf(rated, 'C'));
    await desk.page.keyboard.press('Delete');
    await paneShows('.not-scored', 'Not scored yet: the score of task 6 is missing.');
    await sheetSays('AIJRI score', 'incomplete');
    await eventually(async () => (await desk.text(score)).startsWith('#'), true);

    await desk.type(await cellOf(rated, 'C'), '3');
    await paneShows('.score', '11.6 of 100 Red');
    await sheetSays('AIJRI score', '11.6');
    await eventually(() => desk.text(score), '11.6');
  });
});

describe('findings and results', () => {
  onNewDesk();

  test('Go to selects its cell', async () => {
    const cell = await cellOf(wrongShare);
    await desk.select('A1');
    await press(`Go to ${cell}`);
    await eventually(() => desk.selected(), cell);
  });

  test('Preview shows what Write would change, and changes nothing', async () => {
    const before = await desk.everyCell();
    await press('Preview');
    await paneShows('#preview', 'cells will change');
    await paneShows('#preview li', 'Sub-label from blank → to Red');
    await press('Preview');
    await desk.pane.locator('#preview').waitFor({ state: 'detached' });
    expect(await desk.everyCell()).toEqual(before);
  });

  test('Write puts sub-label, criteria and checks on the sheet', async () => {
    await press('Write results');
    await paneShows('.status', 'Results written to Medical Coder');
    await paneShows('.write p', 'Up to date');
    await sheetSays('Sub-label', 'Red');
    await sheetSays('Method version', `AIJRI ${methodVersion}`);
    const row = await desk.rowOf(findingOnSheet);
    const written = await Promise.all(['B', 'C', 'D'].map((column) => desk.text(`${column}${row}`)));
    expect(written).toEqual(['Error', await cellOf(wrongShare), 'share3plus-follows']);
    expect(await desk.formula(`C${row}`)).toContain('HYPERLINK');
  });

  test('Fix makes the cell a formula that gives 85 %, and the finding goes', async () => {
    const cell = await cellOf(wrongShare);
    expect([await desk.text(cell), await desk.formula(cell)]).toEqual(['65%', 0.65]);
    await press('Fix: 85 % by formula');
    await paneShows('.status', `${cell} now holds 85 %.`);
    expect(await desk.pane.locator('.finding.error').count()).toBe(0);
    expect(await desk.pane.getByText(finding).count()).toBe(0);
    await eventually(() => desk.text(cell), '85%');
    expect(String(await desk.formula(cell))).toMatch(/^=.*SUM/);
  });

  test('Write results in the ribbon brings the sheet up to date', async () => {
    await paneShows('.write p', 'Changed since');
    await pressInRibbon('Write results');
    await paneShows('.write p', 'Up to date');
    await expect(desk.rowOf(findingOnSheet)).rejects.toThrow();
  });

  test('written again, nothing changes but the time', async () => {
    const time = await cellOf('Checked at');
    await desk.type(time, '1');
    const before = await desk.everyCell();
    expect(before[`Medical Coder!${time}`]).toMatch(/^1 /);

    await pressInRibbon('Write results');
    await paneShows('.status', 'Medical Coder was up to date; only the time was written.');
    const after = await desk.everyCell();
    const changed = Object.keys({ ...before, ...after }).filter((cell) => before[cell] !== after[cell]);
    expect(changed).toEqual([`Medical Coder!${time}`]);
    const days = Number(await desk.formula(time)) - (Date.now() / 86_400_000 + 25_569);
    expect(Math.abs(days)).toBeLessThan(1);
  });

  test('Check this sheet in the ribbon shows the hidden pane, at its checks', async () => {
    await desk.page.getByRole('button', { name: 'Hide the pane' }).click();
    expect(await desk.pane.locator('.score').isVisible()).toBe(false);
    await pressInRibbon('Check this sheet');
    await eventually(() => desk.pane.locator(':focus').textContent(), 'Checks');
    expect(await desk.pane.locator('#checks-title').isVisible()).toBe(true);
  });
});

describe('other sheets', () => {
  onNewDesk();

  test('a blank role is calmly not scored yet', async () => {
    await desk.openSheet('Blank role');
    await paneShows('.not-scored', 'Not scored yet');
    expect(await desk.text(await cellOf('AIJRI score'))).toBe('incomplete');
    expect(await desk.pane.locator('.score').count()).toBe(0);
  });

  test('the picker goes back to the scored one', async () => {
    await desk.pane.getByLabel('Role sheet').selectOption('Medical Coder');
    await paneShows('.score', '11.6 of 100 Red');
    expect(await desk.activeSheet()).toBe('Medical Coder');
  });
});

describe('all roles', () => {
  onNewDesk();

  test('follow an edit on a sheet while their page is open', async () => {
    await press('All roles');
    const coder = desk.pane.locator('.ranking > li:not(.anchor)', { hasText: 'Medical Coder' });
    const score = async () => (await coder.innerText()).match(/\d+\.\d/)?.[0];
    await eventually(score, '11.6');
    await desk.type(await cellOf('Code routine outpatient and inpatient charts', 'C'), '1');
    await eventually(score, '25.6');
  });
});

describe('files', () => {
  onNewDesk();

  test('a workbook saved and opened again is the same, and scores', async () => {
    const before = await desk.everyCell();
    const [download] = await Promise.all([desk.page.waitForEvent('download'), pressInRibbon('Save as…')]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/\.xlsx$/);
    const buffer = readFileSync(await download.path());

    const rating = await cellOf('Code routine outpatient and inpatient charts', 'C');
    await desk.type(rating, '1');
    await paneShows('.score', '25.6 of 100 Yellow');
    await desk.page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await desk.page.getByText(`Opened ${name}`).waitFor();
    await paneShows('.score', '11.6 of 100 Red');
    expect(await desk.everyCell()).toEqual(before);

    await desk.type(rating, '1');
    await paneShows('.score', '25.6 of 100 Yellow');
    await sheetSays('AIJRI score', '25.6');
  });
});

describe('a sheet without a role', () => {
  onNewDesk();

  test('offers to insert a blank one', async () => {
    await desk.openSheet('Start');
    await paneShows('h1', 'No role on Start');
    await press('Insert a blank role');
    await paneShows('.not-scored', 'Not scored yet');
    expect(await desk.activeSheet()).toBe('Role');
    await desk.page.locator('#grid').getByText('Role', { exact: true }).waitFor();
  });

  test('which is scored when it is filled', async () => {
    const down = async (label: string, column: string, entries: readonly string[]) => {
      await desk.select(await cellOf(label, column));
      for (const entry of entries) {
        await desk.page.keyboard.type(entry);
        await desk.page.keyboard.press('Enter');
      }
    };
    const firstTask = (await desk.rowOf('Task')) + 1;
    await down('Embodied Physicality', 'B', ['0', '0', '0']);
    await down('AI growth correlation', 'B', ['-1']);
    await down('Job Posting Trends', 'B', ['-1', '-1', '0', '-2', '-1']);
    await down('Regulatory/Licensing', 'B', ['1', '0', '0', '1', '0']);
    await desk.type(`A${firstTask}`, 'Code routine charts');
    await desk.type(`B${firstTask}`, '65%');
    await desk.type(`C${firstTask}`, '5');
    await desk.type(`E${firstTask}`, 'DISPLACEMENT');
    await desk.type(`A${firstTask + 1}`, 'Ask about unclear records');
    await desk.type(`B${firstTask + 1}`, '35%');
    await desk.type(`C${firstTask + 1}`, '2');
    await desk.type(`E${firstTask + 1}`, 'AUGMENTATION');
    // 6 - (0.65 × 5 + 0.35 × 2) = 2.05; × 0.80 × 1.04 × 0.95 = 1.6203.
    await paneShows('.score', '13.6 of 100 Red');
    await sheetSays('Task resistance', '2.05');
    await sheetSays('AIJRI score', '13.6');
    await sheetSays('Zone', 'Red');
  });
});
