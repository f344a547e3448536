import type { InputChange } from '../../src/assessment/changed-inputs';
import { applyChanges } from '../../src/workbook/apply-changes';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { CellChange, RoleReading } from '../../src/workbook/role-reading';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

let workbook: RoleWorkbook;
/** The text of an action that the host refuses. */
let refused: string | undefined;

beforeEach(async () => {
  refused = undefined;
  workbook = await openRole(undefined, {
    beforeAction: (_request, _index, action) =>
      refused !== undefined && JSON.stringify(action.ArgumentInfo ?? {}).includes(refused)
        ? new RichApiFailure('AccessDenied')
        : undefined,
  });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const score = (row: number, to: number): InputChange => ({ at: { section: 'tasks', row, field: 'score' }, to });
const time = (row: number, percent: number): InputChange => ({
  at: { section: 'tasks', row, field: 'time' },
  to: percent * 10_000,
});
const growth = (to: number): InputChange => ({ at: { section: 'principles', field: 'growth' }, to });

const shownFor = ({ inputChange }: RoleReading, changes: readonly InputChange[]): CellChange[] =>
  changes.map((change) => {
    const shown = inputChange(change);
    if (!shown) throw new Error('The sheet has no cell for this.');
    return shown;
  });

/** Shows the changes and applies them as they were shown. */
async function apply(changes: readonly InputChange[]) {
  const reading = await read();
  return applyChanges(reading, changes, shownFor(reading, changes));
}

test('every cell is shown with what it holds and will hold, and then holds it', async () => {
  const changes = [
    score(0, 1),
    time(0, 30),
    time(1, 20),
    { at: { section: 'evidence', row: 2, field: 'score' }, to: -2 } as const,
    { at: { section: 'barriers', row: 0, field: 'score' }, to: 2 } as const,
    growth(0),
  ];
  const reading = await read();
  expect(shownFor(reading, changes).map(({ what, before, after }) => [what, before, after])).toEqual([
    ['the score of task 1', '5', '1'],
    ['the time of task 1', '35%', '30 %'],
    ['the time of task 2', '15%', '20 %'],
    ['the score of Wage Trends', '0', '−2'],
    ['the score of Regulatory/Licensing', '1', '2'],
    ['AI growth correlation', '-1', '0'],
  ]);
  expect(await apply(changes)).toEqual({ ok: true, sentence: '6 cells changed on Medical Coder.' });
  const { assessment } = await read();
  expect(assessment.tasks.slice(0, 2).map((task) => [task.time, task.score])).toEqual([
    [300_000, 1],
    [200_000, 5],
  ]);
  expect([assessment.evidence[2]?.score, assessment.barriers[0]?.score, assessment.growth]).toEqual([-2, 2, 0]);
  expect(assessment.problems).toEqual([]);
});

test('nothing else on the sheet is written', async () => {
  const before = await workbook.snapshot();
  await apply([score(0, 1)]);
  const after = await workbook.snapshot();
  const written = after.formulas.flatMap((row, r) => row.filter((cell, c) => cell !== before.formulas[r]?.[c]));
  expect(written).toEqual([1]);
});

test('a time goes into a column of plain numbers as a plain number', async () => {
  const { assessment, cellOf } = await read();
  for (const [row, { time: share }] of assessment.tasks.entries()) {
    const cell = cellOf({ section: 'tasks', row, field: 'time' }) ?? '';
    const box = { row: Number(cell.slice(1)) - 1, column: 1, rows: 1, columns: 1 };
    workbook.engine.setNumberFormats(workbook.sheetId, box, [['General']]);
    await workbook.type(cell, (share ?? 0) / 10_000);
  }
  const changes = [time(0, 30), time(1, 20)];
  expect(shownFor(await read(), changes).map(({ before, after }) => [before, after])).toEqual([
    ['35', '30'],
    ['15', '20'],
  ]);
  expect(await apply(changes)).toMatchObject({ ok: true });
  const after = await read();
  expect(await workbook.value(after.cellOf({ section: 'tasks', row: 0, field: 'time' }) ?? '')).toBe(30);
  expect(after.assessment.tasks[0]?.time).toBe(300_000);
});

test('a formula in an input cell is shown before it gives way', async () => {
  const cell = (await read()).cellOf(score(1, 4).at) ?? '';
  await workbook.type(cell, '=2+3');
  const reading = await read();
  const shown = shownFor(reading, [score(1, 4)]);
  expect(shown).toMatchObject([{ cell, before: '=2+3 (5)', after: '4' }]);
  expect(await applyChanges(reading, [score(1, 4)], shown)).toMatchObject({ ok: true });
  expect(await workbook.value(cell)).toBe(4);
});

test('a cell formatted as text holds a number afterwards', async () => {
  const cell = (await read()).cellOf(score(0, 1).at) ?? '';
  const box = { row: Number(cell.slice(1)) - 1, column: 2, rows: 1, columns: 1 };
  workbook.engine.setNumberFormats(workbook.sheetId, box, [['@']]);
  expect(await apply([score(0, 1)])).toMatchObject({ ok: true });
  expect((await read()).assessment.tasks[0]?.score).toBe(1);
});

describe('nothing is changed', () => {
  const meanwhile = 'The sheet has changed since this was shown. Nothing was changed; look at the changes again.';

  test.each([
    ['another value', 3],
    ['a formula with the same value', '=2+3'],
    ['nothing', ''],
  ])('when a cell holds %s since it was shown', async (_what, value) => {
    const reading = await read();
    const changes = [score(0, 1), score(1, 1)];
    const shown = shownFor(reading, changes);
    await workbook.type(shown[1]?.cell ?? '', value);
    const before = await workbook.snapshot();
    expect(await applyChanges(reading, changes, shown)).toEqual({ ok: false, sentence: meanwhile });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('when rows have moved', async () => {
    const reading = await read();
    const shown = shownFor(reading, [score(0, 1)]);
    workbook.engine.insertRows(workbook.sheetId, 0, 1);
    expect(await applyChanges(reading, [score(0, 1)], shown)).toEqual({ ok: false, sentence: meanwhile });
    expect((await read()).computed.result?.score).toBe(116);
  });

  test('when the host refuses one cell', async () => {
    const before = await workbook.snapshot();
    refused = '-2';
    const outcome = await apply([score(0, 1), growth(-2)]);
    refused = undefined;
    expect(outcome).toMatchObject({ ok: false, sentence: expect.stringMatching(/The sheet is as it was\.$/) });
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('on a protected sheet', async () => {
    const reading = await read();
    const shown = shownFor(reading, [score(0, 1)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await applyChanges(reading, [score(0, 1)], shown)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('is protected'),
    });
  });
});
