import { type Browser, chromium } from 'playwright-core';
import { printMarkdown } from '../../src/document/print-markdown';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { documentText, mustRead } from '../fixtures/documents';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* A published page is copied in a browser and pasted into the pane at the workbench; then files come in together, and
   tasks into a blank role. Each test goes on where the one before ended. */

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

afterEach(() => {
  const { origin } = new URL(workbench.url);
  expect([...desk.requested].filter((url) => url.startsWith('http') && new URL(url).origin !== origin)).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

const press = (name: string) => desk.pane.getByRole('button', { name, exact: true }).click();

const paneText = async (selector: string) =>
  (await desk.pane.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

const chunks = () => [...desk.requested].filter((url) => /\/reading\.\w+\.js$/.test(url));

/** The page as a person copies it: all of it, from a browser that shows it. */
async function copyPage(html: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.close();
  await desk.page.bringToFront();
}

test('a copied page is pasted and shown as it was understood; what reads it is loaded only now', async () => {
  await copyPage(documentText('medical-coder.html'));
  await press('New role');
  expect(chunks()).toEqual([]);
  await desk.pane.locator('#paste').click();
  await desk.page.keyboard.press('Control+V');
  await desk.pane.getByText('Pasted text. Read as HTML.').waitFor();
  expect(chunks()).toHaveLength(1);
  const shown = await paneText('.new-role');
  expect(shown).toContain('Its tables give 11.6 Red');
  expect(shown).toMatch(/What the checks will find 1 error, \d+ passed/);
  expect(shown).toContain('Time scoring 3+ in the sub-label table is stated 65 %, computed 85 %.');
  expect(shown).toContain('it will be “Medical Coder 2”');
});

test('it becomes a role sheet with the score of the page, and its one finding', async () => {
  await desk.pane.getByLabel('Name of the sheet').fill('Pasted coder');
  await press('Create role sheet');
  await desk.pane.locator('.card .score', { hasText: '11.6' }).waitFor();
  expect(await desk.activeSheet()).toBe('Pasted coder');
  expect(await paneText('.score')).toBe('11.6 of 100 Red');
  expect(await desk.text(`B${await desk.rowOf('AIJRI score')}`)).toBe('11.6');
  expect(String(await desk.formula(`B${await desk.rowOf('AIJRI score')}`))).toMatch(/^=/);
  const findings = await desk.pane.locator('.finding h3').allInnerTexts();
  expect(findings).toEqual([expect.stringMatching(/^Time scoring 3\+ .*stated 65 %, computed 85 %\.$/)]);
});

test('its report has every section, row and figure of the page', async () => {
  await desk.pane.getByRole('tab', { name: 'Report' }).click();
  await desk.pane.getByRole('radio', { name: 'Markdown' }).check();
  const report = (await desk.pane.locator('pre.paper').innerText()).split('\n');
  const ofPage = printMarkdown({ role: mustRead(documentText('medical-coder.md')).role }).split('\n');
  expect(ofPage.length).toBeGreaterThan(80);
  expect(ofPage.filter((line) => !report.includes(line))).toEqual([]);
});

test('of three files two become sheets and one is refused; the workbook has what was written', async () => {
  await press('New role');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await desk.pane
    .locator('input[type=file]')
    .setInputFiles([
      file('coder.md', documentText('medical-coder.md')),
      file('shopping.txt', 'Milk and bread.'),
      file('engineer.md', documentText('security-engineer.md')),
    ]);
  await desk.pane.getByText('Refused. No section of an assessment was recognised.').waitFor();
  await press('Create 2 role sheets');
  await desk.pane.getByText('2 role sheets created.').waitFor();
  expect(await desk.pane.locator('.created').count()).toBe(2);
  expect(await desk.activeSheet()).toBe('Medical Coder 2');
  await desk.pane.locator('.created button').last().click();
  await desk.pane.locator('.card').waitFor();
  await eventually(() => desk.activeSheet(), (await paneText('header.role h1')).trim());
  expect(await desk.activeSheet()).toMatch(/Security/);
});

test('pasted tasks go into the blank table of a role, with how their times were set', async () => {
  await desk.openSheet('Blank role');
  await desk.pane.locator('.not-scored').waitFor();
  await press('New role');
  await desk.pane.getByRole('radio', { name: 'Tasks' }).check();
  await desk.pane.getByLabel('Paste tasks').fill('Task\tImportance\nCode charts\t3\nAsk physicians\t1');
  await press('Read tasks');
  await press('Put into Blank role');
  await desk.pane.getByText('2 tasks written to Blank role.').waitFor();
  expect(await desk.text(`B${await desk.rowOf('Code charts')}`)).toBe('75%');
  expect(await desk.text(`B${await desk.rowOf('Ask physicians')}`)).toBe('25%');
});
