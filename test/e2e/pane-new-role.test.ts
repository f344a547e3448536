import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { assessmentToJson } from '../../src/document/json-write';
import { documentText, mustRead } from '../fixtures/documents';
import { callsOf, type Given, panePages, type StateName } from './fixtures/pane-pages';

/* The page New role in Chromium, on fixtures: what comes in, what is shown of it before anything is written, and what is
   then asked of the workbook. */

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

jest.setTimeout(30_000);

const openPage = panePages();
const copied = documentText('medical-coder-copied.txt');

async function open(state: StateName = 'medical-coder', given?: Given): Promise<Page> {
  const page = await openPage(state, given);
  page.setDefaultTimeout(5000);
  await page.locator('#new-role').click();
  await page.getByRole('heading', { name: 'New role' }).waitFor();
  return page;
}

interface TextFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, text: string): TextFile => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const openFiles = (page: Page, ...files: TextFile[]) => page.locator('input[type=file]').setInputFiles(files);

const choose = (page: Page, way: string) => page.getByRole('radio', { name: way }).check();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

const focused = (page: Page) => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

const status = (page: Page, text: string | RegExp) => page.locator('[role=status]', { hasText: text }).waitFor();

/** A paste as a browser makes it, of a clipboard with these forms. */
const paste = (page: Page, forms: Readonly<Record<string, string>>, onto = '#paste') =>
  page.locator(onto).evaluate((field, data) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, forms);

/** Drops files or a text on the page. */
const drop = (page: Page, name: string, text: string) =>
  page.locator('main').evaluate(
    (main, dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped.text], dropped.name, { type: 'text/markdown' }));
      for (const type of ['dragover', 'drop']) {
        main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name, text },
  );

describe('one text', () => {
  test('is shown as it was understood before anything is written', async () => {
    const page = await open();
    await openFiles(page, file('copied.txt', copied));
    await status(page, '1 text read. Nothing is written yet.');
    const shown = await textOf(page, '.new-role');
    for (const part of [
      'Medical Coder copied.txt. Read as plain text.',
      'Its tables give 11.6 Red',
      'The text states 11.6/100.',
      'A sheet has this name already, so it will be “Medical Coder 2”.',
      'line 154 A row of Assessor commentary stands under no column titles and is kept as text.',
      '1 error, 24 passed, 4 not run',
      'line 106 Time scoring 3+ in the sub-label table is stated 65 %, computed 85 %.',
      'Task decomposition 9 rows, 33 figures, 28 texts',
      'Assessor commentary 6 texts, 5 kept as text, 1 problem',
    ]) {
      expect(shown).toContain(part);
    }
    expect(await focused(page)).toBe('Medical Coder');
    expect(await callsOf(page)).toEqual([]);
    expect(await page.locator('.card, .tabs').count()).toBe(0);
  });

  test('its kept texts stand with their lines, and only the first of many', async () => {
    const page = await open();
    await openFiles(page, file('copied.txt', copied));
    await page.locator('summary', { hasText: 'Kept as text (21)' }).click();
    const kept = (await page.locator('details .told li').allInnerTexts()).map((each) => each.replace(/\s+/g, ' '));
    expect(kept[0]).toBe('line 1 Skip to content');
    expect(kept).toHaveLength(21);
    expect(kept.at(-1)).toBe('and 1 more; all of them go to the sheet');
  });

  test('becomes a sheet of the chosen name, and its checks are shown', async () => {
    const page = await open();
    await openFiles(page, file('copied.txt', copied));
    await page.getByLabel('Name of the sheet').fill('Coder / 2026');
    await page.getByText('so the sheet will be “Coder - 2026”.').waitFor();
    await page.getByLabel('Name of the sheet').fill('Coder 2026');
    await page.getByText('No other sheet has this name.').waitFor();
    await press(page, 'Create role sheet');
    await page.locator('.card').waitFor();
    expect(await callsOf(page)).toEqual([
      expect.stringMatching(/^create Coder 2026: role principles tasks evidence barriers .*kept$/),
    ]);
    expect(await focused(page)).toBe('Checks');
  });

  test('that a sheet could not be made for stays, with the reason', async () => {
    const page = await open();
    await openFiles(page, file('copied.txt', copied));
    await page.getByLabel('Name of the sheet').fill('Protected');
    await press(page, 'Create role sheet');
    await page.getByText('Not created. Excel refused access. No sheet was added.').waitFor();
    expect(await page.getByRole('button', { name: 'Create role sheet' }).count()).toBe(1);
  });

  test('without any section is refused with the sentence, and another can be read', async () => {
    const page = await open();
    await openFiles(page, file('notes.txt', 'Milk, bread.'));
    await page.getByText('Refused. No section of an assessment was recognised. Looked for headings').waitFor();
    await status(page, 'Problem. 0 of 1 text read, 1 refused.');
    expect(await page.getByRole('button', { name: 'Create role sheet' }).count()).toBe(0);
    await press(page, 'Start over');
    await page.waitForFunction(() => document.activeElement?.id === 'paste');
  });

  test('in JSON says when its fingerprint does not match', async () => {
    const page = await open();
    const json = JSON.stringify(assessmentToJson(mustRead(documentText('medical-coder.md')).role));
    await openFiles(page, file('coder.json', json));
    await page.getByText('coder.json. Read as JSON.').waitFor();
    expect(await page.getByText('The fingerprint does not match').count()).toBe(0);
    await press(page, 'Start over');
    await openFiles(page, file('coder.json', json.replace('"score":5', '"score":4')));
    await page.getByText('The fingerprint does not match').waitFor();
  });
});

