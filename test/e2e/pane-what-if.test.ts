import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, type Given, panePages, type StateName } from './fixtures/pane-pages';
import type { PaneTest } from './fixtures/pane-view-entry';

/* The tab What if in Chromium, on fixtures: trying other ratings, times and growth, and applying them. */

declare const window: Window & { paneTest: PaneTest };
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(30_000);

const openPage = panePages();

async function open(state: StateName, given?: Given): Promise<Page> {
  const page = await openPage(state, given);
  await page.getByRole('tab', { name: 'What if' }).click();
  return page;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page, selector: string) => plain(await page.locator(selector).first().innerText());
const score = (page: Page, name: string) => page.getByLabel(`Score of ${name}`, { exact: true });
const time = (page: Page, name: string) => page.getByLabel(`Time of ${name} in percent`, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const wouldBe = (page: Page, text: string) => page.locator('.would-be', { hasText: text }).waitFor();

describe('the readout', () => {
  test('starts with the sheet itself', async () => {
    const page = await open('medical-coder');
    expect(await textOf(page, '.readout')).toMatch(
      /^11\.6 Red Red Red, practically certain\. Likely 10\.0 to 15\.9, at 10 % noise \(default\)\. Checks: 1 error No changes yet/,
    );
  });

  test('follows a slider: score, zone, sub-label, range and checks, beside those of the sheet', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 1').fill('1');
    await wouldBe(page, '25.6 sheet: 11.6 Yellow');
    expect(await textOf(page, '.readout')).toMatch(
      /Yellow \(Urgent\), was Red Yellow, 69 in 100\. Likely 22\.1 to 29\.5 \(sheet: 10\.0 to 15\.9\), at 10 % noise \(default\)\. Checks: 1 error, 1 warning, 1 note \(2 more\) 1 change/,
    );
    await page.locator('.moved-checks > summary').click();
    expect(await textOf(page, '.moved-findings')).toMatch(/^More: Task 1 .* More: The likely range/);
    expect(await textOf(page, '.card .score')).toBe('11.6 of 100 Red');
    expect(await callsOf(page)).toEqual([]);
  });

  test('knows evidence, barriers and growth', async () => {
    const page = await open('medical-coder');
    await score(page, 'Job Posting Trends').fill('2');
    await wouldBe(page, '14.4');
    await score(page, 'Physical Presence').fill('2');
    await wouldBe(page, '15.2');
    await page.getByLabel('AI growth correlation', { exact: true }).fill('2');
    await wouldBe(page, '18.7');
  });

  test('says of a rating what it means', async () => {
    const page = await open('medical-coder');
    expect(await score(page, 'Task 1').getAttribute('aria-valuetext')).toBe(
      '5: An AI agent runs it end to end; a human sees only the result.',
    );
  });

  test('of an incomplete role has a score as soon as nothing is missing', async () => {
    const page = await open('incomplete');
    expect(await textOf(page, '.would-be')).toBe('Not scored: the score of task 3 is missing.');
    expect(await score(page, 'Task 3').getAttribute('aria-valuetext')).toBe('blank');
    await score(page, 'Task 3').fill('5');
    for (const name of ['Company Actions', 'Wage Trends', 'AI Tool Maturity']) await score(page, name).fill('1');
    await wouldBe(page, 'sheet: no score');
  });
});

describe('times', () => {
  test('have to add up before they are applied, and the pane says by how much they do not', async () => {
    const page = await open('medical-coder');
    await time(page, 'Task 1').fill('30');
    await page.getByText('Time adds to 95 %. Apply needs 100 %.').waitFor();
    expect(await textOf(page, '.would-be')).toBe('Not scored: time does not add to 100 %.');
    expect(await button(page, 'Apply…').getAttribute('aria-disabled')).toBe('true');
    await button(page, 'Apply…').press('Enter');
    expect(await page.locator('.form').count()).toBe(0);
    await time(page, 'Task 4').fill('15');
    await wouldBe(page, '13.1');
    expect(await button(page, 'Apply…').getAttribute('aria-disabled')).toBe('false');
  });

  test.each(['0', '101', ''])('“%s” is no share and is not tried', async (entered) => {
    const page = await open('medical-coder');
    await time(page, 'Task 1').fill(entered);
    const message = await time(page, 'Task 1').evaluate((field: HTMLInputElement) => field.validationMessage);
    expect(message).toBe('A share of time above 0 and up to 100 %.');
    expect(await textOf(page, '.what-if-bar p')).toBe('No changes yet');
  });
});

describe('Reset', () => {
  test('one row, with the focus staying there', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 1').fill('1');
    await score(page, 'Task 2').fill('1');
    await page.getByText('2 changes').waitFor();
    await button(page, 'Reset Task 1').press('Enter');
    await page.getByText('1 change', { exact: true }).waitFor();
    expect(await score(page, 'Task 1').inputValue()).toBe('5');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Score of Task 1');
  });

  test('all', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 1').fill('1');
    await time(page, 'Task 2').fill('20');
    await page.getByText('2 changes').waitFor();
    await button(page, 'Reset all').press('Enter');
    await page.getByText('No changes yet').waitFor();
    expect([await score(page, 'Task 1').inputValue(), await time(page, 'Task 2').inputValue()]).toEqual(['5', '15']);
  });
});

