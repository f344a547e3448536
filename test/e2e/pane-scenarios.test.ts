import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, type Given, panePages, type StateName } from './fixtures/pane-pages';
import type { PaneTest } from './fixtures/pane-view-entry';

/* Scenarios in the tab What if in Chromium, on fixtures. */

declare const window: Window & { paneTest: PaneTest };
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(60_000);

const openPage = panePages();

async function open(state: StateName, given?: Given): Promise<Page> {
  const page = await openPage(state, given);
  await page.getByRole('tab', { name: 'What if' }).click();
  return page;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) => plain(await page.locator(selector).first().innerText());
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim());

test('stand beside the role as rated: score, zone, likely range with its noise, what differs and what drives it', async () => {
  const page = await open('scenarios');
  expect(await textOf(page, '.scenarios')).toMatch(
    /^Scenarios On the sheet, below its other tables\. Likely ranges at 10 % noise \(default\)\. Scenario Score Zone Likely Base 11\.6 Red 10\.0–15\.9 senior 19\.9 Red \d\d\.\d–\d\d\.\d Task 1 \(Task 1\) score 5 -> 3; AI growth -1 -> 0 Most of it: Task 1 score, \+7\.0\. Load Rename Delete/,
  );
});

test('say when a task is gone, when the sheet has moved, and when nothing can be read', async () => {
  const page = await open('scenarios');
  const text = await textOf(page, '.scenarios');
  expect(text).toContain('<b>2028</b> not scored');
  expect(text).toContain(
    'No longer on the sheet: Task 9 (Gone) score. Load what is left and save it anew, or delete it.',
  );
  expect(text).toContain('Evidence 1 (Job Posting Trends) 0 -> 2 [now -1]');
  expect(text).toContain('by hand not scored somewhat better What differs cannot be read');
  expect(await button(page, 'Load by hand into What if').getAttribute('aria-disabled')).toBe('true');
  expect(await page.locator('.scenarios b').count()).toBe(0);
});

test('Load puts the changes into What if, in place of what was tried', async () => {
  const page = await open('scenarios');
  await page.getByLabel('Score of Task 2', { exact: true }).fill('1');
  await page.getByText('1 change', { exact: true }).waitFor();
  await button(page, 'Load senior into What if').press('Enter');
  await page.locator('.would-be', { hasText: '19.9 sheet: 11.6 Red' }).waitFor();
  expect(await textOf(page, '.what-if-bar p')).toBe('2 changes');
  expect(await page.getByLabel('Score of Task 2', { exact: true }).inputValue()).toBe('5');
  expect(await callsOf(page)).toEqual([]);
});

test('what is tried out is saved under a name; what was tried stays', async () => {
  const page = await open('medical-coder');
  expect(await page.locator('.scenarios').count()).toBe(0);
  expect(await button(page, 'Save as scenario…').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Score of Task 1', { exact: true }).fill('1');
  await page.getByText('1 change', { exact: true }).waitFor();
  await button(page, 'Save as scenario…').press('Enter');
  await page.keyboard.press('Enter');
  const message = await page
    .getByLabel('Name', { exact: true })
    .evaluate((field: HTMLInputElement) => field.validationMessage);
  expect(message).toBe('Enter a name.');
  await page.keyboard.type('senior');
  await page.keyboard.press('Enter');
  await page.getByText('Done. The scenario senior is on Medical Coder.').waitFor();
  expect(await callsOf(page)).toEqual(['save senior: tasks.0.score 1']);
  expect(await page.locator('.form').count()).toBe(0);
  expect(await textOf(page, '.what-if-bar p')).toBe('1 change');
});

test('a name that is taken replaces, and says so first', async () => {
  const page = await open('scenarios');
  await page.getByLabel('Score of Task 1', { exact: true }).fill('1');
  await button(page, 'Save as scenario…').click();
  await page.getByLabel('Name', { exact: true }).fill('Senior ');
  await page.getByText('Replaces the scenario senior.').waitFor();
  await button(page, 'Replace').press('Enter');
  await page.waitForFunction(() => window.paneTest.calls.length > 0);
  expect(await callsOf(page)).toEqual(['save Senior : tasks.0.score 1, replaces']);
});

test('Rename and Delete ask first, and Escape leaves with the focus where it was', async () => {
  const page = await open('scenarios');
  await button(page, 'Rename senior').press('Enter');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('senior');
  await page.keyboard.press('Escape');
  expect(await page.locator('.form').count()).toBe(0);
  expect(await focused(page)).toBe('Rename');
  await button(page, 'Delete senior').press('Enter');
  expect(await textOf(page, '.scenarios .form')).toBe('Delete the scenario senior? Delete Cancel');
  expect(await callsOf(page)).toEqual([]);
  await page.locator('.scenarios .form').getByRole('button', { name: 'Delete' }).press('Enter');
  await page.waitForFunction(() => window.paneTest.calls.length > 0);
  expect(await callsOf(page)).toEqual(['delete senior']);
});

test.each(['light', 'dark'] as const)('axe finds nothing at 320 px, %s, with a form open', async (scheme) => {
  const page = await open('scenarios', { scheme });
  await button(page, 'Rename senior').click();
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
