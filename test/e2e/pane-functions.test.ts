import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { callsOf, type Given, panePages, type StateName } from './fixtures/pane-pages';
import type { PaneTest } from './fixtures/pane-view-entry';

/* The tab Functions in Chromium, on fixtures: the formula for the selected cell, where functions are used, and Repair. */

declare const window: Window & { paneTest: PaneTest };
declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(30_000);

const openPage = panePages();

async function open(state: StateName = 'medical-coder', given?: Given): Promise<Page> {
  const page = await openPage(state, given);
  if (state !== 'no-role') await page.getByRole('tab', { name: 'Functions' }).click();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

test('says whether functions are registered and that Excel asks them', async () => {
  const page = await open();
  const sentence = '15 functions registered. Excel has asked for 24 results since this page was loaded.';
  expect(await page.getByText(sentence).count()).toBe(1);
  expect(await page.getByText('A blank cell reaches a function as 0 in Excel on the desktop').count()).toBe(1);
});

test('a formula is shown with its cell before it is inserted', async () => {
  const page = await open();
  await press(page, 'Formula for the selected cell');
  await page.getByText('Goes into E5 of Summary <of> roles, which is blank.').waitFor();
  await page.getByRole('combobox', { name: 'Function' }).selectOption('AIJRI.SHARE');
  expect(await page.locator('#offer .formula').innerText()).toBe("=AIJRI.SHARE('Medical Coder'!B33:C41,3)");
  expect(await callsOf(page)).toEqual(['offer 1']);
  await press(page, 'Insert');
  await page.getByText('AIJRI.SHARE is in E5.').waitFor();
  expect((await callsOf(page)).at(-1)).toBe("insert =AIJRI.SHARE('Medical Coder'!B33:C41,3) into E5");
  expect(await page.locator('#offer').count()).toBe(0);
});

test('help is a link away: for all functions, for the one that is offered, for one that gives an error', async () => {
  const page = await open();
  const helpOf = (name: string) => page.getByRole('link', { name, exact: true }).first().getAttribute('href');
  expect(await helpOf('What every function takes and gives')).toBe('docs/functions.html');
  await press(page, 'Formula for the selected cell');
  await page.getByRole('combobox', { name: 'Function' }).selectOption('AIJRI.SHARE');
  expect(await helpOf('Help for AIJRI.SHARE')).toBe('docs/functions/aijri.share.html');
  await press(page, 'Find our functions');
  expect(await helpOf('Help for AIJRI.ZONE')).toBe('docs/functions/aijri.zone.html');
  await page.getByText('it says which row and column to mend').waitFor();
});

test('what a cell holds is shown before it is replaced', async () => {
  const page = await open();
  await press(page, 'Formula for the selected cell');
  await press(page, 'Insert');
  await page.getByText('AIJRI is in E5.').waitFor();
  await press(page, 'Formula for the selected cell');
  await page.getByText('E5 of Summary <of> roles holds:').waitFor();
  expect(await page.locator('#offer .formula').last().innerText()).toBe('a note');
  expect(await page.getByRole('button', { name: 'Insert', exact: true }).count()).toBe(0);
  await press(page, 'Replace what E5 holds');
  await page.getByText('AIJRI is in E5.').waitFor();
  expect((await callsOf(page)).at(-1)).toMatch(/into E5, replacing$/);
});

test('uses are listed with value or error; Go to leads there', async () => {
  const page = await open();
  await press(page, 'Find our functions');
  await page.getByText('3 cells found.').waitFor();
  const uses = (await page.locator('.uses li').allInnerTexts()).map((each) => each.replace(/\s+/g, ' '));
  expect(uses[0]).toMatch(/11\.6 Go to Summary <of> roles B2$/);
  expect(uses[1]).toBe('=_xldudf_AIJRI_ZONE(B2) Error #NAME? Go to Summary <of> roles C2 Help for AIJRI.ZONE');
  expect(uses[2]).toBe(
    '=AIJRI.SHARE(<b>,3) Error #VALUE! Summary <of> roles D9, on a hidden sheet Help for AIJRI.SHARE',
  );
  await press(page, 'Go to Summary <of> roles C2');
  expect((await callsOf(page)).at(-1)).toBe('goTo summary C2');
});

test('Repair shows what it writes, and the list follows', async () => {
  const page = await open();
  await press(page, 'Find our functions');
  await press(page, 'Repair 1 formula');
  expect(await page.locator('#repair .from-to').innerText()).toMatch(
    /=_xldudf_AIJRI_ZONE\(B2\).*→.*=AIJRI\.ZONE\(B2\)/s,
  );
  expect((await callsOf(page)).filter((call) => call.startsWith('repair'))).toEqual([]);
  await press(page, 'Repair');
  await page.getByText('1 formula written anew.').waitFor();
  expect((await callsOf(page)).at(-1)).toBe('repair =AIJRI.ZONE(B2)');
  expect(await page.locator('.uses li').nth(1).innerText()).toContain('Red');
  expect(await page.getByRole('button', { name: /^Repair/ }).count()).toBe(0);
});

test('Recalculate asks for all of them', async () => {
  const page = await open();
  await press(page, 'Find our functions');
  await press(page, 'Recalculate');
  await page.getByText('Excel calculates 3 formulas again.').waitFor();
  expect((await callsOf(page)).at(-1)).toBe('recalculate 3');
});

describe('the ribbon', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  test('shows what Repair would write, and says so when there is nothing', async () => {
    const page = await openPage('medical-coder');
    await page.evaluate(() => window.paneTest.showRepairs());
    expect(await focused(page)).toBe('repair');
    expect(await page.locator('#repair .from-to').innerText()).toContain('=AIJRI.ZONE(B2)');
    expect((await callsOf(page)).filter((call) => call.startsWith('repair'))).toEqual([]);
    await press(page, 'Repair');
    await page.getByText('1 formula written anew.').waitFor();
    await page.evaluate(() => window.paneTest.showRepairs());
    await page.getByText('No formula has lost its function.').waitFor();
    expect(await page.locator('#repair').count()).toBe(0);
  });

  test('has everything calculated again', async () => {
    const page = await openPage('medical-coder');
    await page.evaluate(() => window.paneTest.recalculate());
    await page.getByText('Excel calculates 3 formulas again.').waitFor();
    expect((await callsOf(page)).at(-1)).toBe('recalculate 3');
  });
});

test('the rules are shown in the chosen language with what was not run, and copied', async () => {
  const page = await open();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Power Query M');
  const shown = await page.getByRole('region', { name: 'Rules as Power Query M' }).innerText();
  expect(shown).toContain('(roles as table) as table =>');
  expect(await page.locator('#rules-title + p').innerText()).toContain('not run in Power Query');
  const pasted = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener('paste', ({ clipboardData }) => resolve(clipboardData?.getData('text/plain') ?? ''), {
          once: true,
        }),
      ),
  );
  await press(page, 'Copy');
  await page.getByText('The rules as Power Query M are on the clipboard.').waitFor();
  await page.keyboard.press('Control+v');
  expect(await pasted).toBe(rulesText('m', usualColumns));
});

test('a sheet without a role has it below its notice, with a choice of roles', async () => {
  const page = await open('no-role');
  await press(page, 'Formula for the selected cell');
  await page.getByRole('combobox', { name: 'Role', exact: true }).waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each([320, 350])('axe finds nothing and nothing sticks out at %i px', async (width) => {
    const page = await open('medical-coder', { scheme, width });
    await press(page, 'Find our functions');
    await press(page, 'Repair 1 formula');
    await press(page, 'Formula for the selected cell');
    await page.locator('#offer').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