describe('Apply', () => {
  test('shows the cells first, then changes them in one call, and nothing is tried any more', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 1').fill('1');
    await wouldBe(page, '25.6');
    await button(page, 'Apply…').press('Enter');
    expect(await textOf(page, '.form')).toBe(
      '1 cell will change B20 the score of task 1 from 5 → to 1 Change 1 cell Cancel',
    );
    expect(await callsOf(page)).toEqual([]);
    await button(page, 'Change 1 cell').press('Enter');
    await page.getByText('Done. 1 cell changed on Medical Coder.').waitFor();
    expect(await callsOf(page)).toEqual(['apply tasks.0.score 1; 1 shown']);
    expect(await page.locator('.form').count()).toBe(0);
    expect(await textOf(page, '.what-if-bar p')).toBe('No changes yet');
    expect(await textOf(page, '.card .score')).toBe('25.6 of 100 Yellow');
  });

  test('that is refused keeps what was tried', async () => {
    const page = await open('urgent');
    await score(page, 'Task 1').fill('1');
    await page.getByText('1 change', { exact: true }).waitFor();
    await button(page, 'Apply…').click();
    await button(page, 'Change 1 cell').click();
    await page.getByText('Problem. The sheet has changed since this was shown.').waitFor();
    expect(await score(page, 'Task 1').inputValue()).toBe('1');
  });

  test('is left with Escape, with the focus where it was', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 1').fill('1');
    await wouldBe(page, '25.6');
    await button(page, 'Apply…').press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.form').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Apply…');
  });
});

describe('when the sheet changes', () => {
  test('its values follow and what is tried stays', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 2').fill('1');
    await wouldBe(page, '17.6 sheet: 11.6 Red');
    await page.evaluate(() => window.paneTest.change('moved'));
    await wouldBe(page, '31.6 sheet: 25.6 Yellow');
    expect([await score(page, 'Task 1').inputValue(), await score(page, 'Task 2').inputValue()]).toEqual(['1', '1']);
  });

  test('another sheet has its own, and the first keeps what was tried', async () => {
    const page = await open('medical-coder');
    await score(page, 'Task 2').fill('1');
    await wouldBe(page, '17.6');
    await page.evaluate(() => window.paneTest.change('other-sheet'));
    await wouldBe(page, '45.4');
    expect(await textOf(page, '.what-if-bar p')).toBe('No changes yet');
    await page.evaluate(() => window.paneTest.change('medical-coder'));
    await wouldBe(page, '17.6 sheet: 11.6 Red');
  });
});

test('what is dragged stays under the pointer, whatever it makes of the role', async () => {
  const page = await open('named');
  const slider = score(page, 'Code routine outpatient and inpatient charts');
  await slider.scrollIntoViewIfNeeded();
  const at = () => slider.evaluate((one) => one.getBoundingClientRect().top);
  const places = new Set([await at()]);
  for (const value of ['4', '3', '2', '1', '5']) {
    await slider.fill(value);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    places.add(await at());
  }
  expect(places.size).toBe(1);
});

/** Presses a key until the control that is meant has the focus. */
async function moveTo(page: Page, key: 'Tab' | 'Shift+Tab', name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.at(-1) !== name) {
    if (passed.length === 12) throw new Error(`${key} does not lead to ${name}, but to: ${passed.join('; ')}`);
    await page.keyboard.press(key);
    passed.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
      }),
    );
  }
}

test('the keyboard alone tries and applies', async () => {
  const page = await openPage('medical-coder');
  await page.getByRole('tab', { name: 'Checks' }).focus();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await moveTo(page, 'Tab', 'Score of Task 1');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await wouldBe(page, '25.6');
  await moveTo(page, 'Shift+Tab', 'Apply…');
  await page.keyboard.press('Enter');
  await page.locator('.form').waitFor();
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByText('Done. 1 cell changed on Medical Coder.').waitFor();
});

test('what has the focus is never behind the readout or the bar', async () => {
  const page = await open('named', { height: 700 });
  await score(page, 'Cultural/Ethical').focus();
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Shift+Tab');
    const seen = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const readout = document.querySelector('.readout')?.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      return box && readout && bar ? box.top >= readout.bottom && box.bottom <= bar.top : undefined;
    });
    expect(seen).toBe(true);
  }
});

describe.each(['medical-coder', 'named', 'incomplete', 'blank'] as const)('on %s', (state) => {
  const tryOut = async (page: Page) => {
    await page.locator('.slider input').first().fill('1');
    await page.locator('.input-time input').first().fill('30');
    await page.locator('.why-not').waitFor();
  };

  test.each([
    [320, 'light'],
    [350, 'dark'],
  ] as const)('axe finds nothing wrong at %i px in the %s', async (width, scheme) => {
    const page = await open(state, { width, scheme });
    await tryOut(page);
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each([350, 320, 300, 160])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open(state, { width, forcedColors: width === 300 });
    await tryOut(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
