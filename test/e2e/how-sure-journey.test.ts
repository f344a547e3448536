import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* Three questions about Medical Coder, answered in the pane at the workbench; then what was found is tried and applied.
   Each test goes on where the one before ended. */

jest.setTimeout(90_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;

beforeAll(async () => {
  workbench = await buildAndServe('development');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  desk = await openWorkbench(browser, workbench.url);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

afterEach(() => expect(desk.complaints).toEqual([]));

const routine = 'Code routine outpatient and inpatient charts';

const paneText = async (selector: string) =>
  (await desk.pane.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
const openTab = (name: string) => desk.pane.getByRole('tab', { name }).click();
const press = (name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();

test('is it surely Red?', async () => {
  expect(await paneText('.card .distance')).toBe(
    'Red, practically certain. Likely 10.0 to 15.9; Yellow is 13.4 points away.',
  );
  expect(await paneText('.card .distance + .note')).toContain('1 in 10 either way (default)');
});

test('may we say that it ranks below Pharmacy Technician at 11.7?', async () => {
  await desk.type(`B${await desk.rowOf('Timeline')}`, 'Medical Coder ranks below Pharmacy Technician (11.7).');
  const finding = desk.pane.locator('.finding', { hasText: 'Pharmacy Technician' });
  await finding.waitFor();
  const words = (await finding.innerText()).replace(/\s+/g, ' ');
  expect(words).toMatch(/^Warning/);
  expect(words).toContain('11.7 lies within this role’s likely range, 10.0 to 15.9.');
});

test('what would make it Yellow?', async () => {
  await openTab('Drivers');
  const cell = `C${await desk.rowOf(routine)}`;
  expect(await paneText('.way')).toBe(
    `Yellow 4 steps on 1 rating ${routine} 5 → 1 Go to ${cell} Then 25.6, Yellow (Urgent).`,
  );
  await desk.pane
    .getByText('Yellow needs task resistance 3.19, which is an average task score of 2.81; now 4.15.')
    .waitFor();
  await desk.select('A1');
  await press(`Go to ${cell}, ${routine}`);
  await eventually(() => desk.selected(), cell);
});

test('and is that so? It is tried without touching the sheet', async () => {
  await openTab('What if');
  const before = await desk.everyCell();
  await desk.pane.getByLabel(`Score of ${routine}`).fill('1');
  await desk.pane.locator('.would-be', { hasText: '25.6 sheet: 11.6 Yellow' }).waitFor();
  expect(await desk.everyCell()).toEqual(before);
});

test('kept as a scenario, it stands on the sheet beside the role as rated', async () => {
  const before = await desk.everyCell();
  await press('Save as scenario…');
  await desk.pane.getByLabel('Name', { exact: true }).fill('=routine by hand');
  await desk.pane.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.pane.getByText('The scenario =routine by hand is on Medical Coder.').waitFor();
  const row = await desk.rowOf('=routine by hand');
  const cells = await Promise.all(['B', 'C', 'D', 'E', 'F'].map((column) => desk.text(`${column}${row}`)));
  expect(cells).toEqual([
    '25.6',
    'Yellow',
    'Task 1 score: +14.0',
    '22.1 to 29.5 at 10 % noise (default)',
    `Task 1 (${routine}) score 5 -> 1`,
  ]);
  expect(await desk.text(`B${row - 1}`)).toBe('11.6');
  expect(await paneText('.scenarios')).toContain('=routine by hand 25.6 Yellow 22.1–29.5');
  expect(await desk.everyCell()).toMatchObject(before);
});

test('its charts come on a sheet of their own', async () => {
  await openTab('Drivers');
  await press('Make Excel charts');
  await desk.pane.getByText('The charts are on the sheet Medical Coder charts.').waitFor();
  expect((await desk.everyCell())['Medical Coder charts!A1']).toContain('Charts of Medical Coder');
  await openTab('What if');
});

test('applied, only that cell and what its formulas give are others', async () => {
  await press('Apply…');
  await press('Change 1 cell');
  await desk.pane.getByText('1 cell changed on Medical Coder.').waitFor();
  await desk.pane.locator('.card .score', { hasText: '25.6 of 100 Yellow' }).waitFor();
  await eventually(async () => desk.text(`B${await desk.rowOf('AIJRI score')}`), '25.6');
  expect(await desk.formula(`C${await desk.rowOf(routine)}`)).toBe(1);
  expect(await paneText('.what-if-bar p')).toBe('No changes yet');
});

test('another noise stays with the workbook and moves the range', async () => {
  await openTab('Drivers');
  await desk.pane.getByLabel('Rating noise in percent').fill('0');
  await press('Set');
  await desk.pane.getByText('Now: chosen for this workbook.').waitFor();
  expect(await paneText('.card .distance')).toContain('Yellow, practically certain. Likely 25.6 to 25.6;');
  await press('Back to default (10 %)');
  await desk.pane.getByText('Now: default.').waitFor();
  expect(await paneText('.card .distance')).toContain('Yellow, 69 in 100. Red: 31 in 100. Likely 22.1 to 29.5;');
});
