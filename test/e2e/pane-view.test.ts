import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { callsOf, panePages, showState, type StateName } from './fixtures/pane-pages';
import type { PaneTest } from './fixtures/pane-view-entry';

/* The pane's view in Chromium, on fixtures: what it says, and that everybody can use it. */

declare const window: Window & { paneTest: PaneTest };
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const everyState: readonly StateName[] = [
  'medical-coder',
  'one-sheet',
  'up-to-date',
  'urgent',
  'capped',
  'incomplete',
  'blank',
  'waived',
  'noted',
  'text-numbers',
  'rating',
  'rating-wrong',
  'no-role',
  'no-role-at-all',
  'loading',
  'failed',
  'outside-excel',
];

const open = panePages();

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replace(/\s+/g, ' ').trim();

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

async function openAllFolds(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

describe('Medical Coder', () => {
  test('says the score, how it is made and what is wrong', async () => {
    const page = await open('medical-coder');
    await openAllFolds(page);
    const card = await textOf(page, '.card');
    for (const text of [
      '11.6 of 100 Red',
      'Red, not Imminent: 1 of 3 criteria met',
      'Task resistance published 1.85 < 1.80 No 0.05',
      'Evidence total published −5 ≤ −6 No 1',
      'Barrier total published 2 ≤ 2 Yes 0',
      'Red, practically certain. Likely 10.0 to 15.9; Yellow is 13.4 points away.',
      'Likely is 90 in 100, if each rating may be one step off, 1 in 10 either way (default). ours',
      '1.85 task resistance × 0.80 evidence −5 × 1.04 barriers 2 × 0.95 growth −1',
      'raw 1.4622, normalised to 11.6',
      '85 % scores 3+',
    ]) {
      expect(card).toContain(text);
    }
    const finding = await textOf(page, '.finding');
    expect(finding).toContain('Time scoring 3+ is stated 65 %, computed 85 %');
    expect(finding).toMatch(/^Error/);
    expect(await textOf(page, '.write')).toBe('Changed since 12 Nov Preview Write results');
  });

  test('the pictures have words', async () => {
    const page = await open('medical-coder');
    const names = await page.locator('svg[role=img]').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual([
      'Score 11.6 on a scale from 0 to 100. Yellow starts at 25, Green at 48. Likely range 10.0 to 15.9.',
      'Task time by score: 15 % scores 2, 20 % scores 3, 65 % scores 5.',
    ]);
  });
});

describe.each([
  ['light', { scheme: 'light' }],
  ['dark', { scheme: 'dark' }],
] as const)('in the %s', (_scheme, given) => {
  test.each(everyState)('axe finds nothing wrong in the state %s', async (state) => {
    const page = await open(state, given);
    await openAllFolds(page);
    if (state === 'medical-coder') await page.getByRole('button', { name: 'Preview' }).click();
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('in any width', () => {
  test.each([
    [350, false],
    [300, false],
    [300, true],
    [160, false],
  ])('at %i px, forced colours %s, nothing scrolls sideways', async (width, forcedColors) => {
    const page = await open('loading', { width, forcedColors });
    for (const state of everyState) {
      await showState(page, state);
      await openAllFolds(page);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([state, scrollWidth]).toEqual([state, width]);
    }
  });

  test("Excel's own menu has the top right corner, 34 by 40 px, for itself", async () => {
    const page = await open('loading', { width: 300 });
    for (const state of everyState) {
      await showState(page, state);
      const taken = await page.evaluate(() => {
        const corner = { left: window.innerWidth - 34, bottom: 40 };
        return Array.from(document.querySelectorAll('h1:not(.unseen), h2:not(.unseen), p:not(.unseen), select, button'))
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return box.top < corner.bottom && box.right > corner.left;
          })
          .map((one) => one.textContent);
      });
      expect([state, taken]).toEqual([state, []]);
    }
  });
});

describe('the keyboard', () => {
  test('reaches every control, in the order of the page', async () => {
    const page = await open('medical-coder');
    const stops: string[] = [];
    for (let i = 0; i < 13; i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops.slice(1, 13)).toEqual([
      'All',
      'New',
      'Red, not Imminent: 1 of 3 criteria met',
      'Checks 1',
      expect.stringMatching(/^1 error, .* passed/),
      'share3plus-follows',
      'Go to B33',
      'Fix: 85 % by formula',
      'Note',
      'Waive',
      'Preview',
      'Write results',
    ]);
  });

  test('what is focused is never behind the bar', async () => {
    const page = await open('blank', { height: 500 });
    const bar = await page.locator('.bar').boundingBox();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
      expect(bottom).toBeLessThanOrEqual(bar?.y ?? 0);
    }
  });

  test('opens the preview, is in it, and leaves it with Escape', async () => {
    const page = await open('medical-coder');
    await page.getByRole('button', { name: 'Preview' }).press('Enter');
    expect(await focused(page)).toMatch(/^6 cells will change B4 Sub-label from blank → to Red/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#preview').count()).toBe(0);
    expect(await focused(page)).toBe('Preview');
  });
});

describe('commands', () => {
  test('Go to asks for the cell and says so to screen readers only', async () => {
    const page = await open('medical-coder');
    await page.getByRole('button', { name: 'Go to B33' }).click();
    await page.getByText('B33 is selected.').waitFor({ state: 'attached' });
    expect(await callsOf(page)).toEqual(['goTo 1 B33']);
    expect(await page.locator('[role=status]').getAttribute('class')).toBe('unseen');
  });

  test('Fix says what it did, and the focus stays with the checks when the finding goes', async () => {
    const page = await open('medical-coder');
    await page.getByRole('button', { name: ': 85 %' }).press('Enter');
    await page.getByText('Done. B33 now holds 85 %.').waitFor();
    expect(await page.locator('.finding').count()).toBe(0);
    expect(await focused(page)).toBe('Checks');
  });

  test('Write says what it did, keeps the focus and has nothing left to do', async () => {
    const page = await open('medical-coder');
    const write = page.getByRole('button', { name: 'Write results' });
    await write.press('Enter');
    await page.getByText('6 cells changed.').waitFor();
    expect(await focused(page)).toBe('Write results');
    expect(await textOf(page, '.write p')).toBe('Up to date');
    await write.press('Enter');
    expect(await callsOf(page)).toEqual(['write']);
  });

  test('a write that failed says so and stays', async () => {
    const page = await open('urgent');
    await page.getByRole('button', { name: 'Write results' }).click();
    await page.getByText('Problem. Medical Coder is protected, so nothing was written.').waitFor();
    expect(await textOf(page, '.write p')).toBe('Changed since 12 Nov');
  });

  test('the picker asks for the sheet and shows the one that is active until it is another', async () => {
    const page = await open('medical-coder');
    const picker = page.getByLabel('Role sheet');
    await picker.selectOption('2');
    await page.waitForFunction(() => window.paneTest.calls.length > 0);
    expect(await callsOf(page)).toEqual(['activate 2']);
    await page.waitForFunction(() => document.querySelector('select')?.value === '1');
  });

  test('a blank role is inserted where there is none', async () => {
    const page = await open('no-role-at-all');
    await page.getByRole('button', { name: 'Insert a blank role' }).click();
    await page.getByText('Not scored yet: AI growth correlation is missing.').waitFor();
    expect(await textOf(page, '[role=status]')).toBe('Done. The sheet Role was added. Fill its tinted cells.');
  });

  test('the ribbon brings the checks into view', async () => {
    const page = await open('medical-coder', { height: 400 });
    await page.evaluate(() => window.paneTest.showChecks());
    expect(await focused(page)).toBe('Checks');
  });
});

describe('when the sheet changes', () => {
  test('the pane follows, and what was open and focused stays so', async () => {
    const page = await open('medical-coder');
    await page.locator('.sub-label summary').press('Enter');
    await page.evaluate(() => window.paneTest.change('urgent'));
    await page.getByText('45.4', { exact: true }).waitFor();
    expect(await page.locator('.sub-label').getAttribute('open')).toBe('');
    expect(await focused(page)).toContain('Yellow (Urgent): 60 % of the time scores 3+');
  });

  test('another sheet shows from its top; the same one stays where it was scrolled', async () => {
    const page = await open('medical-coder', { height: 400 });
    const scrolled = () => page.evaluate(() => window.scrollY);
    await page.evaluate(() => window.scrollTo(0, 100));
    await page.evaluate(() => window.paneTest.change('up-to-date'));
    await page.getByText('Up to date').waitFor();
    expect(await scrolled()).toBe(100);
    await page.evaluate(() => window.paneTest.change('other-sheet'));
    await page.getByText('45.4', { exact: true }).waitFor();
    expect(await scrolled()).toBe(0);
  });

  test('a change while a command reads what it wrote is shown too', async () => {
    const page = await open('medical-coder');
    await page.evaluate(() => window.paneTest.changeDuringNextReading('urgent'));
    await page.getByRole('button', { name: 'Write results' }).click();
    await page.getByText('45.4', { exact: true }).waitFor();
  });

  test('a failed reading leaves the last one and says that it may be old', async () => {
    const page = await open('medical-coder');
    await page.evaluate(() => window.paneTest.change('failed'));
    await page.getByText('This may be old').waitFor();
    expect(await textOf(page, '.score')).toBe('11.6 of 100 Red');
  });

  test('text from the workbook is text', async () => {
    const page = await open('no-role');
    await page.getByText('<b>“North & South”</b>').waitFor();
    expect(await page.locator('main b').count()).toBe(0);
  });
});

test('the theme of Excel wins over the theme of the system', async () => {
  const page = await open('medical-coder', { scheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.evaluate(() => window.paneTest.theme(true));
  expect(await background()).not.toBe(light);
});
