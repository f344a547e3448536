import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* Medical Coder held against published roles at the workbench, with the Calibration sheet of the template. Each test goes
   on where the one before ended. */

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

const press = (name: string | RegExp) => desk.pane.getByRole('button', { name }).first().click();
const openTab = (name: string) => desk.pane.getByRole('tab', { name }).click();
const source = async () => (await desk.pane.locator('.anchors p').first().innerText()).replace(/\s+/g, ' ').trim();

test('the published roles of the sheet follow the method, and the one that is rated is rated as published', async () => {
  await press('All roles');
  await openTab('Anchors');
  expect(await source()).toBe(
    '13 published roles from the sheet Calibration, with the rows that you add there. Go to sheet',
  );
  await desk.pane.getByText('All 7 with published totals give the published score.').waitFor();
  await desk.pane.getByText(/^Your score for 1 published role is the same as published\. Too few to say/).waitFor();
});

test('a row that is added on the sheet counts, and a text in place of a score is told', async () => {
  await press('Go to sheet');
  await eventually(() => desk.selected(), 'A6');
  await desk.type('A13', 'Chef');
  await desk.type('I13', '62.4');
  await desk.type('I12', "'51.2");
  await eventually(
    source,
    '13 published roles from the sheet Calibration, with the rows that you add there. Go to sheet',
  );
  await desk.pane
    .getByText(
      'Calibration, I12: Published of “Data Architect” is the text “51.2”; it needs a number from 0 to 100, entered as a number. The role is left out.',
    )
    .waitFor();
  await openTab('Ranking');
  await desk.pane.locator('.anchor', { hasText: 'Chef' }).waitFor();
});

test('a role to look at next goes into the table of the role', async () => {
  await press('Medical Coder. Go to Medical Coder');
  await openTab('Drivers');
  await press('Add to sheet: Backend/API Developer');
  await desk.pane
    .getByText('Backend/API Developer is in the table Where to look next of Medical Coder.')
    .first()
    .waitFor();
  expect(await desk.rowOf('Backend/API Developer')).toBe((await desk.rowOf('Medical and Health Services Manager')) + 1);
  const proposal = desk.pane.locator('.next-roles li', { hasText: 'Backend/API Developer' });
  await proposal.getByText('On the sheet.').waitFor();
});
