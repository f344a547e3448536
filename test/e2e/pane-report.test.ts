import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { panePages } from './fixtures/pane-pages';

/* The tab Report in Chromium, on fixtures: its forms, the preview, copying and saving. */

const open = panePages();

async function openReport(given: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open('medical-coder', given);
  await page.getByRole('tab', { name: 'Report' }).click();
  await page.locator('.paper').waitFor();
  return page;
}

test('the page is previewed inert, with the score, its likely range and the checks', async () => {
  const page = await openReport();
  const paper = page.frameLocator('iframe.paper');
  const text = (await paper.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const part of ['11.6', 'Red', '10.0 to 15.9', 'Time scoring 3+ is stated 65 %']) expect(text).toContain(part);
  expect(await page.locator('iframe.paper').getAttribute('sandbox')).toBe('');
});

test('Markdown and JSON show as text, chosen with the keyboard alone', async () => {
  const page = await openReport();
  await page.getByRole('radio', { name: 'Page' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('pre.paper').waitFor();
  expect(await page.locator('pre.paper').innerText()).toContain('## Task Decomposition (Agentic AI Scoring)');
  await page.keyboard.press('ArrowRight');
  await page.locator('pre.paper', { hasText: '"fingerprint"' }).waitFor();
  const json: unknown = JSON.parse(await page.locator('pre.paper').innerText());
  expect(json).toMatchObject({ format: 'AIJRI assessment', computed: { score: 11.6 } });
});

test('Copy puts what is previewed on the clipboard, a page also as formatted text', async () => {
  const page = await openReport();
  const pasted = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) =>
        document.addEventListener(
          'paste',
          ({ clipboardData }) =>
            resolve({
              text: clipboardData?.getData('text/plain') ?? '',
              html: clipboardData?.getData('text/html') ?? '',
            }),
          { once: true },
        ),
      ),
  );
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Medical Coder.html is on the clipboard.').waitFor();
  await page.keyboard.press('Control+v');
  const { text, html } = await pasted;
  expect(text).toContain('<!DOCTYPE html>');
  expect(html).toContain('11.6');
});

test('Save hands the file to the downloads under the name of the sheet', async () => {
  const page = await openReport();
  await page.getByRole('radio', { name: 'Markdown' }).check();
  const shown = await page.locator('pre.paper').innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Medical Coder.md');
  expect(readFileSync(await download.path(), 'utf8').trim()).toBe(shown.trim());
});
