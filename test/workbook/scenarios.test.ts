import type { InputChange } from '../../src/assessment/changed-inputs';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import type { ScenarioEdit } from '../../src/workbook/scenarios/edited-scenarios';
import { editScenarios } from '../../src/workbook/scenarios/edit-scenarios';
import { writeResults } from '../../src/workbook/write-results';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

jest.setTimeout(60_000);

let workbook: RoleWorkbook;
/** Which action of which later request fails; counted from the request that begins after it is set. */
let failure: { readonly request: number; readonly action: number } | undefined;
let requests = 0;
let lastRequest = -1;

beforeEach(async () => {
  failure = undefined;
  workbook = await openRole(undefined, {
    beforeAction: (request, index) => {
      if (request !== lastRequest) requests++;
      lastRequest = request;
      const fails = failure && requests - 1 === failure.request && index === failure.action;
      return fails ? new RichApiFailure('RequestAborted') : undefined;
    },
  });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const score = (row: number, to: number): InputChange => ({ at: { section: 'tasks', row, field: 'score' }, to });
const growth = (to: number): InputChange => ({ at: { section: 'principles', field: 'growth' }, to });

const edit = async (given: ScenarioEdit) => editScenarios(await read(), given);
const save = (name: string, ...changes: InputChange[]) => edit({ kind: 'save', name, changes, replaces: undefined });

async function scenario(name: string) {
  const found = (await read()).scenarios.find((each) => each.scenario.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found.scenario;
}

/** The rows of the sheet from the table's title on. */
async function table() {
  const { values } = await workbook.snapshot();
  const title = values.findIndex(([first]) => first === 'Scenarios');
  return title < 0 ? undefined : values.slice(title);
}

test('a saved scenario stands below everything else, beside the role as rated, and changes nothing of the role', async () => {
  const before = await workbook.snapshot();
  const { fingerprint, computed } = await read();
  expect(await save('senior', score(0, 1), growth(0))).toEqual({
    ok: true,
    sentence: 'The scenario senior is on Medical Coder.',
  });
  const task = (await read()).assessment.tasks[0]?.name;
  expect(await table()).toEqual([
    ['Scenarios', '', '', '', '', ''],
    ['Scenario', 'Score', 'Zone', 'Driven by', 'Likely range', 'What differs'],
    ['Base', 11.6, 'Red', '', '10.0 to 15.9 at 10 % noise (default)', ''],
    [
      'senior',
      27.3,
      'Yellow',
      'Task 1 score: +14.0',
      expect.stringMatching(/^\d\d\.\d to \d\d\.\d at 10 % noise \(default\)$/),
      `Task 1 (${task}) score 5 -> 1; AI growth -1 -> 0`,
    ],
  ]);
  const after = await workbook.snapshot();
  expect(after.formulas.slice(0, before.formulas.length)).toEqual(before.formulas);
  expect(await read()).toMatchObject({ fingerprint, computed, written: undefined });
});

test('the table leaves room for the checks that are not written yet', async () => {
  await save('senior', score(0, 1));
  const { values } = await workbook.snapshot();
  const row = (first: string) => values.findIndex(([cell]) => cell === first);
  expect(row('Scenarios') - row('Finding')).toBe(7);
});

test('a second one comes below it, and each keeps its own changes', async () => {
  await save('senior', score(0, 1));
  await save('2028', growth(-2));
  expect((await read()).scenarios.map(({ scenario: { name }, changes }) => [name, changes])).toEqual([
    ['senior', [score(0, 1)]],
    ['2028', [growth(-2)]],
  ]);
});

test('a name is text, whatever it looks like', async () => {
  for (const name of ['=1+1', '2028', '@SUM(1)', "'quoted'"])
    expect(await save(name, growth(1))).toMatchObject({ ok: true });
  expect((await read()).scenarios.map((each) => each.scenario.name)).toEqual(['=1+1', '2028', '@SUM(1)', "'quoted'"]);
  const names = (await workbook.snapshot()).formulas.map(([first]) => first).slice(-4);
  expect((await table())?.slice(-4).map(([first]) => first)).toEqual(['=1+1', '2028', '@SUM(1)', "'quoted'"]);
  expect(names).toHaveLength(4);
});

describe('nothing is saved', () => {
  test.each([
    ['  ', 'A scenario needs a name. Nothing was saved.'],
    ['base ', 'Base is the role as rated. Nothing was saved; take another name.'],
    ['SENIOR', 'There is a scenario SENIOR already. Nothing was saved; take another name.'],
    ['x'.repeat(61), 'A scenario’s name has at most 60 characters. Nothing was saved.'],
  ])('under the name “%s”', async (name, sentence) => {
    await save('senior', score(0, 1));
    const before = await workbook.snapshot();
    expect(await save(name, growth(1))).toEqual({ ok: false, sentence });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('without a change', async () => {
    expect(await save('senior')).toMatchObject({ ok: false, sentence: expect.stringContaining('Nothing differs') });
  });

  test('when the sheet has changed since the changes were shown', async () => {
    const reading = await read();
    await workbook.type(reading.cellOf(score(1, 4).at) ?? '', 4);
    expect(
      await editScenarios(reading, { kind: 'save', name: 'senior', changes: [score(0, 1)], replaces: undefined }),
    ).toMatchObject({ ok: false, sentence: expect.stringContaining('has changed since this was shown') });
    expect(await table()).toBeUndefined();
  });

  test('on a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await save('senior', score(0, 1))).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('is protected'),
    });
  });
});

test('one can be replaced, renamed and deleted; with the last one the table goes', async () => {
  const before = await workbook.snapshot();
  await save('senior', score(0, 1));
  await save('2028', growth(-2));
  expect(
    await edit({ kind: 'save', name: 'senior', changes: [score(0, 2)], replaces: await scenario('senior') }),
  ).toEqual({ ok: true, sentence: 'The scenario senior on Medical Coder has these changes now.' });
  expect(await edit({ kind: 'rename', scenario: await scenario('2028'), to: 'later' })).toEqual({
    ok: true,
    sentence: 'The scenario 2028 is now called later.',
  });
  expect((await read()).scenarios.map(({ scenario: { name }, changes }) => [name, changes])).toEqual([
    ['senior', [score(0, 2)]],
    ['later', [growth(-2)]],
  ]);
  expect(await edit({ kind: 'delete', scenario: await scenario('senior') })).toMatchObject({ ok: true });
  expect((await table())?.map(([first]) => first)).toEqual(['Scenarios', 'Scenario', 'Base', 'later']);
  expect(await edit({ kind: 'delete', scenario: await scenario('later') })).toMatchObject({ ok: true });
  expect(await workbook.snapshot()).toEqual(before);
});

test('one that is not there any more as it was shown is left alone', async () => {
  await save('senior', score(0, 1));
  const shown = await scenario('senior');
  await edit({ kind: 'save', name: 'senior', changes: [score(0, 2)], replaces: shown });
  const before = await workbook.snapshot();
  expect(await edit({ kind: 'delete', scenario: shown })).toMatchObject({ ok: false });
  expect(await workbook.snapshot()).toEqual(before);
});

describe('when the role moves on', () => {
  test('Write brings the figures up to date and says what has moved', async () => {
    await save('senior', score(0, 1));
    await writeResults(new Date(2026, 10, 23));
    expect((await read()).changes).toEqual([]);
    const reading = await read();
    await workbook.type(reading.cellOf(score(0, 1).at) ?? '', 4);
    const { changes } = await read();
    expect(changes.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Scenario Base, score', 'Scenario senior, what differs', 'Scenario senior, driven by']),
    );
    expect(await writeResults(new Date(2026, 10, 24))).toMatchObject({ ok: true });
    const rows = (await table())?.slice(2);
    expect(rows?.[0]?.[1]).toBe(15.1);
    expect(rows?.[1]?.[5]).toMatch(/ score 5 -> 1 \[now 4\]$/);
    expect((await read()).changes).toEqual([]);
  });

  test('a task that is gone leaves its scenario without figures, and it says which', async () => {
    await save('senior', score(0, 1));
    const reading = await read();
    await workbook.type(reading.cellOf({ section: 'tasks', row: 0, field: 'name' }) ?? '', 'Something else');
    await writeResults(new Date(2026, 10, 24));
    expect((await table())?.[3]?.slice(1, 5)).toEqual([
      '',
      'not scored',
      '',
      expect.stringMatching(/^Task 1 \(.*\) score is not on the sheet$/),
    ]);
  });

  test('a row inserted into the tasks takes the scenario along', async () => {
    await save('senior', score(1, 1));
    const cell = (await read()).cellOf(score(1, 1).at) ?? '';
    workbook.engine.insertRows(workbook.sheetId, Number(cell.slice(1)) - 1, 1);
    await workbook.type(cell.replace('C', 'A'), 'A new task');
    expect((await read()).scenarios[0]?.changes).toEqual([score(2, 1)]);
  });
});

test('the checks above may grow: the table moves down and is written where it is', async () => {
  await save('senior', score(0, 1));
  const reading = await read();
  for (const row of [0, 1, 2, 3, 4, 5]) {
    await workbook.type(reading.cellOf({ section: 'evidence', row: row % 5, field: 'score' }) ?? '', 9);
    await workbook.type(reading.cellOf({ section: 'tasks', row, field: 'score' }) ?? '', 9);
  }
  expect(await writeResults(new Date(2026, 10, 24))).toMatchObject({ ok: true });
  expect((await table())?.map(([first, , zone]) => [first, zone])).toEqual([
    ['Scenarios', ''],
    ['Scenario', 'Zone'],
    ['Base', 'not scored'],
    ['senior', 'not scored'],
  ]);
  expect((await read()).changes).toEqual([]);
});

test('what somebody wrote below the table stays theirs', async () => {
  await save('senior', score(0, 1));
  const { values } = await workbook.snapshot();
  await workbook.type(`A${values.length + 2}`, 'My own words');
  await save('2028', growth(-2));
  await save('2030', growth(2));
  expect((await table())?.map(([first]) => first)).toEqual([
    'Scenarios',
    'Scenario',
    'Base',
    'senior',
    '2028',
    '2030',
    '',
    'My own words',
  ]);
  expect((await read()).scenarios).toHaveLength(3);
});

describe('a write that fails anywhere leaves the sheet as it was', () => {
  const cases: readonly (readonly [string, number, () => Promise<ScenarioEdit>])[] = [
    [
      'saving, where rows are inserted first',
      2,
      () => Promise.resolve({ kind: 'save', name: 'new', changes: [growth(2)], replaces: undefined }),
    ],
    ['renaming', 1, async () => ({ kind: 'rename', scenario: await scenario('senior'), to: 'other' })],
    ['deleting', 1, async () => ({ kind: 'delete', scenario: await scenario('senior') })],
  ];
  // The first request reads; rows are inserted in one of their own.
  test.each(cases)('%s', async (_what, request, given) => {
    await save('senior', score(0, 1));
    await workbook.type(`A${(await workbook.snapshot()).values.length + 2}`, 'My own words');
    const before = await workbook.snapshot();
    const wanted = await given();
    const reading = await read();
    let refused = 0;
    for (let action = 0; action < 500; action += action < 8 ? 1 : 17) {
      requests = 0;
      failure = { request, action };
      const outcome = await editScenarios(reading, wanted);
      failure = undefined;
      if (outcome.ok) break;
      refused++;
      expect(outcome.sentence).toMatch(/The sheet is as it was\.$/);
      expect(await workbook.snapshot()).toEqual(before);
    }
    expect(await workbook.snapshot()).not.toEqual(before);
    expect(refused).toBeGreaterThan(8);
  });
});
