/* Whether the tab What if redraws as often as the screen does while a slider is dragged, in the workbench in Chromium: frames
   delivered while every frame brings another value, as a share of those of the same page at rest. */
import { resolve } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { buildAddin, buildPage } from '../workbench/server/build';
import { findBrowser, launchFlags } from '../workbench/server/find-browser';
import { startWorkbench } from '../workbench/server/workbench-server';
import { median } from './measure';

const root = resolve(__dirname, '..');
const rounds = 5;
const roundMs = 2000;

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
  await pane.getByRole('tab', { name: 'What if' }).click();
  await pane.locator('.slider input').first().waitFor();

  await framesOf(pane, true); // warms up
  const shares: number[] = [];
  const slowest: number[] = [];
  let redrawn = 0;
  for (let round = 0; round < rounds; round++) {
    const idle = await framesOf(pane, false);
    const dragged = await framesOf(pane, true);
    shares.push(dragged.frames / idle.frames);
    slowest.push(dragged.slowest / idle.usual);
    redrawn = dragged.redrawn / dragged.frames;
  }
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  console.log(`What if while a slider moves with every frame, median of ${rounds} rounds of ${roundMs / 1000} s:`);
  console.log(`  frames delivered, of those of the page at rest: ${percent(median(shares))}`);
  console.log(`  frames that showed another score: ${percent(redrawn)}`);
  console.log(`  the slowest frame, in frames of the page at rest: ${median(slowest).toFixed(1)}`);
}

interface Frames {
  readonly frames: number;
  /** Frames in which the score shown was another one. */
  readonly redrawn: number;
  /** Milliseconds. */
  readonly usual: number;
  readonly slowest: number;
}

/** Runs in the pane: counts frames for a while, with a rating moving to and fro or at rest. */
function framesOf(pane: Frame, isDragged: boolean): Promise<Frames> {
  return pane.evaluate(
    async ({ isDragged, roundMs }) => {
      const slider = document.querySelector<HTMLInputElement>('.slider input');
      if (!slider) throw new Error('The pane shows no slider.');
      const times: number[] = [];
      const start = performance.now();
      let redrawn = 0;
      let seen = document.querySelector('.would-be strong')?.textContent;
      while (performance.now() - start < roundMs) {
        times.push(await new Promise<number>((done) => requestAnimationFrame(done)));
        const shown = document.querySelector('.would-be strong')?.textContent;
        if (shown !== seen) redrawn++;
        seen = shown;
        if (!isDragged) continue;
        slider.value = String(1 + (times.length % 5));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      const sorted = [...gaps].sort((a, b) => a - b);
      const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
      return { frames: gaps.length, redrawn, usual, slowest: sorted.at(-1) ?? 0 };
    },
    { isDragged, roundMs },
  );
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
