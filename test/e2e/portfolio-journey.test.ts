import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { readAssessment } from '../../src/assessment/read-assessment';
import { aijriTable } from '../../src/functions/functions';
import { compute } from '../../src/scoring/computed';
import { asFound } from '../../src/template/role-results';
import { rolesWorkbookBytes } from '../../src/template/roles-workbook';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { generatedRoles } from '../fixtures/roles/generated-roles';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* A workbook of 200 roles, one of them broken, in one sitting at the workbench: opened, checked, ranked, written, charted.
   Each test goes on where the one before ended. Writing to all sheets takes the workbench's spreadsheet minutes, because it
   goes through every formula after each, so that is cancelled on the way. */

jest.setTimeout(180_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;
let folder: string;

const brokenTitle = 'Generated role 007';

const roles = generatedRoles(200).map(({ title, content }) => ({
  title,
  source: 'a generator',
  content:
    title === brokenTitle
      ? { ...content, principles: { ...content.principles, values: { growth: 'unclear' } } }
      : content,
}));

/** Score, zone and sub-label of each sound role, as AIJRI.TABLE gives them. */
const wanted = new Map(
  roles.flatMap(({ title, content }) => {
    const { result, share3plus } = compute(readAssessment(asFound(content)));
    if (!result || share3plus === undefined) return [];
    const { taskResistance, evidence, barriers, growth } = result.inputs;
    const row = [taskResistance / 1_000_000, evidence, barriers, growth, share3plus / 1_000_000];
    return [[title, aijriTable([row])[0]] as const];
  }),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aijri-portfolio-'));
  writeFileSync(join(folder, 'roles.xlsx'), await rolesWorkbookBytes(roles));
  workbench = await buildAndServe('development');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  desk = await openWorkbench(browser, workbench.url);
  desk.page.setDefaultTimeout(120_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => expect(desk.complaints).toEqual([]));

const press = (name: string | RegExp) => desk.pane.getByRole('button', { name, exact: true }).click();

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const paneText = async (selector: string) => plain(await desk.pane.locator(selector).first().innerText());

/** The rows of the portfolio table, by header, as people read them. */
async function portfolioTable(): Promise<Record<string, string>[]> {
  const rows = await desk.page.evaluate(async () => {
    const engine = window.workbench?.engine;
    await engine?.settled();
    const sheet = engine?.sheets().find(({ name }) => name === 'Portfolio');
    const used = sheet && engine?.usedBox(sheet.id);
    return (sheet && used && engine?.text(sheet.id, used)) ?? [];
  });
  const header = rows.findIndex((row) => row.includes('P(zone)'));
  const titles = rows[header] ?? [];
  return rows.slice(header + 1).map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])));
}

test('the file opens, and all roles are ranked; the broken one says why it is not', async () => {
  await desk.page.setInputFiles('#file', join(folder, 'roles.xlsx'));
  await desk.page.getByText('Opened roles.xlsx').waitFor();
  await press('All roles');
  await desk.pane.locator('.ranking li').first().waitFor();
  expect(await paneText('.mix')).toContain('1 not scored');
  await desk.pane.getByLabel('Search roles').fill('role 007');
  expect(await paneText('.ranking li')).toContain('Not scored: AI growth correlation');
  await desk.pane.getByLabel('Search roles').fill('');
});

test('all are checked', async () => {
  await press('Check all');
  expect(plain(await desk.pane.getByText('200 roles checked: ').innerText())).toContain('1 without a score');
});

/** Role sheets that hold a current result. */
let written = 0;

test('results are written sheet by sheet, past the broken one, until Cancel; what is written stays', async () => {
  await press('Write all');
  await press('Write 200 sheets');
  await desk.pane.getByText(/^Writing: [2-9]\d of 200 roles done$/).waitFor();
  await press('Cancel');
  const outcome = plain(await desk.pane.getByText(/ sheets written\. /).innerText());
  const told = /(\d+) sheets written\. 1 not written; see the list above\. Cancelled before the last (\d+)\./.exec(
    outcome,
  );
  written = Number(told?.[1]);
  expect(written).toBeGreaterThanOrEqual(19);
  expect(written + 1 + Number(told?.[2])).toBe(200);
  expect(await paneText('.not-written li')).toContain(brokenTitle);
});

test('the portfolio table has the digits of AIJRI.TABLE, and ranges that tie as the pane says', async () => {
  await press('Write portfolio');
  await desk.pane.getByText('200 roles written to Portfolio.').waitFor();
  const table = await portfolioTable();
  const scored = table.filter(({ Zone }) => Zone !== 'not scored');
  expect(scored.map(({ Role, Score, Zone, 'Sub-label': label }) => [Role, [Number(Score), Zone, label]])).toEqual([
    ...wanted,
  ]);
  expect(table.filter(({ Zone }) => Zone === 'not scored').map(({ Role }) => Role)).toEqual([brokenTitle]);
  expect(new Set(table.filter(({ Result }) => Result === 'current').map(({ Role }) => Role)).size).toBe(written);

  const first = await paneText('.ranking li:not(.anchor)');
  const best = scored.reduce((one, other) => (Number(other['Score']) > Number(one['Score']) ? other : one));
  const ties = scored.filter(({ High }) => Number(High) >= Number(best['Low'])).length - 1;
  expect(first).toMatch(new RegExp(`^${best['Role']} ${best['Score']} .*Place 1 to ${ties + 1}, tied with ${ties}\\b`));
});

test('charts come on a sheet of their own', async () => {
  await press('Make charts');
  await desk.page.waitForFunction(() =>
    window.workbench?.engine.sheets().some(({ name }) => name === 'Portfolio charts'),
  );
});
