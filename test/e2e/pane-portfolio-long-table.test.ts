import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages, type StateName } from './fixtures/pane-pages';

/* The tab Long table of the page All roles in Chromium, on fixtures. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const open = panePages();

const share = 'Share of time scoring 3+ (optional)';

async function openTab(state: StateName = 'medical-coder', given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.getByRole('tab', { name: 'Long table' }).click();
  await page.locator('.long-table-rows, .long-table-problem, .long-table > .button').first().waitFor();
  return page;
}

const texts = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

const choice = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });

const chosen = (page: Page, label: string) =>
  choice(page, label).evaluate((each) => (each instanceof HTMLSelectElement ? each.selectedOptions[0]?.text : ''));

test('the table scored last is open, its columns are prefilled from their headers, its first rows are scored', async () => {
  const page = await openTab();
  expect(await chosen(page, 'Table')).toBe('Roles, on Data');
  expect(
    await Promise.all(['Task resistance', 'Evidence', 'Barriers', 'Growth', share].map((label) => chosen(page, label))),
  ).toEqual(['C: Task resistance', 'D: Evidence', 'E: Barriers', 'B: Growth', 'F: Share 3+']);
  expect(await texts(page, '.long-table-rows tbody tr')).toEqual([
    'Medical Coder 11.6 Red',
    '<b>Electrician</b> 76.3 Green Green (Stable)',
    'Row 3 37.3 Yellow',
    'Draft Evidence is blank; it needs a whole number from -10 to 10. A blank is never read as 0.',
    'Blank No ratings',
  ]);
  expect(await page.getByText('12,000 rows.').count()).toBe(1);
});

test('another column is pointed out and the preview follows; without one there is nothing to press', async () => {
  const page = await openTab();
  await choice(page, share).selectOption('None');
  expect((await texts(page, '.long-table-rows tbody tr'))[1]).toBe('<b>Electrician</b> 76.3 Green');
  await choice(page, 'Evidence').selectOption('E: Barriers');
  await page.getByText('Choose a different column for each of').waitFor();
  const write = page.getByRole('button', { name: 'Write values' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await write.click({ force: true });
  await choice(page, 'Barriers').selectOption('D: Evidence');
  expect((await texts(page, '.long-table-rows tbody tr'))[0]).toMatch(/^Medical Coder Barriers is -5; it needs/);
  expect(await callsOf(page)).toEqual(['read all that changed']);
});

test('Write values shows how far it is and can be cancelled; done, it says when it was', async () => {
  const page = await openTab();
  await page.getByRole('button', { name: 'Write values' }).click();
  await page.getByText('Scoring: 2500 of 12000 rows done').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/Cancelled: \d+ of 12000 rows scored\./).waitFor();
  await page.getByRole('button', { name: 'Write values' }).click();
  await page.getByText('12000 rows of Roles scored.').waitFor();
  await page.getByText(/Values written 2026-11-23 12:00 by AIJRI 1\.0: 12,000 rows scored\./).waitFor();
  expect(await callsOf(page)).toContain('score Roles by 2 3 4 1 5');
});

test('a formula goes beside the table', async () => {
  const page = await openTab();
  await page.getByRole('button', { name: 'Insert formula' }).click();
  await page.getByText('AIJRI.TABLE is in I2').waitFor();
  expect(await callsOf(page)).toContain('formula beside table by 2 3 4 1 5');
});

test('of another table, a column that is gone and an older method are told', async () => {
  const page = await openTab();
  await choice(page, 'Table').selectOption('Roles_2024, on <i>Old</i> data');
  await page.getByText('Evidence was in the column “<u>Proof</u>”, which is gone. Choose another.').waitFor();
  await page.getByText('The method is AIJRI 1.0 now; write them again.').waitFor();
  await choice(page, 'Evidence').selectOption('D: Evidence');
  expect(await page.getByText('which is gone').count()).toBe(0);
});

test('without tables the cells around the selected one are asked for; where they are none, the pane says so', async () => {
  const page = await openTab('one-sheet');
  await page.getByText('The workbook has no table.').waitFor();
  await page.getByRole('button', { name: 'Use the selected cells' }).click();
  await page.getByText('Around the selected cell is no table').waitFor();
});

test('the cells around the selected one are a choice like the tables', async () => {
  const page = await openTab();
  await page.getByRole('button', { name: 'Use the selected cells' }).click();
  await page.getByText('3 rows, down to the first blank one.').waitFor();
  expect(await chosen(page, 'Table')).toBe('Cells from B3, on Sheet1');
  await choice(page, 'Table').selectOption('Roles, on Data');
  await page.getByText('12,000 rows.').waitFor();
});

test('a workbook without any role sheet leads there from its notice', async () => {
  const page = await open('no-role-at-all');
  await page.getByRole('button', { name: 'Score a table of roles' }).click();
  await page.locator('.long-table-rows').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('long-table');
});

test.each([
  [320, 'light'],
  [350, 'dark'],
] as const)('axe finds nothing wrong at %i px, %s', async (width, scheme) => {
  const page = await openTab('medical-coder', { width, scheme });
  await page.screenshot({ path: `.cache/long-table-${scheme}.png`, fullPage: true });
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.each([300, 160])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openTab('medical-coder', { width, forcedColors: width === 160 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  if (width === 300) await page.screenshot({ path: '.cache/long-table-300.png', fullPage: true });
});
