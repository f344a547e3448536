import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';

/* The documentation in Chromium, as wide as a phone: axe finds nothing, and nobody has to scroll a page sideways. */

declare const axe: {
  run(options?: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const root = join(__dirname, '../../docs');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
}, 60_000);
afterAll(() => browser?.close());
afterEach(() => page?.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'light' });
});

test.each(paths)('%s', async (path) => {
  await page.goto(pathToFileURL(join(root, path)).href);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.evaluate(script);
  const light = await page.evaluate(() => axe.run());
  // In the dark the same page differs in its colours alone.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(() => axe.run({ runOnly: ['color-contrast'] }));
  const violations = [...light.violations, ...dark.violations];
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
