import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, type Given, panePages, type StateName } from './fixtures/pane-pages';

/* The tab Drivers in Chromium, on fixtures: what drives the score, what would change the zone, and the rating noise. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(30_000);

const openPage = panePages();

async function open(state: StateName, given?: Given): Promise<Page> {
  const page = await openPage(state, given);
  await page.getByRole('tab', { name: 'Drivers' }).click();
  return page;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) => plain(await page.locator(selector).first().innerText());

describe('the tornado', () => {
  test('has the largest swings first, and all of them on request', async () => {
    const page = await open('medical-coder');
    expect(await page.locator('.swing').count()).toBe(8);
    expect(await textOf(page, '.swing')).toMatch(/^Task 1 .* \+3\.5$/);
    await page.getByRole('button', { name: 'Show all 20' }).press('Enter');
    expect(await page.locator('.swing').count()).toBe(20);
    await page.getByRole('button', { name: 'Show fewer' }).press('Enter');
    expect(await page.locator('.swing').count()).toBe(8);
  });

  test('explains what is under the pointer or has the focus: rating, steps, score change', async () => {
    const page = await open('medical-coder');
    expect(await textOf(page, '.explanation')).toBe(
      'Task 1, 35 % of the time 5 → 4: +3.5, score 15.1 5 is the highest on its scale Press the row: Go to B20',
    );
    await page.locator('.swing').nth(1).hover();
    expect(await textOf(page, '.explanation')).toBe(
      'Task 4, 10 % of the time 2 → 1: +1.0, score 12.6 2 → 3: −1.0, score 10.6 Press the row: Go to B23',
    );
    await page.locator('.swing').nth(3).focus();
    expect(await textOf(page, '.explanation')).toMatch(/^Job Posting Trends −1 → −2: −0.9, score 10.7 −1 → 0: \+1.0/);
  });

  test('says the same to those who do not see it, and a row goes to its cell', async () => {
    const page = await open('medical-coder');
    const row = page.locator('.swing').first();
    const name = 'Task 1 35 % of the time. 5 → 4: +3.5, score 15.1. 5 is the highest on its scale. Go to B20.';
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
    await row.press('Enter');
    await page.getByText('B20 is selected.').waitFor({ state: 'attached' });
    expect(await callsOf(page)).toEqual(['goTo 1 B20']);
  });

  test('a step into another zone says so', async () => {
    const page = await open('urgent');
    expect(await textOf(page, '.explanation')).toContain('2 → 1: +6.7, score 52.1, Green');
  });
});

describe('what would change the zone', () => {
  test('is listed with names, from and to, and a way to the cell', async () => {
    const page = await open('medical-coder');
    expect((await page.locator('.way').allInnerTexts()).map(plain)).toEqual([
      'Yellow 4 steps on 1 rating Task 1 5 → 1 Go to B20 Then 25.6, Yellow (Urgent).',
      'Green 16 steps on 5 ratings Task 1 5 → 1 Go to B20 Task 2 5 → 1 Go to B21 Job Posting Trends −1 → 1 Go to B20 ' +
        'AI Tool Maturity −2 → 2 Go to B23 AI growth correlation −1 → 1 Go to B20 Then 48.3, Green (Transforming).',
    ]);
    await page.getByRole('button', { name: 'Go to B21, Task 2' }).click();
    await page.getByText('B21 is selected.').waitFor({ state: 'attached' });
  });

  test('one figure alone: its value, or how far it gets', async () => {
    const page = await open('medical-coder');
    expect((await page.locator('.alone tbody tr').allInnerTexts()).map(plain)).toEqual([
      'Task resistance 1.85 3.19 only 43.0 Impossible: even at 5.00 the score is 43.0.',
      'Evidence total −5 10 only 25.5 Impossible: even at 10 the score is 25.5.',
      'Barrier total 2 only 14.5 Impossible: even at 10 the score is 14.5. only 14.5 Impossible: even at 10 the score is 14.5.',
      'AI growth −1 only 14.5 Impossible: even at 2 the score is 14.5. only 14.5 Impossible: even at 2 the score is 14.5.',
    ]);
    await page
      .getByText('Yellow needs task resistance 3.19, which is an average task score of 2.81; now 4.15.')
      .waitFor();
  });

  test('without every rating there is none, and it says why', async () => {
    const page = await open('incomplete');
    expect(await textOf(page, '.drivers > p')).toBe('No drivers yet: the score of task 3 is missing.');
    expect(await textOf(page, '.card .note')).toBe('No likely range: it needs every rating.');
    expect(await page.locator('.likely').count()).toBe(0);
  });
});

describe('the rating noise', () => {
  const field = (page: Page) => page.getByLabel('Rating noise in percent');

  test('is the default until it is set, and goes back to it', async () => {
    const page = await open('medical-coder');
    expect(await field(page).inputValue()).toBe('10');
    expect(await textOf(page, '#noise-source')).toBe('Now: default.');
    await field(page).fill('20');
    await field(page).press('Enter');
    await page.getByText('Now: chosen for this workbook.').waitFor();
    expect(await textOf(page, '.card .distance')).toContain('Likely 9.7 to 17.8');
    expect(await textOf(page, '.card .note')).toContain('1 in 5 either way (chosen for this workbook)');
    await page.getByRole('button', { name: 'Back to default (10 %)' }).press('Enter');
    await page.getByText('Now: default.').waitFor();
    expect(await field(page).inputValue()).toBe('10');
    expect(await callsOf(page)).toEqual([
      'noise {"noise":0.2,"source":"chosen"}',
      'noise {"noise":0.1,"source":"default"}',
    ]);
  });

  test.each(['', '51', '-1'])('“%s” is not sent, and the field says what it takes', async (entered) => {
    const page = await open('medical-coder');
    await field(page).fill(entered);
    await field(page).press('Enter');
    expect(await field(page).evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
      'Enter a number from 0 to 50.',
    );
    expect(await callsOf(page)).toEqual([]);
  });
});

test('the keyboard alone reaches the tab, its rows and its field', async () => {
  const page = await openPage('medical-coder');
  await page.getByRole('tab', { name: 'Checks' }).focus();
  await page.keyboard.press('ArrowRight');
  const stops: string[] = [];
  for (let i = 0; i < 19; i++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const name = activeElement?.querySelector('.swing-name') ?? activeElement;
        return activeElement?.getAttribute('aria-label') ?? name?.textContent ?? '';
      }),
    );
  }
  expect(stops.map(plain)).toEqual([
    ...['Task 1', 'Task 4', 'Task 6', 'Job Posting Trends', 'Company Actions', 'Wage Trends', 'Expert Consensus'],
    'AI growth correlation',
    'Show all 20',
    'Go to B20, Task 1',
    ...['Go to B20, Task 1', 'Go to B21, Task 2', 'Go to B20, Job Posting Trends', 'Go to B23, AI Tool Maturity'],
    'Go to B20, AI growth correlation',
    'Open All roles',
    'Make Excel charts',
    'Rating noise in percent',
    'Set',
  ]);
});

test('charts are made on request, for the role that is shown', async () => {
  const page = await open('medical-coder');
  await page.getByRole('button', { name: 'Make Excel charts' }).press('Enter');
  await page.getByText('Done. The charts are on the sheet Medical Coder charts.').waitFor();
  expect(await callsOf(page)).toEqual(['charts']);
});

describe.each(['medical-coder', 'named', 'urgent', 'capped', 'incomplete', 'noisy'] as const)('on %s', (state) => {
  test.each([
    [320, 'light'],
    [350, 'dark'],
  ] as const)('axe finds nothing wrong at %i px in the %s', async (width, scheme) => {
    const page = await open(state, { width, scheme });
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each([350, 320, 300, 160])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open(state, { width, forcedColors: width === 300 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