describe('the clipboard', () => {
  test('gives a page with its tables; nothing of it is rendered', async () => {
    const page = await open();
    const html = `${documentText('medical-coder.html')}<img src="x" onerror="document.title = 'run'">`;
    await paste(page, { 'text/html': html, 'text/plain': 'Medical Coder' });
    await page.getByText('Pasted text. Read as HTML.').waitFor();
    expect(await page.getByText('Its tables give').count()).toBe(1);
    expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
    expect(await page.title()).toBe('AIJRI');
  });

  test('of an editor gives Markdown, whose coloured HTML has no tables', async () => {
    const page = await open();
    const markdown = documentText('medical-coder.md');
    const coloured = markdown.split('\n').map((line) => `<span style="color:red">${line.replace(/</g, '&lt;')}</span>`);
    // Right after the page was opened its heading has the focus.
    await paste(page, { 'text/html': `<div>${coloured.join(' ')}</div>`, 'text/plain': markdown }, '#new-role-title');
    await page.getByText('Pasted text. Read as Markdown.').waitFor();
    expect(await textOf(page, '.gives')).toBe('Its tables give 11.6 Red');
  });

  test('is not needed: a typed text is read, too', async () => {
    const page = await open();
    await page.locator('#paste').fill(copied);
    await press(page, 'Read this text');
    await page.getByText('Pasted text. Read as plain text.').waitFor();
  });

  test('and a file can be dropped anywhere on the page', async () => {
    const page = await open();
    await choose(page, 'Blank');
    await drop(page, 'coder.md', documentText('medical-coder.md'));
    await page.getByText('coder.md. Read as Markdown.').waitFor();
  });
});

