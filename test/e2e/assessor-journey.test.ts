import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { methodVersion } from '../../src/method/method';
import { createHeadlessEngine } from '../../workbench/engine/headless';
import { importXlsx } from '../../workbench/engine/import-xlsx';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { boxAt } from './fixtures/cell-address';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* An assessor gets a sheet with a dozen things wrong, answers each of them with the keyboard alone, writes, and sends the
   file to somebody who has no add-in. Each test goes on where the one before ended. */

jest.setTimeout(120_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;

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

const cellOf = async (label: string, column = 'B') => `${column}${await desk.rowOf(label)}`;

/** What the page's engine is told to do to a cell of the active sheet, as somebody did who sent the file. */
const planted = (cell: string, value: string | number) =>
  desk.page.evaluate(
    ([box, held]) => {
      const engine = window.workbench?.engine;
      engine?.write(engine.activeSheetId(), box, [[held]], 'person');
    },
    [boxAt(cell), value] as const,
  );

/** How each of the checks that find something is answered, in the order in which the list is walked. */
const decisions = [
  ['score-in-scale', 'fix all'],
  ['time-sums-to-100', 'fix'],
  ['split-follows-labels', 'fix'],
  ['weighted-is-time-times-score', 'fix'],
  ['totals-add-up', 'fix'],
  ['task-resistance-follows', 'fix'],
  ['share3plus-follows', 'fix'],
  ['zone-fits-score', 'fix'],
  ['comparators-ordered', 'note'],
  ['rationale-present', 'note'],
  ['role-definition-complete', 'waive'],
  ['method-is-standard', 'waive'],
  ['sheet-is-sound', 'waive'],
] as const;

/** What the focus is on in the pane: a control, and the check of the finding that it belongs to. */
const focused = () =>
  desk.pane.locator('body').evaluate(({ ownerDocument }) => {
    const { activeElement } = ownerDocument;
    const card = activeElement?.closest('.finding');
    const about = card?.querySelector('.check-link')?.textContent ?? '';
    const group = activeElement?.closest('.fix-all')?.previousElementSibling?.querySelector('.check-link')?.textContent;
    return {
      text: (activeElement?.textContent ?? '').trim(),
      check: about || (group ?? ''),
      id: activeElement?.id ?? '',
    };
  });

/** Presses Tab until the focus is on the control that is meant. */
async function tabTo(label: RegExp, check = ''): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 150) {
    await desk.page.keyboard.press('Tab');
    const now = await focused();
    if (label.test(now.text) && (check === '' || now.check === check)) return;
    passed.push(`${now.check} ${now.text.slice(0, 30)}`);
  }
  throw new Error(`Tab does not lead to ${String(label)} of ${check}, but to: ${passed.join('; ')}`);
}

const listed = () => desk.pane.locator('ul.findings .check-link').allTextContents();

test('the sheet comes with a dozen things wrong', async () => {
  const { page } = desk;
  const [first, second] = ['Code routine outpatient and inpatient charts', 'Code complex and surgical cases'];
  await planted(await cellOf('Job Posting Trends'), "'−1");
  await planted(await cellOf('Company Actions'), "'−1");
  await planted(await cellOf(first, 'B'), "'35 %");
  await planted(await cellOf(second, 'E'), 'augmentation');
  await planted(await cellOf(first, 'D'), 1.9);
  await planted(await cellOf('Barrier total'), 5);
  await planted(await cellOf('Task resistance'), 2.85);
  await planted(await cellOf('Zone'), 'Yellow');
  await planted(`C${(await desk.rowOf('Role')) + 1}`, 'Green');
  await planted(await cellOf(second, 'F'), '');
  await planted(await cellOf('Typical Experience'), '');
  const row = await desk.rowOf(second);
  await page.evaluate((hidden) => {
    const engine = window.workbench?.engine;
    const method = engine?.sheets().find(({ name }) => name === 'Method')?.id ?? '';
    const named = engine?.names().find(({ name }) => name === 'GreenFrom')?.formula ?? '';
    const at = Number(/\d+$/.exec(named)?.[0]) - 1;
    engine?.write(method, { row: at, column: 1, rows: 1, columns: 1 }, [[50]], 'person');
    engine?.hideRows(engine.activeSheetId(), hidden, 1, true);
  }, row);
  await desk.select('A1');
  await desk.pane.locator('.finding', { hasText: 'Hidden, and yet read' }).waitFor();
  expect((await listed()).length).toBeGreaterThan(8);
});

