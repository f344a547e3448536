import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { callsOf, panePages, type StateName } from './fixtures/pane-pages';

/* The tab Anchors of the page All roles, published roles in the ranking, and where to look next. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(60_000);

const open = panePages();

async function openAll(state: StateName = 'anchors', given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(state, given);
  await page.getByRole('button', { name: 'All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  return page;
}

async function openTab(state: StateName = 'anchors'): Promise<Page> {
  const page = await openAll(state);
  await page.getByRole('tab', { name: 'Anchors' }).click();
  return page;
}

const textsOf = async (items: Locator) => (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

/** The names of the ranking with their scores, published roles marked by a star. */
const lines = (page: Page) =>
  page.locator('.ranking > li').evaluateAll((all) =>
    all.map((each) => {
      const isAnchor = each.classList.contains('anchor');
      const name = each.querySelector(isAnchor ? '.anchor-name' : '.ranked .link')?.textContent?.trim() ?? '';
      const score = each.querySelector(isAnchor ? '.anchor-score' : '.ranked strong')?.textContent?.trim() ?? '-';
      return `${isAnchor ? '* ' : ''}${name} ${score}`;
    }),
  );

test('published roles stand at their scores among the roles, without a place, and can be hidden', async () => {
  const page = await openAll();
  expect(await lines(page)).toEqual([
    '* Registered Nurse 82.2',
    'cloud architect 59.9',
    '* Senior Software Engineer 55.4',
    'Security Engineer 54.1',
    '* Medical and Health Services Manager 53.1',
    '* Cloud Architect 51.5',
    '* Data Architect 51.2',
    '* Compliance Manager 48.2',
    '* Security Engineer 44.6',
    '* Backend/API Developer 24.5',
    'Records Auditor 23.4',
    '* Medical Records Specialist 15.1',
    'Medical Coder 13.5',
    '* Pharmacy Technician 11.7',
    '* Medical Coder 11.6',
    '* Chef <i> 11.6',
    '* DevOps Engineer 10.7',
    'Billing Clerk <b> 5.3',
    '* Medical Transcriptionist 3.6',
    'Draft -',
  ]);
  expect(await page.getByText('Place 1 to 2, tied with 1').count()).toBe(2);
  expect((await page.locator('.mix').innerText()).replace(/\s+/g, ' ')).toContain('3 Red 0 Yellow 2 Green');
  expect(await page.getByText('6 roles', { exact: true }).count()).toBe(1);
  await page.getByLabel('Show anchors').uncheck();
  expect(await page.locator('.ranking .anchor').count()).toBe(0);
  await page.getByRole('tab', { name: 'Anchors' }).click();
  await page.getByRole('tab', { name: 'Ranking' }).click();
  expect(await page.getByLabel('Show anchors').isChecked()).toBe(false);
  expect(await page.locator('.ranking > li').count()).toBe(6);
});

test('search and zone narrow the published roles too, and do not count them', async () => {
  const page = await openAll();
  await page.getByRole('searchbox').fill('architect');
  expect(await lines(page)).toEqual(['cloud architect 59.9', '* Cloud Architect 51.5', '* Data Architect 51.2']);
  expect(await page.getByText('1 of 6 roles').count()).toBe(1);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Zone', { exact: true }).selectOption('none');
  expect(await lines(page)).toEqual(['Draft -']);
});

test('the tab says where the published roles come from, what could not be read, and what the method gives for them', async () => {
  const page = await openTab();
  const panel = page.locator('.anchors');
  expect(await panel.locator('p').first().innerText()).toBe(
    '14 published roles from the sheet Calibration, with the rows that you add there. Go to sheet',
  );
  expect(await panel.getByRole('heading').allInnerTexts()).toEqual([
    '2 problems on the sheet',
    'Your scores beside published ones',
    'Published and recomputed',
  ]);
  expect(await panel.locator('.anchor-problems li').first().innerText()).toMatch(
    /^Calibration, I21: Published of “Cook”/,
  );
  expect(await panel.getByText('All 8 with published totals give the published score.').count()).toBe(1);
  const rows = await textsOf(panel.locator('section').last().locator('tbody tr'));
  expect(rows).toHaveLength(14);
  expect(rows).toContain('Cloud Architect Green (Transforming), possible 51.5 51.5 0.0');
  expect(rows).toContain('Chef <i> Green does not fit; it would be Red 11.6 11.6 0.0');
  expect(rows).toContain('Registered Nurse Green 82.2 – no totals published – no totals published');
  await panel.getByRole('button', { name: 'Go to sheet' }).click();
  expect(await callsOf(page)).toContain('goTo 60 A6');
  expect(await page.getByRole('tab', { name: 'Anchors', selected: true }).count()).toBe(1);
});

