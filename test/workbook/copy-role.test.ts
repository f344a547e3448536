import { medicalCoder } from '../../src/template/content-medical-coder';
import { copyRoleAsVariant } from '../../src/workbook/copy-role';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { openRole, type RoleWorkbook } from './open-role';

// Every test starts a spreadsheet and the real client of Excel.
jest.setTimeout(60_000);

let workbook: RoleWorkbook;

beforeEach(async () => {
  const override = { values: { new: 14, reason: 'Licensed.', author: 'A. Analyst', date: '2026-11-23' } };
  workbook = await openRole({ ...medicalCoder, override });
});
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  await workbook.engine.settled();
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

test('a variant has the ratings and the words, its own level, and none of the results', async () => {
  await writeResults(new Date(2026, 10, 23));
  const original = await read();
  const before = await workbook.snapshot();
  const variant = { name: 'Medical Coder (Senior)', seniority: 'Senior' };
  expect(await copyRoleAsVariant(original, variant)).toEqual({
    ok: true,
    sentence: 'Medical Coder (Senior) is a copy of Medical Coder; rate it anew where it differs.',
  });
  const copy = await read();
  expect(copy.sheet.name).toBe('Medical Coder (Senior)');
  expect(copy.computed).toEqual(original.computed);
  const { tasks, principles, evidence, barriers, growth, prose, commentary, comparators } = original.assessment;
  expect(copy.assessment).toMatchObject({
    tasks,
    principles,
    evidence,
    barriers,
    growth,
    prose,
    commentary,
    comparators,
  });
  expect(copy.assessment.role.get('Seniority Level')).toBe('Senior');
  expect(copy.assessment.role.get('Job Title')).toBe('Medical Coder');
  expect(copy.written).toBeUndefined();
  expect(copy.assessment.override.get('reason')).toBe('');
  expect(copy.assessment.stated.subLabel.label).toBeUndefined();
  // The original states 65 % over its formula; the copy calculates.
  expect(copy.assessment.stated.share3plus).toMatchObject({ value: 0.85, typed: false });
  expect(await workbook.snapshot()).toEqual(before);
});

test('a sheet that is gone is said to be', async () => {
  const { sheet } = await read();
  const outcome = await copyRoleAsVariant({ sheet: { ...sheet, id: 'gone' } }, { name: 'X', seniority: 'Junior' });
  expect(outcome).toEqual({
    ok: false,
    sentence: 'A sheet or table was not found; it may have been deleted or renamed. No sheet was added.',
  });
});
