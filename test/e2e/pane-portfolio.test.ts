import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages, type StateName } from './fixtures/pane-pages';

/* The page All roles in Chromium, on fixtures. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const open = panePages();

async function openAll(state: StateName = 'medical-coder', given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  return page;
}

/** Without the published roles among them. */
const roleItems = '.ranking > li:not(.anchor)';

const roles = async (page: Page) =>
  (await page.locator(roleItems).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('roles are ranked by score, each with its open places, ties and checks; what has no score says why', async () => {
  const page = await openAll();
  expect(await roles(page)).toEqual([
    'Electrician 81.2 Green Place 1, not tied 2 errors, 1 warning, result on the sheet is stale Where to look next',
    'Site Reliability Engineer 45.5 Yellow Place 2 to 3, tied with 1 no result written Where to look next',
    'Backend Engineer 43.0 Yellow Place 2 to 3, tied with 1 no result written Where to look next',
    'Medical Coder 11.6 Red Place 4, not tied 1 waived Where to look next',
    '<b>Draft</b> Not scored: AI growth correlation is missing.',
  ]);
  const ranges = await page
    .locator(`${roleItems} .range`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(ranges[0]).toBe('81.2 on a scale from 0 to 100, likely 77.0 to 85.0.');
  expect((await page.locator('.mix').innerText()).replace(/\s+/g, ' ').trim()).toBe(
    '1 Red 2 Yellow 1 Green 1 not scored',
  );
  expect(await page.getByText('at 10 % noise (default)').count()).toBe(1);
});

test('search and zone narrow the list, and an empty search brings all back', async () => {
  const page = await openAll();
  await page.getByRole('searchbox').fill('ENGINEER');
  expect(await page.getByText('2 of 5 roles').count()).toBe(1);
  await page.getByLabel('Zone', { exact: true }).selectOption({ label: '1 Green' });
  expect(await roles(page)).toEqual([]);
  await page.getByRole('searchbox').fill('');
  expect(await roles(page)).toHaveLength(1);
  await page.getByLabel('Zone', { exact: true }).selectOption({ label: 'All zones' });
  expect(await page.getByText('5 roles', { exact: true }).count()).toBe(1);
});

test('a role leads to its sheet; Back and Escape lead to the role that was shown', async () => {
  const page = await openAll();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('all-roles');
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await page.locator('.score').waitFor();
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.getByRole('button', { name: 'Electrician. Go to Electrician' }).click();
  await page.locator('.score').waitFor();
  expect(await callsOf(page)).toEqual([
    'read all that changed',
    'read all that changed',
    'read all that changed',
    'activate 2',
  ]);
});

test('Write portfolio reads every sheet afresh, writes and says so', async () => {
  const page = await openAll();
  await page.getByRole('button', { name: 'Write portfolio' }).click();
  await page.getByText('5 roles written to Portfolio.').waitFor();
  expect(await callsOf(page)).toEqual(['read all that changed', 'read all afresh', 'write portfolio of 5']);
});

test('many roles are read with progress and Cancel, and drawn some at a time', async () => {
  const page = await open('large, read until cancelled');
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.getByText('Reading sheet 31 of 155').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. What was read so far is shown.').waitFor();
  expect(await page.getByText(/^\d+ sheets not read\./).count()).toBe(1);
  await page.getByRole('button', { name: 'Check all' }).click();
  await page.getByText('155 roles', { exact: true }).waitFor();
  expect(await page.locator('.ranking > li').count()).toBe(60);
  await page.getByRole('button', { name: 'Show 60 more' }).click();
  expect(await page.locator('.ranking > li').count()).toBe(120);
});

test.each([
  [320, 'light'],
  [320, 'dark'],
] as const)('axe finds nothing wrong at %i px, %s', async (width, scheme) => {
  const page = await openAll('medical-coder', { width, scheme });
  await page.screenshot({ path: `.cache/portfolio-${scheme}.png`, fullPage: true });
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.each([300, 160])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openAll('medical-coder', { width, forcedColors: width === 160 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
