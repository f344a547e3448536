import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages, type StateName } from './fixtures/pane-pages';

/* The tab Ratings of the page All roles in Chromium, on fixtures. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(30_000);

const open = panePages();

async function openRatings(state: StateName, given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.getByRole('tab', { name: 'Ratings' }).click();
  await page.locator('.heat tbody tr').first().waitFor();
  return page;
}

const cells = async (page: Page, row: number) =>
  (await page.locator('.heat tbody tr').nth(row).locator('th, td').allTextContents()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

const thumbs = async (page: Page) =>
  (await page.locator('.thumbs li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

test('each role has its ratings in the order of the ranking, coloured by where they stand on their scales', async () => {
  const page = await openRatings('families');
  expect(await cells(page, 0)).toEqual('Theatre Nurse|4.20|1|0|1|0|1|2|2|1|2|1|3|3|2|0'.split('|'));
  expect((await cells(page, 10)).at(-1)).toBe('–not rated');
  const steps = await page
    .locator('.heat tbody tr')
    .first()
    .locator('td')
    .evaluateAll((all) => all.map((each) => each.className.replace('heat-', '')));
  expect(steps.join(' ')).toBe('3 3 2 3 2 3 4 4 2 4 2 4 4 3 2');
  await page.getByRole('button', { name: 'Theatre Nurse. Go to Theatre Nurse' }).click();
  await page.locator('.score').waitFor();
  expect(await callsOf(page)).toEqual(['read all that changed', 'activate 32']);
});

test('the table tells assistive technology the whole name, scale and group of every column', async () => {
  const page = await openRatings('families');
  const heads = page.getByRole('columnheader');
  expect(await heads.count()).toBe(1 + 3 + 15);
  for (const name of ['Task resistance, 1 to 5', 'Union/Collective Bargaining, 0 to 2', 'AI growth, −2 to 2']) {
    expect(await page.getByRole('columnheader', { name, exact: true }).count()).toBe(1);
  }
  expect(await page.locator('th[scope=colgroup]').allInnerTexts()).toEqual(['Evidence', 'Barriers', 'Principles']);
  expect(await page.getByRole('rowheader').count()).toBe(11);
});

test('ratings out of line with their family are listed, the farthest first, and lead to their cells', async () => {
  const page = await openRatings('families');
  expect(await thumbs(page)).toEqual([
    'Tele-nurse <i> Embodied Physicality 0; median of Nurses: 3 (4 roles)',
    'Records Clerk Task resistance 3.40; median of Clerks: 2.10 (5 roles)',
    'Records Clerk Regulatory/Licensing 2; median of Clerks: 0 (5 roles)',
  ]);
  expect(await page.locator('.thumbs').innerText()).toContain(
    '2 roles left out: without a family, or in one with fewer than 4 rated roles.',
  );
  expect(await page.locator('.heat-out').allTextContents()).toHaveLength(3);
  await page.getByRole('button', { name: 'Regulatory/Licensing of Records Clerk. Go to its cell' }).click();
  expect((await callsOf(page)).at(-1)).toBe('go to rating 6 of 23');
  expect(await page.getByRole('tab', { name: 'Ratings' }).count()).toBe(1);
  await page.getByRole('button', { name: '3 out of line' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('thumbs-title');
});

test('search and zone narrow the table and the list alike', async () => {
  const page = await openRatings('families');
  await page.getByRole('searchbox').fill('nurse');
  expect(await page.locator('.heat tbody tr').count()).toBe(4);
  expect(await thumbs(page)).toHaveLength(1);
  await page.getByLabel('Zone', { exact: true }).selectOption({ label: '5 Red' });
  expect(await page.locator('.heat').count()).toBe(0);
  expect(await page.locator('.thumbs').innerText()).toContain('No rating is out of line.');
});

test('without a column Family the page asks for one', async () => {
  const few = await openRatings('no-families');
  expect(await few.locator('.thumbs').innerText()).toMatch(/^Out of line\s+Add a column Family to the Portfolio table/);
  expect(await thumbs(few)).toEqual([]);
});

test('without families many roles count as one, and are drawn some at a time', async () => {
  const many = await open('large');
  await many.getByRole('button', { name: 'All roles' }).click();
  await many.getByText('155 roles', { exact: true }).waitFor();
  await many.getByRole('tab', { name: 'Ratings' }).click();
  expect(await many.locator('.thumbs').innerText()).toContain('All roles of the workbook count as one family.');
  expect(await many.locator('.heat tbody tr').count()).toBe(60);
  await many.getByRole('button', { name: 'Show 60 more', exact: true }).click();
  expect(await many.locator('.heat tbody tr').count()).toBe(120);
});

test('at 320 px the table scrolls in its own box, by keyboard too, and the role stays', async () => {
  const page = await openRatings('families');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const box = page.getByRole('region', { name: 'Ratings by role' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.heat')?.scrollLeft ?? 0) > 40);
  const [outer, role] = [await box.boundingBox(), await page.getByRole('rowheader').first().boundingBox()];
  expect(Math.abs((outer?.x ?? 0) - (role?.x ?? 99))).toBeLessThanOrEqual(2);
});

test.each([
  [320, 'light', false],
  [350, 'dark', false],
  [320, 'dark', true],
] as const)('axe finds nothing wrong at %i px, %s, forced colours %s', async (width, scheme, forcedColors) => {
  const page = await openRatings('families', { width, scheme, forcedColors });
  const kind = forcedColors ? 'forced' : scheme;
  await page.screenshot({ path: `.cache/portfolio-ratings-${kind}.png`, fullPage: true });
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.each([300, 160])('at %i px nothing but the table scrolls sideways', async (width) => {
  const page = await openRatings('families', { width });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
