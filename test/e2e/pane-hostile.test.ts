import { panePages } from './fixtures/pane-pages';

/* The pane on a sheet that was made to break it: 5,000 tasks, each with something found, and texts that look like HTML,
   formulas or names that objects have. */

jest.setTimeout(60_000);

const open = panePages();

test('5,000 findings on hostile names are a short list that answers, and nothing of it is executed', async () => {
  const page = await open('hostile');
  expect(await page.locator('.all-checks > summary').innerText()).toMatch(/\d{4} errors/);
  const cards = await page.locator('.finding').count();
  expect(cards).toBeGreaterThan(5);
  expect(cards).toBeLessThan(400);
  expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeLessThan(10_000);
  expect(await page.locator('img, b b, script[src=x]').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  const longest = await page
    .locator('.finding h3')
    .evaluateAll((titles) => Math.max(...titles.map(({ textContent }) => (textContent ?? '').length)));
  expect(longest).toBeLessThanOrEqual(300);

  await page.getByLabel('Show section').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Waive', exact: true }).first().click();
  await page.locator('form textarea').fill('known');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('5,000 rated tasks have a score, and the pane says why they have no likely range and no drivers', async () => {
  const page = await open('large');
  await page.getByText('No likely range: the role has more than 300 tasks.').waitFor();
  await page.getByRole('tab', { name: 'Drivers' }).click();
  await page.getByText('No drivers: the role has more than 300 tasks.').waitFor();
  await page.getByRole('tab', { name: 'What if' }).click();
  await page.getByText('What if takes roles of up to 300 tasks; this one has more.').waitFor();
});

test('a check leads to its page, in a window of its own', async () => {
  const page = await open('medical-coder');
  const link = page.locator('.finding .check-link').first();
  expect(await link.innerText()).toBe('share3plus-follows');
  expect(await link.evaluate((a: HTMLAnchorElement) => [new URL(a.href).pathname, a.target, a.rel])).toEqual([
    expect.stringMatching(/\/docs\/checks\/share3plus-follows\.html$/),
    '_blank',
    'noopener',
  ]);
  await page.locator('.all-checks > summary').click();
  expect(await page.locator('.all-checks .check-link').count()).toBeGreaterThan(20);
});
