import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readAssessment } from '../../src/assessment/read-assessment';
import { runChecks } from '../../src/checks/run-checks';
import { printHtml } from '../../src/document/print-html';
import { compute } from '../../src/scoring/computed';
import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import { coder } from '../document/coder';

/* The report in Chromium: axe finds nothing, nothing is fetched, and it fits a phone and a page of paper. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const assessment = readAssessment(coder);
const html = printHtml({
  role: coder,
  report: runChecks({ assessment, computed: compute(assessment) }),
  kept: [{ text: 'Reframed question: what stops it?', after: 'barriers' }],
  date: '2026-11-23',
  noise: defaultNoiseAssumption,
});

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => page?.close());

test.each([
  ['a screen', 1100],
  ['a phone', 360],
])('on %s', async (_, width) => {
  page = await browser.newPage({ viewport: { width, height: 800 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(html);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(requests).toEqual([]);
  await page.evaluate(script);
  const { violations } = await page.evaluate(() => axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each(['A4', 'Letter'])('on paper, %s: no column is cut off', async (format) => {
  page = await browser.newPage({ viewport: { width: format === 'A4' ? 680 : 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html);
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.table')].map((each) => each.scrollWidth - each.clientWidth)),
  );
  expect(widest).toBeLessThanOrEqual(1);
  expect((await page.pdf({ format })).length).toBeGreaterThan(10_000);
});
