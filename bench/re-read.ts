/* What it costs the pane to follow the sheet, measured in the workbench in Chromium: round trips per re-read, and the time
   from an edit to the updated pane beyond the engine's own calculation, as a ratio to one bare round trip. */
import { resolve } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { buildAddin, buildPage } from '../workbench/server/build';
import { findBrowser, launchFlags } from '../workbench/server/find-browser';
import { startWorkbench } from '../workbench/server/workbench-server';
import { median, ratioLine } from './measure';

const root = resolve(__dirname, '..');
const edits = 20;

async function main(): Promise<void> {
  await buildAddin(root, resolve(root, '.cache/addin'));
  await buildPage(root, resolve(root, '.cache/workbench'));
  const server = await startWorkbench({ root, port: 0 });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(server.url);
    await measure(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.functionsReady);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('The workbench shows no pane.');
  await pane.locator('.score').waitFor();

  const bare = await bareRoundTrips(pane);
  const beyond: number[] = [];
  const requests: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const measured = await page.evaluate(editAndWait, edit % 2 === 0 ? 4 : 5);
    beyond.push(measured.updated - measured.calculated);
    requests.push(measured.requests);
  }
  console.log(`Pane following an edit of one rating in the workbench, median of ${edits} edits:`);
  console.log(`  requests per re-read, the client's own clean-up included: ${median(requests)}`);
  const what = 'from calculated to updated pane';
  console.log(ratioLine(what, median(beyond), 'a bare round trip of one cell', median(bare)));
}

/** One cell read, from the pane to the host and back. */
function bareRoundTrips(pane: Frame): Promise<number[]> {
  return pane.evaluate(async () => {
    const times: number[] = [];
    for (let trip = 0; trip < 20; trip++) {
      const start = performance.now();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
      });
      times.push(performance.now() - start);
    }
    return times;
  });
}

/** Runs in the page: types a score into the first task, and waits for the sheet and then for the pane. */
async function editAndWait(score: number): Promise<{ calculated: number; updated: number; requests: number }> {
  const workbench = window.workbench;
  const shown = workbench?.frame().contentDocument?.querySelector('.score');
  if (!workbench || !shown) throw new Error('The pane shows no score.');
  const { engine, host } = workbench;
  const sheetId = engine.activeSheetId();
  const used = engine.usedBox(sheetId);
  if (!used) throw new Error('The sheet is empty.');
  const header = engine.values(sheetId, used).findIndex(([first]) => first === 'Task');
  const before = host.stats.requests;
  const seen = workbench.frame().contentDocument?.querySelector('.score')?.textContent;
  const start = performance.now();
  engine.write(sheetId, { row: used.row + header + 1, column: 2, rows: 1, columns: 1 }, [[score]], 'person');
  await engine.settled();
  const calculated = performance.now() - start;
  while (workbench.frame().contentDocument?.querySelector('.score')?.textContent === seen) {
    if (performance.now() - start > 10_000) throw new Error('The pane did not follow the edit.');
    await new Promise((done) => setTimeout(done, 2));
  }
  const updated = performance.now() - start;
  // Clean-up and late hints follow shortly after; they belong to this edit.
  await new Promise((done) => setTimeout(done, 600));
  return { calculated, updated, requests: host.stats.requests - before };
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
