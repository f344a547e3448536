import { medicalCoder } from '../../src/template/content-medical-coder';
import { scoreOfTenths } from '../../src/scoring/score';
import { addComparator } from '../../src/workbook/add-comparator';
import { blankRole } from '../../src/workbook/layout/content';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { RichApiFailure } from '../../workbench/host/failure';
import { openRole, type RoleWorkbook } from './open-role';

jest.setTimeout(60_000);

let workbook: RoleWorkbook;
/** The text of an action that the host refuses. */
let refused: string | undefined;

async function open(content = medicalCoder): Promise<void> {
  refused = undefined;
  workbook = await openRole(content, {
    beforeAction: (_request, _index, action) =>
      refused !== undefined && JSON.stringify(action).includes(refused)
        ? new RichApiFailure('AccessDenied')
        : undefined,
  });
}
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

const auditor = {
  role: 'Records Auditor',
  score: scoreOfTenths(344),
  zone: 'Yellow (Urgent)',
  why: 'Higher by Task resistance (+18.1).',
};

test('a role goes below the last one; where the table is full it gets a row like the one above', async () => {
  await open();
  const before = await read();
  expect(await addComparator(before, auditor)).toEqual({
    ok: true,
    sentence: 'Records Auditor is in the table Where to look next of Medical Coder.',
  });
  await workbook.engine.settled();
  const after = await read();
  expect(after.assessment.comparators).toEqual([
    ...before.assessment.comparators,
    { role: 'Records Auditor', score: '34.4', zone: 'Yellow (Urgent)', why: 'Higher by Task resistance (+18.1).' },
  ]);
  const row = Number(after.cellOf({ section: 'comparators', row: 4, field: 'why' })?.slice(1)) - 1;
  const merges = workbook.engine.mergedBoxes(workbook.sheetId).filter((box) => box.row === row || box.row === row - 1);
  expect(merges.map(({ column, columns }) => [column, columns])).toEqual([
    [3, 3],
    [3, 3],
  ]);
  expect(after.assessment.problems).toEqual(before.assessment.problems);
  const checks = ({ report }: RoleReading) => report.findings.map(({ check }) => check.name);
  expect(checks(after)).toEqual(checks(before));
});

test('a blank table is filled from its first row, without a row more', async () => {
  await open(blankRole);
  const used = () => workbook.engine.usedBox(workbook.sheetId)?.rows;
  const rows = used();
  for (const role of ['One', 'Two', 'Three']) await addComparator(await read(), { ...auditor, role });
  expect((await read()).assessment.comparators.map(({ role }) => role)).toEqual(['One', 'Two', 'Three']);
  expect(used()).toBe(rows);
});

test('what is there already stays as it is, however it is written', async () => {
  await open();
  const before = await workbook.snapshot();
  expect(await addComparator(await read(), { ...auditor, role: 'compliance  MANAGER' })).toEqual({
    ok: false,
    sentence: 'compliance  MANAGER is in the table Where to look next already. Nothing was changed.',
  });
  expect(await workbook.snapshot()).toEqual(before);
});

test('words of somebody are text, never a formula', async () => {
  await open();
  await addComparator(await read(), { ...auditor, role: '=1+1', zone: '@x', why: '+cmd|calc' });
  expect((await read()).assessment.comparators.at(-1)).toMatchObject({ role: '=1+1', zone: '@x', why: '+cmd|calc' });
  const { values } = await workbook.snapshot();
  expect(values.flat()).toEqual(expect.arrayContaining(['=1+1', '@x', '+cmd|calc']));
});

test('when the host refuses, the sheet is as it was', async () => {
  await open();
  const before = await workbook.snapshot();
  const reading = await read();
  refused = 'Records Auditor';
  expect(await addComparator(reading, auditor)).toMatchObject({
    ok: false,
    sentence: expect.stringMatching(/The sheet is as it was\.$/),
  });
  refused = undefined;
  expect(await workbook.snapshot()).toEqual(before);
});
