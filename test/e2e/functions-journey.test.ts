import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* An analyst with the custom functions at the workbench: from =AIJRI( to the same digits everywhere, from a wrong range to
   its help, and formulas that have lost their function. Each test goes on where the one before ended. */

jest.setTimeout(60_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;

/** Cells that are picked with the mouse, where they stand on the screen. */
const upper = { x: 600, y: 250 };
const lower = { x: 600, y: 310 };
let score = '';
let wrong = '';

beforeAll(async () => {
  workbench = await buildAndServe('development');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  desk = await openWorkbench(browser, workbench.url);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

afterEach(() => expect(desk.complaints).toEqual([]));

const onScreen = async ({ x, y }: typeof upper) => {
  const grid = await desk.page.locator('#grid').boundingBox();
  return [(grid?.x ?? 0) + x, (grid?.y ?? 0) + y] as const;
};

async function pick(place: typeof upper): Promise<string> {
  await desk.page.mouse.click(...(await onScreen(place)));
  return desk.selected();
}

/** The grid's help on the function that is being typed. */
const help = () => desk.page.locator('[data-u-comp="rect-popup"]').last();

const press = (name: string) => desk.pane.getByRole('button', { name, exact: true }).click();

const inRibbon = (name: string) => desk.page.getByRole('toolbar').getByRole('button', { name }).click();

const uses = () => desk.pane.locator('.uses li');

const useOf = (cell: string) => uses().filter({ hasText: `Go to Medical Coder ${cell}` });

/** From the first to the last row of a table, one column or several. */
async function column(from: string, to: string, letters: readonly [first: string, last: string]): Promise<string> {
  return `${letters[0]}${await desk.rowOf(from)}:${letters[1]}${await desk.rowOf(to)}`;
}

const tasks = () =>
  column('Code routine outpatient and inpatient charts', 'Keep up with code sets and guidelines', ['B', 'C']);
const evidence = () => column('Job Posting Trends', 'Expert Consensus', ['B', 'B']);
const barriers = () => column('Regulatory/Licensing', 'Cultural/Ethical', ['B', 'B']);
const growth = async () => `B${await desk.rowOf('AI growth correlation')}`;

test('=AIJRI( shows its arguments; opened, the help tells each with its scale', async () => {
  score = await pick(upper);
  expect(score).toMatch(/^[DEF]\d+$/);
  await desk.page.keyboard.type('=AIJRI(');
  await help().getByText('AIJRI(tasks,evidence,barriers,growth)').first().waitFor();
  await help().locator('svg').first().click();
  const told = await help().innerText();
  expect(told).toContain('The AIJRI score of a role, 0.0 to 100.0.');
  expect(told).toContain('Required. Task resistance (1 to 5), or two columns Time, Score');
  expect(told).toContain('Required. AI growth correlation (-2 to 2)');
});

test('filled from the tables of the role it gives the digits of the sheet and of the pane', async () => {
  const given = [await tasks(), await evidence(), await barriers(), await growth()];
  await desk.page.keyboard.type(`${given.join(',')})`);
  await desk.page.keyboard.press('Enter');
  await eventually(() => desk.text(score), '11.6');
  expect(await desk.formula(score)).toBe(`=AIJRI(${given.join(',')})`);
  expect(await desk.text(`B${await desk.rowOf('AIJRI score')}`)).toBe('11.6');
  expect(await desk.pane.locator('.score').innerText()).toContain('11.6');
});

test('a wrong range: the card beside the cell says which argument, what was found and what is needed', async () => {
  wrong = await pick(lower);
  expect(wrong).not.toBe(score);
  // One row too many: the total below the ratings.
  const rated = (await barriers()).replace(/\d+$/, (row) => String(Number(row) + 1));
  await desk.page.keyboard.type(`=AIJRI(${await tasks()},${await evidence()},${rated},${await growth()})`);
  await desk.page.keyboard.press('Enter');
  await eventually(() => desk.text(wrong), '#VALUE!');
  await desk.page.mouse.move(...(await onScreen(upper)));
  await desk.page.mouse.move(...(await onScreen(lower)), { steps: 5 });
  await desk.page
    .getByText(
      'barriers is a range of 6 rows by 1 column; it needs one cell with the total, or 5 ratings in one row or one column.',
    )
    .waitFor();
});

test('the tab Functions lists both calls; the wrong one leads to its cell and to the page of its function', async () => {
  await desk.pane.getByRole('tab', { name: 'Functions' }).click();
  await press('Find our functions');
  await uses().nth(1).waitFor();
  expect(await uses().count()).toBe(2);
  expect(await useOf(score).innerText()).toContain('11.6');
  expect(await useOf(wrong).innerText()).toContain('#VALUE!');
  await desk.select('A1');
  await useOf(wrong).getByRole('button').click();
  await eventually(() => desk.selected(), wrong);

  const opened = desk.page.waitForEvent('popup');
  await useOf(wrong).getByRole('link', { name: 'Help for AIJRI' }).click();
  const page = await opened;
  expect(new URL(page.url()).pathname).toBe('/docs/functions/aijri.html');
  expect(await page.locator('h1').innerText()).toBe('AIJRI');
  expect(await page.getByText('AIJRI(tasks, evidence, barriers, growth)').count()).toBeGreaterThan(0);
  await page.close();
});

test('the formula for the selected cell replaces the wrong one, after it was shown', async () => {
  await press('Formula for the selected cell');
  const form = desk.pane.locator('#offer');
  await form.getByText(`${wrong} of Medical Coder holds:`).waitFor();
  const call = `=AIJRI(${await tasks()},${await evidence()},${await barriers()},${await growth()})`;
  expect(await form.locator('.formula').first().innerText()).toBe(call);
  await press(`Replace what ${wrong} holds`);
  await eventually(() => desk.text(wrong), '11.6');
  expect(await desk.formula(wrong)).toBe(call);
});

test('a formula that has lost its function shows #NAME?; Repair on the ribbon shows what it writes, then mends it', async () => {
  const lost = `${wrong.slice(0, 1)}${Number(wrong.slice(1)) + 1}`;
  await desk.type(lost, `=_xldudf_AIJRI_ZONE(${score})`);
  await eventually(() => desk.text(lost), '#NAME?');
  await inRibbon('Repair formulas');
  const repair = desk.pane.locator('#repair');
  await repair.waitFor();
  expect(await repair.locator('.from-to').innerText()).toMatch(/_xldudf_AIJRI_ZONE.*→.*=AIJRI\.ZONE\(/s);
  expect(await desk.text(lost)).toBe('#NAME?');
  await press('Repair');
  await eventually(() => desk.text(lost), 'Red');
  expect(await desk.formula(lost)).toBe(`=AIJRI.ZONE(${score})`);
  await eventually(async () => (await useOf(lost).innerText()).includes('Red'), true);
});

test('Recalculate on the ribbon has Excel ask our functions again and changes no cell', async () => {
  const before = await desk.everyCell();
  const asked = async () =>
    Number(/asked for (\d+)/.exec(await desk.pane.locator('.functions > p').first().innerText())?.[1]);
  const earlier = await asked();
  await inRibbon('Recalculate AIJRI');
  await desk.pane.locator('.status', { hasText: 'Excel calculates 3 formulas again.' }).waitFor();
  await eventually(async () => (await asked()) >= earlier + 3, true);
  expect(await desk.everyCell()).toEqual(before);
});
