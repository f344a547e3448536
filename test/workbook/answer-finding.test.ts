import type { Answer } from '../../src/workbook/answer';
import { answerFinding } from '../../src/workbook/answer-finding';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import { fixFindings } from '../../src/workbook/fix';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

const noon = new Date(2026, 10, 23, 12, 0);
const waiver: Answer = { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: '=as the page prints it' };
const waived = 'Waived by A. Analyst, 2026-11-23: =as the page prints it';

let workbook: RoleWorkbook;
/** How many more actions the host takes before it refuses one; undefined refuses none. */
let actionsLeft: number | undefined;

beforeEach(async () => {
  actionsLeft = undefined;
  workbook = await openRole(undefined, {
    beforeAction: () => {
      if (actionsLeft === undefined) return undefined;
      if (actionsLeft-- > 0) return undefined;
      actionsLeft = undefined;
      return new RichApiFailure('RequestAborted');
    },
  });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

function shareFinding({ report }: RoleReading) {
  const found = report.findings.find(({ check }) => check.name === 'share3plus-follows');
  if (!found) throw new Error('The share is right.');
  return found.finding;
}

async function answer(given: Answer | undefined) {
  const reading = await read();
  return answerFinding(reading, shareFinding(reading), given);
}

/** Status, check and note of the rows of the checks table. */
async function table() {
  const { values } = await workbook.snapshot();
  const header = values.findIndex(([first]) => first === 'Finding');
  return values
    .slice(header + 1)
    .filter(([finding]) => finding !== '')
    .map(([, status, , check, , note]) => [status, check, note]);
}

async function noteCell(): Promise<string> {
  const { values } = await workbook.snapshot();
  return `F${values.findIndex(([, , , check]) => check === 'share3plus-follows') + 1}`;
}

test('a waiver before anything was written puts the checks table on the sheet, and nothing else', async () => {
  const before = await workbook.snapshot();
  expect(await answer(waiver)).toEqual({ ok: true, sentence: 'The waiver is in the checks table.' });
  const after = await workbook.snapshot();
  const header = before.formulas.findIndex(([first]) => first === 'Finding');
  expect(after.formulas.slice(0, header)).toEqual(before.formulas.slice(0, header));
  expect(await table()).toContainEqual(['Waived', 'share3plus-follows', waived]);
  const reading = await read();
  expect(reading.answerTo(shareFinding(reading))).toEqual(waiver);
});

test('a waiver stays through new results, moved cells and inserted rows', async () => {
  await answer(waiver);
  await writeResults(noon);
  workbook.engine.insertRows(workbook.sheetId, 10, 2);
  await workbook.engine.settled();
  await workbook.type((await read()).cellOf({ section: 'tasks', row: 0, field: 'time' }) ?? '', 0.3);
  await writeResults(noon);
  expect((await table()).filter(([status]) => status === 'Waived')).toEqual([['Waived', 'share3plus-follows', waived]]);
});

test('a waiver typed into the sheet is understood, and Write says so in the status', async () => {
  await writeResults(noon);
  await workbook.type(await noteCell(), 'waived by B. Boss,  2026-11-24: fine');
  const reading = await read();
  expect(reading.answerTo(shareFinding(reading))).toEqual({
    kind: 'waiver',
    author: 'B. Boss',
    date: '2026-11-24',
    reason: 'fine',
  });
  expect(reading.changes.map(({ after }) => after)).toEqual(['Waived']);
  await writeResults(noon);
  expect((await table())[0]?.[0]).toBe('Waived');
});

test('a waiver taken back is a note, and a note taken away is gone', async () => {
  await answer(waiver);
  await answer({ kind: 'note', text: 'ask again' });
  expect(await table()).toContainEqual(['Error', 'share3plus-follows', 'ask again']);
  expect(await answer(undefined)).toMatchObject({ ok: true });
  expect(await table()).toContainEqual(['Error', 'share3plus-follows', '']);
});

test('what is gone is resolved with its note, and has it again when it comes back', async () => {
  await answer(waiver);
  const share = (await read()).cellOf({ section: 'tasks', field: 'share3plus' }) ?? '';
  await fixFindings(await read(), [shareFinding(await read())]);
  expect((await read()).resolved).toMatchObject([{ check: 'share3plus-follows', answer: waiver }]);
  await writeResults(noon);
  expect(await table()).toContainEqual(['Resolved', 'share3plus-follows', waived]);
  await workbook.type(share, 0.65);
  await writeResults(noon);
  expect((await table()).filter(([, , note]) => note !== '')).toEqual([['Waived', 'share3plus-follows', waived]]);
});

test('nothing happens when the finding is no longer there as it was shown', async () => {
  const shown = await read();
  await workbook.type(shown.cellOf({ section: 'tasks', field: 'share3plus' }) ?? '', 0.5);
  const before = await workbook.snapshot();
  const outcome = await answerFinding(shown, shareFinding(shown), waiver);
  expect(outcome).toMatchObject({ ok: false, sentence: expect.stringContaining('has changed') });
  expect(await workbook.snapshot()).toEqual(before);
});

test('a protected sheet is left alone, and the sentence says what to do', async () => {
  const shown = await read();
  const protect = (isOn: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  const before = await workbook.snapshot();
  await protect(true);
  const outcome = await answerFinding(shown, shareFinding(shown), waiver);
  const fixed = await fixFindings(shown, [shareFinding(shown)]);
  for (const { ok, sentence } of [outcome, fixed]) {
    expect([ok, sentence]).toEqual([false, expect.stringMatching(/^Medical Coder is protected, .* Unprotect it/)]);
  }
  expect(await workbook.snapshot()).toEqual(before);
});

test('a sheet that is renamed is found, a deleted one is said to be gone', async () => {
  const shown = await read();
  workbook.engine.renameSheet(workbook.sheetId, 'Renamed');
  expect(await answerFinding(shown, shareFinding(shown), waiver)).toMatchObject({ ok: true });
  workbook.engine.addSheet('Notes');
  workbook.engine.deleteSheet(workbook.sheetId);
  expect(await answerFinding(shown, shareFinding(shown), waiver)).toEqual({
    ok: false,
    sentence: 'A sheet or table was not found; it may have been deleted or renamed. The sheet is as it was.',
  });
});

test('two answers at once are both kept', async () => {
  await workbook.type((await read()).cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '', '-x');
  const shown = await read();
  const other = shown.report.findings.find(({ check }) => check.name === 'score-in-scale')?.finding;
  if (!other) throw new Error('-x is read as a rating.');
  const outcomes = await Promise.all([
    answerFinding(shown, shareFinding(shown), waiver),
    answerFinding(shown, other, { kind: 'note', text: 'ask' }),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await table()).filter(([, , note]) => note !== '')).toEqual([
    ['Error', 'score-in-scale', 'ask'],
    ['Waived', 'share3plus-follows', waived],
  ]);
});

test('a note that looks like a formula or a tag is text', async () => {
  await answer({ kind: 'note', text: '=HYPERLINK("https://example.com")<b>' });
  expect(await workbook.value(await noteCell())).toBe('=HYPERLINK("https://example.com")<b>');
  const reading = await read();
  expect(reading.answerTo(shareFinding(reading))).toEqual({
    kind: 'note',
    text: '=HYPERLINK("https://example.com")<b>',
  });
});

test('whichever action the host refuses, the sheet and its notes are as they were', async () => {
  await workbook.type((await read()).cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '', '-x');
  await answer({ kind: 'note', text: 'mine' });
  const before = await workbook.snapshot();
  let failed = 0;
  for (let action = 0; action < 200; action++) {
    const reading = await read();
    // The client sends a request of its own after a run.
    await new Promise((resolve) => setTimeout(resolve, 20));
    actionsLeft = action;
    const outcome = await answerFinding(reading, shareFinding(reading), waiver);
    actionsLeft = undefined;
    if (outcome.ok) break;
    failed++;
    expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
    expect(await workbook.snapshot()).toEqual(before);
  }
  expect(failed).toBeGreaterThan(5);
  expect(await table()).toContainEqual(['Waived', 'share3plus-follows', waived]);
}, 120_000);