describe('several files', () => {
  const three = [file('a.txt', copied), file('notes.txt', 'Milk.'), file('b.md', documentText('security-engineer.md'))];

  test('are listed with their state, created together, and summed up', async () => {
    const page = await open();
    await openFiles(page, ...three);
    await status(page, 'Problem. 2 of 3 texts read, 1 refused. Nothing is written yet.');
    const listed = (await page.locator('.batch > li').allInnerTexts()).map((each) => each.replace(/\s+/g, ' ').trim());
    expect(listed).toEqual([
      'a.txt 11.6 Red Will be “Medical Coder 2”',
      expect.stringMatching(/^notes\.txt Refused\. No section of an assessment was recognised\./),
      expect.stringMatching(/^b\.md [\d.]+ \w+ Will be “/),
    ]);
    await press(page, 'Create 2 role sheets');
    await page.getByRole('progressbar').waitFor();
    await page.getByText('Creating 1 of 2').waitFor();
    await status(page, '2 of 2 created.');
    expect(await page.locator('.created').count()).toBe(2);
    expect(await page.locator('.refused').count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Create/ }).count()).toBe(0);
    await press(page, 'Show Medical Coder');
    await page.locator('.card').waitFor();
    expect((await callsOf(page)).at(-1)).toBe('activate 10');
  });

  test('are cancelled where they are: what was written stays, the rest is listed and can be made later', async () => {
    const page = await open();
    await openFiles(page, ...three);
    await press(page, 'Create 2 role sheets');
    await page.getByText('Creating 1 of 2').waitFor();
    await press(page, 'Cancel');
    await page.getByText('Not created. Cancelled before its turn.').first().waitFor();
    const left = await page.locator('.refused', { hasText: 'Not created.' }).count();
    const created = await page.locator('.created').count();
    expect(left).toBeGreaterThan(0);
    expect(left + created).toBe(2);
    expect(await page.getByRole('button', { name: /^Create/ }).count()).toBe(1);
  });
});

describe('other ways', () => {
  test('a blank role', async () => {
    const page = await open();
    await choose(page, 'Blank');
    await press(page, 'Insert a blank role');
    await status(page, 'The sheet Role was added.');
    expect(await callsOf(page)).toEqual(['insert']);
    expect(await page.locator('.card').count()).toBe(1);
  });

  test('a variant takes its name from its level until it gets another', async () => {
    const page = await open();
    await choose(page, 'Variant');
    await page.getByLabel('Seniority level').fill('Entry level');
    expect(await page.getByLabel('Name of the sheet').inputValue()).toBe('Medical Coder (Entry level)');
    await page.getByLabel('Seniority level').fill(' ');
    await page.getByText('A variant needs a seniority level.').waitFor();
    await press(page, 'Create variant');
    await page.getByLabel('Seniority level').fill('Senior');
    await page.getByLabel('Name of the sheet').fill('Lead coder');
    await press(page, 'Create variant');
    await page.locator('.card').waitFor();
    expect(await callsOf(page)).toEqual(['variant of Medical Coder: Lead coder, Senior']);
  });

  test('a sheet without a role has nothing to vary', async () => {
    const page = await open('no-role');
    await choose(page, 'Variant');
    await page.getByText('The active sheet has no role to copy.').waitFor();
  });
});

