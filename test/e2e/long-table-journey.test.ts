import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* A table of ratings from elsewhere, scored at the workbench. Each test goes on where the one before ended. */

jest.setTimeout(90_000);

const rows = 6_000;

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;

beforeAll(async () => {
  workbench = await buildAndServe('development');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  desk = await openWorkbench(browser, workbench.url);
  await desk.page.evaluate(async (count) => {
    const engine = window.workbench?.engine;
    const id = engine?.addSheet('Data').id ?? '';
    const cells = [
      ['Role', 'Growth', 'Task resistance', 'Evidence', 'Barriers'],
      ...Array.from({ length: count }, (_, row) => [`Role ${row + 1}`, -1, 1.85, row === 1 ? 'weak' : -5, 2]),
    ];
    engine?.write(id, { row: 0, column: 0, rows: count + 1, columns: 5 }, cells, 'person');
    await engine?.addTable(id, 'Ratings', { row: 0, column: 0, rows: count + 1, columns: 5 });
    engine?.activateSheet(id);
  }, rows);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

afterEach(() => expect(desk.complaints).toEqual([]));

const press = (name: string) => desk.pane.getByRole('button', { name, exact: true }).click();

test('the pane finds the table, its columns and what its first rows get', async () => {
  await press('All roles');
  await desk.pane.getByRole('tab', { name: 'Long table' }).click();
  const preview = desk.pane.locator('.long-table-rows tbody tr');
  await preview.first().waitFor();
  expect((await preview.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).slice(0, 2)).toEqual([
    'Role 1 11.6 Red',
    'Role 2 Evidence is “weak”; it needs a whole number from -10 to 10.',
  ]);
});

test('values are written beside every row, with what to mend', async () => {
  await press('Write values');
  await desk.pane.getByText('5,999 rows of Ratings scored. 1 row could not be; AIJRI problem says why.').waitFor();
  await eventually(() => desk.text('F1'), 'AIJRI score');
  expect([await desk.text('F2'), await desk.text(`G${rows + 1}`), await desk.text('I3')]).toEqual([
    '11.6',
    'Red',
    'Evidence is “weak”; it needs a whole number from -10 to 10.',
  ]);
});

test('mended, written again, one row changes', async () => {
  await desk.type('D3', '10');
  await press('Write values');
  await desk.pane.getByText('6,000 rows of Ratings scored. 1 row changed.').waitFor();
  expect([await desk.text('F3'), await desk.text('I3')]).toEqual(['25.5', '']);
});

test('and one formula gives the same', async () => {
  await press('Insert formula');
  await desk.pane.getByText('AIJRI.TABLE is in L2').waitFor();
  expect(await desk.formula('L2')).toBe(`=AIJRI.TABLE(HSTACK(C2:E${rows + 1},B2:B${rows + 1}))`);
  await eventually(() => desk.text('L2'), '11.6');
  expect([await desk.text('L3'), await desk.text(`M${rows + 1}`)]).toEqual(['25.5', 'Red']);
});
