import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages, type StateName } from './fixtures/pane-pages';

/* Check all, Write all and Make charts on the page All roles, in Chromium on fixtures. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const open = panePages();

async function openAll(state: StateName = 'medical-coder', given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Writes all sheets and waits for the list of those that were not. */
async function writeAll(page: Page): Promise<void> {
  await press(page, 'Write all');
  await press(page, 'Write 5 sheets');
  await page.locator('.not-written').waitFor();
}

test('Check all reads every sheet afresh and says what it has found; the filter lists the roles it is found of', async () => {
  const page = await openAll();
  await press(page, 'Check all');
  await page
    .getByText(
      '5 roles checked: 1 with errors, 1 with warnings, 1 with a stale result, 3 with no result written, 1 without a score.',
    )
    .waitFor();
  expect(await callsOf(page)).toEqual(['read all that changed', 'read all afresh']);
  const filter = page.getByLabel('Checks', { exact: true });
  expect((await filter.locator('option').allInnerTexts()).map((text) => text.trim())).toEqual([
    'All checks',
    '1 with errors',
    '1 with warnings',
    '1 with a stale result',
    '3 with no result written',
  ]);
  await filter.selectOption({ label: '1 with errors' });
  expect(await page.getByText('1 of 5 roles', { exact: true }).count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Electrician. Go to Electrician' }).count()).toBe(1);
  await filter.selectOption({ label: 'All checks' });
  expect(await page.getByText('5 roles', { exact: true }).count()).toBe(1);
});

test('Write all asks first; Cancel and Escape write nothing and give the focus back', async () => {
  const page = await openAll();
  for (const leave of [() => press(page, 'Cancel'), () => page.keyboard.press('Escape')]) {
    await press(page, 'Write all');
    await page.getByRole('heading', { name: 'Write results to 5 role sheets?' }).waitFor();
    expect(await focused(page)).toBe('write-all-title');
    await leave();
    expect(await focused(page)).toBe('write-all');
  }
  expect(await callsOf(page)).toEqual(['read all that changed']);
});

test('what was written is counted, what was not is listed with its reason and the way there', async () => {
  const page = await openAll();
  await writeAll(page);
  expect(await callsOf(page)).toEqual([
    'read all that changed',
    'read all that changed',
    'write 5 sheets',
    'read all that changed',
  ]);
  await page.getByText('1 sheet written. 1 already up to date. 3 not written; see the list above.').waitFor();
  expect(await focused(page)).toBe('not-written-title');
  expect(await page.locator('.not-written li').allInnerTexts()).toEqual([
    expect.stringMatching(/^Site Reliability Engineer\s+Site Reliability Engineer is protected\.$/),
    expect.stringMatching(/^Backend Engineer\s+Backend Engineer is protected\.$/),
    expect.stringMatching(/^<b>Draft<\/b>\s+<b>Draft<\/b> is protected\.$/),
  ]);
  await press(page, 'Go to Backend Engineer');
  await page.locator('.score').waitFor();
  expect((await callsOf(page)).at(-1)).toBe('activate 4');
  await page.getByRole('button', { name: 'All roles' }).click();
  await press(page, 'Close the list');
  expect(await page.locator('.not-written').count()).toBe(0);
  expect(await focused(page)).toBe('portfolio-title');
});

test('many sheets are written with progress; Cancel keeps what is written, and a long list is cut', async () => {
  const page = await openAll('large');
  await page.getByText('155 roles', { exact: true }).waitFor();
  await press(page, 'Write all');
  await press(page, 'Write 155 sheets');
  await page.getByText(/^Writing: \d+ of 155 roles done$/).waitFor();
  await press(page, 'Cancel');
  await page.getByText(/ \d+ sheets written\. 1 already up to date\. .*Cancelled before the last \d+\.$/).waitFor();
  await page.getByText('155 roles', { exact: true }).waitFor();
  await press(page, 'Write all');
  await press(page, 'Write 155 sheets');
  await page.getByRole('heading', { name: '33 sheets not written' }).waitFor();
  expect(await page.locator('.not-written li').count()).toBe(20);
  await press(page, 'Show 13 more');
  expect(await page.locator('.not-written li').count()).toBe(33);
});

test('Make charts reads every sheet afresh and says where the charts are', async () => {
  const page = await openAll();
  await press(page, 'Make charts');
  await page.getByText('The charts are on the sheet Portfolio charts.').waitFor();
  expect(await callsOf(page)).toEqual(['read all that changed', 'read all afresh', 'make charts of 5']);
});

test.each([
  [320, 'light'],
  [350, 'dark'],
] as const)('axe finds nothing wrong at %i px, %s', async (width, scheme) => {
  const page = await openAll('medical-coder', { width, scheme });
  await page.screenshot({ path: `.cache/portfolio-commands-${scheme}.png` });
  await writeAll(page);
  await page.screenshot({ path: `.cache/portfolio-not-written-${scheme}.png`, fullPage: true });
  await press(page, 'Write all');
  await page.screenshot({ path: `.cache/portfolio-write-all-${scheme}.png` });
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.each([300, 160])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openAll('medical-coder', { width, forcedColors: width === 160 });
  await writeAll(page);
  await press(page, 'Write all');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
