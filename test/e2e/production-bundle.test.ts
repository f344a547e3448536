import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { customFunctions } from '../../src/functions/register';
import { findBrowser, launchFlags } from '../../workbench/server/find-browser';
import type { RunningWorkbench } from '../../workbench/server/workbench-server';
import { documentText } from '../fixtures/documents';
import { eventually } from './fixtures/eventually';
import { buildAndServe } from './fixtures/workbench-build';
import { openWorkbench, type WorkbenchPage } from './fixtures/workbench-page';

/* The add-in as it ships, under the content policy that it ships with. Its address of office.js is answered from the
   package, so that nothing leaves this computer. */

const cdn = 'https://appsforoffice.microsoft.com';
const officeFolder = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

jest.setTimeout(60_000);

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;
const violations: string[] = [];

beforeAll(async () => {
  workbench = await buildAndServe('production');
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchFlags] });
  desk = await openWorkbench(browser, workbench.url, async (page) => {
    await page.route(`${cdn}/lib/1/hosted/**`, (route) => {
      const path = officeFile(new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
      return path === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ path });
    });
    await page.exposeFunction('policyViolated', (what: string) => violations.push(what));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        (window as unknown as { policyViolated(what: string): void }).policyViolated(
          `${effectiveDirective} ${blockedURI}`,
        ),
      ),
    );
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

/** A file of the office.js package; the client asks for some folders in another letter case. */
function officeFile(path: string): string | undefined {
  const file = path.split('/').reduce<string | undefined>((folder, part) => {
    const entry = folder && existsSync(folder) ? readdirSync(folder).find(same(part)) : undefined;
    return folder && entry && join(folder, entry);
  }, officeFolder);
  return file && existsSync(file) ? file : undefined;
}

const same = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();

const origins = () =>
  new Set([...desk.requested].filter((url) => url.startsWith('http')).map((url) => new URL(url).origin));

test('the pane shows the scored role', async () => {
  expect((await desk.pane.locator('.score').innerText()).split(/\s+/)).toEqual(['11.6', 'of', '100', 'Red']);
  expect(await desk.pane.locator('.finding').count()).toBeGreaterThan(0);
});

test('every function is registered and answers', async () => {
  const registered = await desk.page.evaluate(() => window.workbench?.functionsReady);
  expect(registered).toEqual([...customFunctions.keys()]);
  await desk.type('E6', '=AIJRI(1.85,-5,2,-1)');
  await eventually(() => desk.text('E6'), '11.6');
});

test('the ribbon writes the results', async () => {
  await desk.page.getByRole('toolbar').getByRole('button', { name: 'Write results' }).click();
  await desk.pane.locator('.write p', { hasText: 'Up to date' }).waitFor();
  expect(await desk.text(`B${await desk.rowOf('Sub-label')}`)).toBe('Red');
});

test('charts of all roles are made on a sheet from office-js-helpers, which is loaded only then', async () => {
  const helpers = () => [...desk.requested].filter((url) => url.includes('force-create-sheet'));
  expect(helpers()).toEqual([]);
  await desk.pane.getByRole('button', { name: 'All roles' }).click();
  await desk.pane.getByRole('button', { name: 'Make charts' }).click();
  await desk.pane.getByText('The charts are on the sheet Portfolio charts.').waitFor();
  expect(helpers()).toEqual([expect.stringMatching(/\/force-create-sheet\.\w+\.js$/)]);
  await desk.pane.getByRole('button', { name: /Go to Medical Coder$/ }).click();
  await desk.pane.locator('.score').waitFor();
});

test('a document is read for import, by a part that is loaded for it', async () => {
  await desk.pane.getByRole('button', { name: 'New role' }).click();
  const buffer = Buffer.from(documentText('medical-coder.html'));
  await desk.pane.locator('input[type=file]').setInputFiles([{ name: 'coder.html', mimeType: 'text/html', buffer }]);
  await desk.pane.getByText('coder.html. Read as HTML.').waitFor();
  expect((await desk.pane.locator('.gives').innerText()).replace(/\s+/g, ' ')).toBe('Its tables give 11.6 Red');
});

test('office.js comes from its own address, everything else from one origin', () => {
  expect([...origins()].sort()).toEqual([cdn, new URL(workbench.url).origin].sort());
  expect([...desk.requested]).toContain(`${cdn}/lib/1/hosted/office.js`);
  expect([...desk.requested].filter((url) => url.includes('/officejs/'))).toEqual([]);
});

test('nothing breaks the policy, not even office.js, and nothing complains', () => {
  expect(violations).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('the policy is in force: what it does not allow is stopped and seen', async () => {
  const elsewhere = 'https://elsewhere.example/picture.png';
  await desk.pane.locator('body').evaluate((_body, url) => void (new Image().src = url), elsewhere);
  await eventually(() => Promise.resolve(violations.join()), `img-src ${elsewhere}`);
});