test('own scores of published roles give a bias in plain words, role by role and by group of ratings', async () => {
  const page = await openTab();
  const section = page.locator('.anchors section').nth(1);
  expect(await section.locator('p').first().innerText()).toBe(
    'Your scores for 3 published roles are on average 6.6 higher. Likely from 0.3 lower to 13.5 higher. ' +
      'That can be chance. What differs most is Task resistance: alone it changes these scores by +3.8.',
  );
  expect(await textsOf(section.locator('table').first().locator('tbody tr'))).toEqual([
    'Medical Coder Mid-level 13.5 11.6 +1.9',
    'Security Engineer Mid-level 54.1 44.6 +9.5',
    'cloud architect Senior 59.9 51.5 +8.4',
  ]);
  expect(await textsOf(section.locator('table').last().locator('tbody tr'))).toEqual([
    'Task resistance +0.23 +3.8',
    'Evidence +1.7 +2.7',
    'Barriers 0.0 0.0',
    'AI growth 0.0 0.0',
  ]);
  await section.getByRole('button', { name: 'Go to Security Engineer' }).click();
  await page.locator('.score').waitFor();
  expect(await callsOf(page)).toContain('activate 53');
});

test('without the sheet and without a published role the tab says what is used and what to do', async () => {
  const page = await openTab('no-anchors');
  const panel = page.locator('.anchors');
  expect(await panel.locator('p').first().innerText()).toBe(
    '13 published roles, built in: this workbook has no sheet Calibration to read them from.',
  );
  expect(await panel.getByText(/^No role sheet has the job title of a published role\./).count()).toBe(1);
  expect(await panel.getByRole('button').count()).toBe(0);
});

test('below a role of the ranking open the roles to look at next, one list at a time', async () => {
  const page = await openAll();
  const opener = page.getByRole('button', { name: 'Where to look next from Billing Clerk <b>' });
  await opener.focus();
  await page.keyboard.press('Enter');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  const items = await textsOf(page.locator('.next-roles li'));
  expect(items).toHaveLength(5);
  expect(items[0]).toBe(
    'Backend/API Developer 24.5 Red +19.2 points Most alike in Barriers, AI growth, Evidence. ' +
      'Higher by Task resistance (+16.2), Evidence (+1.2). Published; compared on totals.',
  );
  await page.getByRole('button', { name: 'Backend/API Developer. Go to Calibration' }).click();
  expect(await callsOf(page)).toContain('goTo 60 A10');
  await page.getByRole('button', { name: 'Where to look next from Medical Coder' }).click();
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await page.getByRole('button', { name: 'Where to look next from cloud architect' }).click();
  expect(await textsOf(page.locator('.next-roles li'))).toEqual([
    'Registered Nurse 82.2 Green +22.3 points Only its score is published, so what is alike is not known.',
  ]);
  await page.getByRole('button', { name: 'Where to look next from cloud architect' }).click();
  expect(await page.locator('.next-roles').count()).toBe(0);
});

test('the tab Drivers says where to look next, once the roles have been read', async () => {
  const page = await open('anchors');
  await page.getByRole('tab', { name: 'Drivers' }).click();
  const section = page.locator('section', { has: page.locator('#next-title') }).last();
  await section.getByRole('button', { name: 'Open All roles' }).click();
  await page.locator('.ranking li').first().waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  const items = await textsOf(section.locator('.next-roles li'));
  expect(items).toHaveLength(5);
  expect(items.filter((item) => item.endsWith('Add to sheet'))).toHaveLength(5);
  await section.getByRole('button', { name: 'Add to sheet: Records Auditor' }).click();
  await page.getByText('Records Auditor is in the table Where to look next of Medical Coder.').waitFor();
  expect((await callsOf(page)).filter((call) => call.startsWith('add'))).toEqual([
    expect.stringMatching(/^add Records Auditor, Red: Most alike in .+\. Higher by Task resistance \(\+\d+\.\d\)/),
  ]);
  await section.getByRole('button', { name: 'Records Auditor. Go to Records Auditor' }).click();
  expect(await callsOf(page)).toContain('activate 55');
});

test.each([
  [320, 'light'],
  [350, 'dark'],
] as const)('axe finds nothing wrong at %i px, %s', async (width, scheme) => {
  const page = await openAll('anchors', { width, scheme });
  const check = async (name: string) => {
    await page.screenshot({ path: `.cache/portfolio-${name}-${scheme}.png`, fullPage: true });
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() => axe.run());
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await page.getByRole('button', { name: 'Where to look next from Billing' }).click();
  expect(await check('next')).toEqual([]);
  await page.getByRole('tab', { name: 'Anchors' }).click();
  expect(await check('anchors')).toEqual([]);
});

test.each([300, 160])('at %i px nothing scrolls sideways', async (width) => {
  const page = await openAll('anchors', { width, forcedColors: width === 160 });
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.getByRole('button', { name: 'Where to look next from Billing' }).click();
  expect(await widest()).toBeLessThanOrEqual(width);
  await page.getByRole('tab', { name: 'Anchors' }).click();
  await page.screenshot({ path: `.cache/portfolio-anchors-${width}.png`, fullPage: true });
  expect(await widest()).toBeLessThanOrEqual(width);
});
