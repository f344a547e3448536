/* npm run screenshot: the workbench as README.md shows it, into docs/workbench.png. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAddin, buildPage } from '../workbench/server/build';
import { findBrowser, launchFlags } from '../workbench/server/find-browser';
import { startWorkbench } from '../workbench/server/workbench-server';

const root = process.cwd();
const picture = join(root, 'docs', 'workbench.png');
const size = { width: 1280, height: 800 };

async function main(): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'aijri-screenshot-'));
  const folders = { addin: join(built, 'addin'), page: join(built, 'page') };
  const workbench = await startWorkbench({ root, port: 0, ...folders });
  try {
    await buildPage(root, folders.page);
    await buildAddin(root, folders.addin, new URL(workbench.url).origin);
    await takePicture(workbench.url);
  } finally {
    await workbench.close();
    rmSync(built, { recursive: true, force: true });
  }
  console.log(picture);
}

async function takePicture(url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', ignoreHTTPSErrors: true });
    await page.goto(url);
    await page.getByText(/^Ready/).waitFor();
    await page.frameLocator('#addin').getByText('Time scoring 3+ is stated 65 %, computed 85 %.').waitFor();
    // The grid draws a moment after it has its values.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
