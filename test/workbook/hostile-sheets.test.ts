import { medicalCoder } from '../../src/template/content-medical-coder';
import { answerFinding } from '../../src/workbook/answer-finding';
import { fixFindings } from '../../src/workbook/fix';
import type { RoleContent } from '../../src/workbook/layout/content';
import { createWorkbookReader } from '../../src/workbook/read-workbook';
import type { RoleReading } from '../../src/workbook/role-reading';
import { writeResults } from '../../src/workbook/write-results';
import { createMemoryEngine } from '../workbench/host/memory-engine';
import { openRole, type RoleWorkbook } from './open-role';

/* Sheets that were made to break the add-in, from reading to writing. Nothing crashes, nothing becomes a formula. */

jest.setTimeout(120_000);

const noon = new Date(2026, 10, 23, 12, 0);
const longest = 32_767;
let workbook: RoleWorkbook;
afterEach(() => workbook.close());

async function read(): Promise<RoleReading> {
  const reading = await createWorkbookReader()();
  if (reading.kind !== 'role') throw new Error('The sheet is no role sheet.');
  return reading.reading;
}

/** Every text of the role, also the names of its tasks and comparators, is this one. Numbers and labels stay. */
function withText(text: string, content: RoleContent = medicalCoder): RoleContent {
  const isFree = (field: string, value: unknown) => typeof value === 'string' && !['label', 'zone'].includes(field);
  const changed = (cells: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(Object.entries(cells).map(([field, value]) => [field, isFree(field, value) ? text : value]));
  return Object.fromEntries(
    Object.entries(content).map(([section, { values, rows }]) => [
      section,
      { ...(values ? { values: changed(values) } : {}), ...(rows ? { rows: rows.map(changed) } : {}) },
    ]),
  );
}

/** The formulas of the sheet that were not there before. */
async function newFormulas(before: readonly unknown[][]): Promise<string[]> {
  const { formulas } = await workbook.snapshot();
  const known = new Set(before.flat());
  return formulas.flat().flatMap((cell) => (String(cell).startsWith('=') && !known.has(cell) ? [String(cell)] : []));
}

test.each([
  ['looks like HTML', '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;'],
  ['looks like a formula', '=HYPERLINK("https://example.com","x")'],
  ['looks like a command', '@SUM(1)+cmd|calc!A0'],
  ['is a name that objects have', '__proto__'],
  ['is another name that objects have', 'constructor'],
  ['runs from right to left, with marks and joined signs', '\u202Eשָׁלוֹם e\u0301\u0301 👩‍👩‍👧 مَرْحَبًا\u202C'],
  ['has line breaks, tabs and control signs', 'a\r\n\tb\u0007\u200B'],
])('a sheet whose every text %s is read, answered and written as text', async (_, text) => {
  workbook = await openRole(withText(text));
  const { formulas } = await workbook.snapshot();
  const before = await read();
  expect(before.computed.result?.score).toBe(116);
  expect(before.assessment.tasks.map(({ name }) => name)).toEqual(before.assessment.tasks.map(() => text.trim()));
  const [first] = before.report.findings;
  if (!first) throw new Error('Nothing was found.');
  expect(await answerFinding(before, first.finding, { kind: 'note', text })).toMatchObject({ ok: true });
  expect(await writeResults(noon)).toMatchObject({ ok: true });
  for (const formula of await newFormulas(formulas))
    expect(formula).toMatch(/^=HYPERLINK\("#"&ADDRESS\(ROW\([A-F]\d+\)/);
  const after = await read();
  expect(after.changes).toEqual([]);
  expect(after.report.findings.map(({ finding }) => after.answerTo(finding)).filter(Boolean)).toEqual([
    { kind: 'note', text: text.trim() },
  ]);
});

test('rationales as long as a cell can hold are read and written around', async () => {
  workbook = await openRole(withText('x'.repeat(longest)));
  expect((await read()).computed.result?.score).toBe(116);
  expect(await writeResults(noon)).toMatchObject({ ok: true });
  expect((await read()).changes).toEqual([]);
});

test('error values, dates, booleans, merged cells and hidden rows among the ratings are findings, and Fix all mends the rest', async () => {
  workbook = await openRole();
  const { engine, sheetId } = workbook;
  const { cellOf } = await read();
  const cell = (row: number, field: string) => cellOf({ section: 'tasks', row, field }) ?? '';
  await workbook.type(cell(0, 'score'), '=1/0');
  await workbook.type(cell(1, 'score'), true);
  await workbook.type(cell(2, 'time'), '2026-11-23');
  await workbook.type(cell(3, 'time'), "'10 %");
  await workbook.type(cell(4, 'time'), "'5 %");
  const row = Number(cell(5, 'time').slice(1)) - 1;
  engine.merge(sheetId, { row, column: 1, rows: 2, columns: 2 });
  engine.hideRows(sheetId, row + 2, 2, true);
  await engine.settled();

  const found = await read();
  expect(found.computed.result).toBeUndefined();
  const of = (check: string) => found.report.findings.filter((one) => one.check.name === check);
  expect(of('score-in-scale').map(({ finding }) => finding.at.row)).toEqual(expect.arrayContaining([0, 1]));
  expect(of('sheet-is-sound').map(({ finding }) => finding.sentence)).toEqual([
    expect.stringContaining(`rows ${row + 3} to ${row + 4}`),
    expect.stringContaining(`B${row + 1}:C${row + 2}`),
  ]);
  const times = of('time-sums-to-100').flatMap(({ finding }) => (finding.fix ? [finding] : []));
  expect(times).toHaveLength(2);
  expect(await fixFindings(found, times)).toMatchObject({ ok: true });
  expect([await workbook.value(cell(3, 'time')), await workbook.value(cell(4, 'time'))]).toEqual([0.1, 0.05]);
  expect(await writeResults(noon)).toMatchObject({ ok: true });
  expect((await read()).changes).toEqual([]);
});

test('5,000 tasks are read, checked and written', async () => {
  const many = 5_000;
  const rows = Array.from({ length: many }, (_, row) => ({
    name: `Task ${row}`,
    time: 1 / many,
    score: 1 + (row % 5),
    label: 'AUGMENTATION',
    rationale: `Why task ${row} is so.`,
  }));
  // The spreadsheet behind the workbench takes minutes to calculate so many formulas; this one keeps cells and no more.
  workbook = await openRole({ ...medicalCoder, tasks: { ...medicalCoder.tasks, rows } }, {}, createMemoryEngine());
  const { assessment, report, computed } = await read();
  expect(assessment.tasks).toHaveLength(many);
  expect(computed.taskResistance).toBe(3_000_000);
  expect(report.counts.errors).toBeGreaterThan(0);
  expect(await writeResults(noon)).toMatchObject({ ok: true });
  const { written, fingerprint } = await read();
  expect(written?.fingerprint).toBe(fingerprint);
});