describe('tasks', () => {
  test('from a table are shown with times and how these were set, then put into the blank table', async () => {
    const page = await open('no-tasks');
    await choose(page, 'Tasks');
    await page.getByLabel('Paste tasks').fill('Task\tImportance\nCode charts\t5\nAsk physicians\t3\nAudit\tx');
    await press(page, 'Read tasks');
    await status(page, '3 tasks read. Nothing is written yet.');
    const shown = await textOf(page, '.new-role');
    expect(shown).toContain('“Audit” has the importance “x”, which is no number above 0; its time is left blank.');
    expect(shown).toContain('Code charts 63 % Ask physicians 37 % Audit blank Time in proportion to importance');
    await press(page, 'Put into Medical Coder');
    await page.locator('.card').waitFor();
    expect(await callsOf(page)).toEqual([
      'tasks into Medical Coder: 3, Time in proportion to importance, in whole percent; an estimate, to be looked at.',
    ]);
  });

  test('for a role that has tasks go to a sheet of their own', async () => {
    const page = await open();
    await choose(page, 'Tasks');
    await page.getByLabel('Paste tasks').fill('- Code charts\n- Ask physicians');
    await press(page, 'Read tasks');
    await page.getByText('Medical Coder has tasks already, so these go to a sheet of their own.').waitFor();
    await page.getByLabel('Name of the sheet').fill('Coder tasks');
    await press(page, 'Create role sheet');
    await page.locator('.card').waitFor();
    expect(await callsOf(page)).toEqual(['tasks as Coder tasks: 2']);
  });

  test('of an O*NET release are those of the chosen occupation, with its credit', async () => {
    const page = await open();
    await choose(page, 'Tasks');
    const statements =
      'O*NET-SOC Code\tTitle\tTask ID\tTask\n99-1001.00\tKeeper\t1\tKeep the light.\n99-1001.00\tKeeper\t2\tWrite the log.\n99-2002.00\tWinder\t9\tWind the clock.';
    const ratings =
      'O*NET-SOC Code\tTask ID\tScale ID\tCategory\tData Value\n99-1001.00\t1\tIM\tn/a\t4\n99-1001.00\t2\tIM\tn/a\t1';
    await openFiles(page, file('Task Statements.txt', statements), file('Task Ratings.txt', ratings));
    await status(page, '2 occupations read. Choose one.');
    await page.getByLabel('Occupation').selectOption('99-1001.00');
    await status(page, '2 tasks read.');
    const shown = await textOf(page, '.new-role');
    expect(shown).toContain('Keep the light. 80 % Write the log. 20 %');
    expect(shown).toContain('O*NET Database by the U.S. Department of Labor');
    expect(await page.getByLabel('Name of the sheet').inputValue()).toBe('Keeper');
  });
});

describe('everybody', () => {
  test('can open the page, import and go back with the keyboard alone', async () => {
    const page = await openPage('medical-coder');
    await page.locator('#new-role').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('New role');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(copied);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(page, '1 text read.');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('New');
    expect(await page.locator('.card').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await textOf(page, '#read-title')).toBe('Medical Coder');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.card').count()).toBe(1);
  });

  test.each([
    ['light', { scheme: 'light' }],
    ['dark', { scheme: 'dark' }],
    ['forced colours', { forcedColors: true }],
    ['160 px', { width: 160 }],
  ] as const)('finds nothing in the way: %s', async (_what, given) => {
    const page = await open('no-tasks', given);
    const axeScript = readFileSync(join(require.resolve('axe-core'), '../axe.min.js'), 'utf8');
    await page.evaluate(axeScript);
    const width = given && 'width' in given ? given.width : 320;
    const isFine = async (step: string) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const { violations } = await page.evaluate(() => axe.run());
      expect([step, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)]).toEqual([
        step,
        [],
      ]);
      expect([step, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([step, width]);
    };
    await isFine('import');
    await openFiles(page, file('copied.txt', copied));
    await page.locator('.understood').waitFor();
    await isFine('preview');
    await press(page, 'Start over');
    await openFiles(page, file('a.txt', copied), file('notes.txt', 'Milk.'));
    await page.getByRole('button', { name: 'Create role sheet' }).waitFor();
    await isFine('batch');
    for (const way of ['Blank', 'Variant', 'Tasks']) {
      await choose(page, way);
      await isFine(way);
    }
    await page.getByLabel('Paste tasks').fill('Task\tTime\nCode charts\t50 %\nAsk\tx');
    await press(page, 'Read tasks');
    await page.locator('.task-rows').waitFor();
    await isFine('tasks');
  });

  test("Excel's own menu keeps the top right corner for itself", async () => {
    const page = await open();
    const right = await page.evaluate(() =>
      Math.max(...Array.from(document.querySelectorAll('header > *'), (one) => one.getBoundingClientRect().right)),
    );
    expect(right).toBeLessThanOrEqual(320 - 34);
  });

  test('without a role gets to the page from the notice, and back to it', async () => {
    const page = await open('no-role-at-all');
    await press(page, 'Back');
    expect(await focused(page)).toBe('Import an assessment…');
  });
});