test('the ribbon leads the keyboard to the checks', async () => {
  await desk.page.getByRole('toolbar').getByRole('button', { name: 'Check this sheet' }).press('Enter');
  await eventually(async () => (await focused()).id, 'checks-title');
  // In Excel, F6 takes the keyboard from the ribbon to the pane; in the workbench, which has no F6, a click does.
  await desk.pane.locator('#checks-title').click();
});

test.each(decisions)('%s: %s', async (check, decision) => {
  const { keyboard } = desk.page;
  await desk.pane
    .locator('.findings .check-link', { hasText: new RegExp(`^${check}$`) })
    .first()
    .waitFor();
  const label = { 'fix all': /^Fix all/, fix: /^Fix:/, note: /^Note$/, waive: /^Waive$/ }[decision];
  await tabTo(label, check);
  await keyboard.press('Enter');
  if (decision === 'fix all') {
    await tabTo(/^Fix \d+ cells$/);
    await keyboard.press('Enter');
  } else if (decision !== 'fix') {
    await keyboard.type(`=because ${check}`);
    await keyboard.press('Tab');
    if (decision === 'waive') {
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('A. Analyst');
    }
    await keyboard.press('Enter');
  }
  const said = decision.startsWith('fix')
    ? /now holds|cells fixed/
    : new RegExp(`The ${decision === 'note' ? 'note' : 'waiver'} is in the checks table`);
  await desk.pane.locator('.status', { hasText: said }).waitFor();
});

test('written with the keyboard, the sheet is up to date', async () => {
  await tabTo(/^Write results$/);
  await desk.page.keyboard.press('Enter');
  await desk.pane.locator('.status', { hasText: 'Results written to Medical Coder' }).waitFor();
  // Behind the pane's last control the focus is the host's.
  await desk.page.keyboard.press('Tab');
  await eventually(() => desk.page.evaluate(() => document.activeElement?.id ?? ''), 'open');
});

test('the file tells somebody without the add-in what was checked, when, by which method, and what was waived by whom and why', async () => {
  const saved = desk.page.waitForEvent('download');
  await desk.page.getByRole('toolbar').getByRole('button', { name: 'Save as…' }).press('Enter');
  const bytes = readFileSync(await (await saved).path());
  const engine = await createHeadlessEngine(await importXlsx(bytes));
  await engine.settled();
  const sheet = engine.sheets().find(({ name }) => name === 'Medical Coder')?.id ?? '';
  const rows = engine.text(sheet, engine.usedBox(sheet) ?? boxAt('A1'));
  const today = await desk.page.evaluate(() => new Date().toLocaleDateString('sv'));
  engine.dispose();

  const head = (label: string) => rows.find(([first]) => first === label)?.[1];
  expect(head('AIJRI score')).toBe('11.6');
  expect(head('Sub-label')).toBe('Red');
  expect(head('Method version')).toBe(`AIJRI ${methodVersion}`);
  expect(head('Checked at')).toMatch(new RegExp(`^${today} \\d\\d:\\d\\d$`));
  const table = rows.slice(rows.findIndex(([first]) => first === 'Finding') + 1);
  for (const [check, decision] of decisions) {
    const [, status, , , , note] = table.find((row) => row[3] === check) ?? [];
    if (decision === 'note') expect([check, status, note]).toEqual([check, 'Warning', `=because ${check}`]);
    else if (decision === 'waive')
      expect([check, status, note]).toEqual([check, 'Waived', `Waived by A. Analyst, ${today}: =because ${check}`]);
    else expect([check, status]).toEqual([check, undefined]);
  }
  expect(table.find(([, status]) => status === 'Passed')?.[0]).toMatch(/^\d+ of \d+ checks passed/);
});
