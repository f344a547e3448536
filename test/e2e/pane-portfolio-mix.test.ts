import type { Page } from 'playwright-core';
import { panePages, type StateName } from './fixtures/pane-pages';

/* The zone mix of the page All roles in Chromium, by what the analyst's columns hold. */

jest.setTimeout(30_000);

const open = panePages();

async function openAll(state: StateName, width = 320): Promise<Page> {
  const page = await open(state, { width });
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  return page;
}

const words = async (page: Page) => [
  ...(await page.locator('.mix li').allInnerTexts()).map((text) => text.trim()),
  ...(await page.locator('.mix p').allInnerTexts()),
];

test('zones are told by roles, by headcount and by wages, with the roles that are left out', async () => {
  const page = await openAll('families');
  expect(await words(page)).toEqual(['5 Red', '0 Yellow', '5 Green', '1 not scored']);
  const by = page.getByLabel('Zones by');
  await by.selectOption('headcount');
  expect(await words(page)).toEqual([
    '62.5 Red',
    '0 Yellow',
    '193 Green',
    'From your column FTE. 2 roles without a number there are left out.',
  ]);
  expect(await page.getByRole('group', { name: 'Headcount by zone' }).count()).toBe(1);
  const bar = await page.locator('.mix-bar span').evaluateAll((all) => all.map((each) => each.clientWidth));
  expect((bar[1] ?? 0) / (bar[0] ?? 1)).toBeCloseTo(193 / 62.5, 1);
  await by.selectOption('wage');
  expect(await words(page)).toEqual([
    '17.6 % Red',
    '0 % Yellow',
    '82.4 % Green',
    'From your columns FTE × Salary. 3 roles without a number there are left out.',
  ]);
  await page.screenshot({ path: '.cache/portfolio-mix.png' });
});

test('without such columns there is no choice', async () => {
  const page = await openAll('no-families');
  expect(await page.getByLabel('Zones by').count()).toBe(0);
  expect(await words(page)).toEqual(['5 Red', '0 Yellow', '2 Green']);
});

test.each([300, 160])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openAll('families', width);
  await page.getByLabel('Zones by').selectOption('wage');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
