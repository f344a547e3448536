import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages } from './fixtures/pane-pages';
import type { PaneTest } from './fixtures/pane-view-entry';

/* Working through the findings in the pane, in Chromium on fixtures: answer, waive, fix all, filter, look up a level. */

declare const window: Window & { paneTest: PaneTest };
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const open = panePages();

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('name') ?? (activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();

describe('Waive', () => {
  test('asks for a reason and a name, knows the day, and works with the keyboard alone', async () => {
    const page = await open('medical-coder');
    await button(page, 'Waive').press('Enter');
    expect(await focused(page)).toBe('text');
    await page.keyboard.type('printed so');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A. Analyst');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: /^1 waived$/ }).waitFor();
    const [call = ''] = await callsOf(page);
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    expect(JSON.parse(call.replace('answer ', ''))).toEqual({
      kind: 'waiver',
      author: 'A. Analyst',
      date: today,
      reason: 'printed so',
    });
    expect(await focused(page)).toBe('Checks');
    expect(await textOf(page, '.all-checks > summary')).toMatch(/^Nothing open, .* passed, 1 waived/);
  });

  test('without a reason or a name is not sent, and says so at the field', async () => {
    const page = await open('medical-coder');
    await button(page, 'Waive').click();
    await page.locator('form textarea').fill('   ');
    await page.locator('form button[type=submit]').click();
    expect(await focused(page)).toBe('text');
    expect(await page.locator('form textarea').evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toBe(
      'A waiver needs this.',
    );
    await page.locator('form textarea').fill('printed so');
    await page.locator('form button[type=submit]').click();
    expect(await focused(page)).toBe('author');
    expect(await callsOf(page)).toEqual([]);
  });

  test('knows the name the next time', async () => {
    const page = await open('medical-coder');
    await button(page, 'Waive').click();
    await page.getByLabel('Reason').fill('printed so');
    await page.getByLabel('Your name').fill('A. Analyst');
    await page.locator('form button[type=submit]').click();
    await page.locator('summary', { hasText: /^1 waived$/ }).waitFor();
    await page.evaluate(() => window.paneTest.change('text-numbers'));
    await button(page, 'Waive').click();
    expect(await page.getByLabel('Your name').inputValue()).toBe('A. Analyst');
    expect(await page.getByLabel('Reason').inputValue()).toBe('');
  });

  test('is taken back with its reason as a note', async () => {
    const page = await open('waived');
    await page.locator('summary', { hasText: /^1 waived$/ }).click();
    expect(await textOf(page, '.finding.waived .answer')).toBe(
      'Waived by A. Analyst, 12 Nov: The published page prints it so.',
    );
    await button(page, 'Take waiver back').click();
    await page.locator('.finding.error').waitFor();
    expect(await callsOf(page)).toEqual(['answer {"kind":"note","text":"The published page prints it so."}']);
  });
});

describe('Note', () => {
  test('is text, starts with what is there, and Escape leaves it', async () => {
    const page = await open('noted');
    expect(await textOf(page, '.finding .answer')).toBe('Note: Ask <i>Ann</i>.');
    await button(page, 'Edit note').press('Enter');
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Ask <i>Ann</i>.');
    await page.keyboard.press('Escape');
    expect(await page.locator('form').count()).toBe(0);
    expect(await focused(page)).toBe('Edit note');
  });

  test('saved empty takes the note away', async () => {
    const page = await open('noted');
    await button(page, 'Edit note').click();
    await page.getByRole('textbox', { name: 'Note' }).fill('');
    await button(page, 'Save note').click();
    await page.locator('form').waitFor({ state: 'detached' });
    expect(await callsOf(page)).toEqual(['answer undefined']);
  });

  test('keeps what is typed while the pane follows the sheet, and when writing fails', async () => {
    const page = await open('medical-coder');
    await button(page, 'Note').click();
    const field = page.getByRole('textbox', { name: 'Note' });
    await field.fill('refuse');
    await page.evaluate(() => window.paneTest.change('one-sheet'));
    await page.locator('.role select').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('text');
    await button(page, 'Save note').click();
    await page.getByText('Problem. Medical Coder is protected, so nothing was written.').waitFor();
    expect(await field.inputValue()).toBe('refuse');
  });

  test('on what is gone stays, folded', async () => {
    const page = await open('waived');
    await page.getByText('1 resolved', { exact: true }).click();
    await page.getByText('Typo on <b>page 2</b>, mended.').waitFor();
  });
});

describe('fixes', () => {
  test('a card says what its fix changes', async () => {
    const page = await open('medical-coder');
    expect(await textOf(page, '.finding .change')).toBe('B33 from 65% → to 85 %');
  });

  test('Fix all shows every cell first, then fixes them in one call', async () => {
    const page = await open('text-numbers');
    await button(page, 'Fix all 5 like this').press('Enter');
    expect(await focused(page)).toMatch(/^5 cells will change B20 the score of Job Posting Trends from −1 → to −1/);
    expect(await callsOf(page)).toEqual([]);
    await button(page, 'Fix 5 cells').press('Enter');
    await page.locator('.form').waitFor({ state: 'detached' });
    expect(await callsOf(page)).toEqual(['fix −1, −1, 0, −2, −1']);
  });

  test('Fix all is left with Cancel', async () => {
    const page = await open('text-numbers');
    await button(page, 'Fix all 5 like this').click();
    await button(page, 'Cancel').press('Enter');
    expect(await focused(page)).toBe('Fix all 5 like this');
    expect(await page.locator('.form').count()).toBe(0);
  });
});

describe('the list', () => {
  test('is filtered by section', async () => {
    const page = await open('text-numbers');
    const all = await page.locator('.finding').count();
    await page.getByLabel('Show section').selectOption({ label: 'Task decomposition (1)' });
    expect(await page.locator('.finding .place').allInnerTexts()).toEqual(['Task decomposition']);
    await page.getByLabel('Show section').selectOption({ label: 'All sections' });
    expect(await page.locator('.finding').count()).toBe(all);
  });

  test('a summary line opens into all checks with their state', async () => {
    const page = await open('waived');
    await page.locator('.all-checks > summary').press('Enter');
    const states = await page.locator('.all-checks li').allInnerTexts();
    const of = (check: string) => states.find((text) => text.startsWith(check)) ?? '';
    expect(of('share3plus-follows')).toMatch(/^share3plus-follows 1 waived/);
    expect(of('time-sums-to-100')).toMatch(/^time-sums-to-100 Passed/);
    expect(of('comparators-distinguishable')).toMatch(/^comparators-distinguishable Not run, because /);
  });
});

describe('the selected rating', () => {
  test('shows its levels with the one it holds, and goes with the selection', async () => {
    const page = await open('medical-coder');
    expect(await page.locator('.rating').count()).toBe(0);
    await page.evaluate(() => window.paneTest.select('C22'));
    expect(await textOf(page, '.rating h2')).toBe('C22 Task score');
    expect(await page.locator('.levels li').count()).toBe(5);
    expect(await textOf(page, '.levels [aria-current=true]')).toBe(
      '5 An AI agent runs it end to end; a human sees only the result. chosen',
    );
    await page.evaluate(() => window.paneTest.select('A1'));
    expect(await page.locator('.rating').count()).toBe(0);
  });

  test('says what was found there', async () => {
    const page = await open('rating-wrong');
    expect(await textOf(page, '.rating .found')).toBe(
      'Error Score of task 3 is blank; it needs a whole number from 1 to 5.',
    );
    expect(await page.locator('.levels [aria-current]').count()).toBe(0);
  });
});

describe.each([
  ['Waive', 'medical-coder', 'Waive'],
  ['Note', 'noted', 'Edit note'],
  ['Fix all', 'text-numbers', 'Fix all 5 like this'],
] as const)('with %s open', (_form, state, opener) => {
  test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s', async (scheme) => {
    const page = await open(state, { scheme });
    await button(page, opener).click();
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each([320, 300, 160])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open(state, { width });
    await button(page, opener).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
