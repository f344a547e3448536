import { readTaskList } from '../../src/document/tasks/task-list';
import { contentOfTasks } from '../../src/workbook/content-of-tasks';
import { createRoleSheets } from '../../src/workbook/create-role-sheets';
import { blankRole } from '../../src/workbook/layout/content';
import { insertTasks } from '../../src/workbook/insert-tasks';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

// Every test starts a spreadsheet and the real client of Excel.
jest.setTimeout(60_000);

let workbook: RoleWorkbook;
let failAt: number | undefined;
let actions = 0;

beforeEach(async () => {
  failAt = undefined;
  workbook = await openRole(blankRole, {
    beforeAction: (_request, _index, { Name }) =>
      Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('RequestAborted') : undefined,
  });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  await workbook.engine.settled();
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const lines = (count: number) => Array.from({ length: count }, (_, row) => `- =Task ${row + 1}`).join('\n');

async function source(): Promise<unknown> {
  const row = Number((await read()).cellOf({ section: 'tasks', field: 'table' })?.slice(1)) - 2;
  return workbook.engine.values(workbook.engine.activeSheetId(), { row, column: 2, rows: 1, columns: 1 })[0]?.[0];
}

test('tasks stand in the table with times of 100 %, and beside its title how they were set', async () => {
  expect(await insertTasks(await read(), readTaskList(lines(3)))).toEqual({
    ok: true,
    sentence: '3 tasks written to Medical Coder. Rate each of them.',
  });
  const { assessment, computed } = await read();
  expect(assessment.tasks.map(({ name, time }) => [name, time])).toEqual([
    ['=Task 1', 340_000],
    ['=Task 2', 330_000],
    ['=Task 3', 330_000],
  ]);
  expect(computed.timeTotal).toBe(1_000_000);
  expect(await source()).toBe('Time set equal for 3 tasks, in whole percent; not rated, to be looked at.');
});

test('rows that the table lacks are inserted whole, and calculate, look and take input as the others', async () => {
  const before = (await read()).cellOf({ section: 'evidence', row: 0, field: 'score' }) ?? '';
  expect(await insertTasks(await read(), readTaskList(lines(14)))).toMatchObject({ ok: true });
  const reading = await read();
  expect(reading.assessment.tasks).toHaveLength(14);
  expect(reading.cellOf({ section: 'evidence', row: 0, field: 'score' })).toBe(`B${Number(before.slice(1)) + 4}`);
  for (const row of reading.assessment.tasks.keys()) {
    const cell = reading.cellOf({ section: 'tasks', row, field: 'score' }) ?? '';
    await workbook.type(cell, 3);
    expect(await workbook.value(cell.replace('C', 'D'))).toBeCloseTo(row < 2 ? 0.24 : 0.21, 12);
    const at = { row: Number(cell.slice(1)) - 1, column: 1, rows: 1, columns: 1 };
    expect(workbook.engine.numberFormats(workbook.sheetId, at)).toEqual([['0%']]);
    expect(workbook.engine.validation(workbook.sheetId, at.row, 2)?.rule).toEqual({
      kind: 'wholeNumber',
      min: 1,
      max: 5,
    });
  }
  const resistance = (await read()).cellOf({ section: 'tasks', field: 'timeTotal' }) ?? '';
  expect(await workbook.value(resistance)).toBe(1);
  expect(workbook.engine.tables()[0]?.box.rows).toBe(15);
});

test('a table that already has a task is left alone', async () => {
  await insertTasks(await read(), readTaskList('One\nTwo'));
  const before = await workbook.snapshot();
  expect(await insertTasks(await read(), readTaskList('Three'))).toEqual({
    ok: false,
    sentence: 'The task table of Medical Coder already has 2 tasks. Nothing was changed; use a new role sheet.',
  });
  expect(await workbook.snapshot()).toEqual(before);
});

test('whichever action fails, the sheet is as it was', async () => {
  const before = await workbook.snapshot();
  const merges = workbook.engine.mergedBoxes(workbook.sheetId);
  const reading = await read();
  let failed = 0;
  for (let point = 0; point < 500; point += point < 40 ? 1 : 7) {
    failAt = actions + point;
    const outcome = await insertTasks(reading, readTaskList(lines(12)));
    failAt = undefined;
    if (outcome.ok) break;
    failed++;
    expect([point, outcome.sentence]).toEqual([point, expect.stringMatching(/The sheet is as it was\.$/)]);
    expect(await workbook.snapshot()).toEqual(before);
    expect(workbook.engine.mergedBoxes(workbook.sheetId)).toEqual(merges);
  }
  expect(failed).toBeGreaterThan(20);
}, 120_000);

test('a new role sheet can be made of tasks', async () => {
  const reading = readTaskList('Task\tTime\nCode\t60\nAsk\tsome\nWait\t40');
  expect(await createRoleSheets([{ name: 'Tasks', content: contentOfTasks(reading) }])).toMatchObject({ ok: true });
  const { assessment } = await read();
  expect(assessment.tasks.map(({ time }) => time)).toEqual([600_000, undefined, 400_000]);
  expect(await source()).toBe('Time as given, in whole percent.');
});
