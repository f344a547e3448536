import { medicalCoder } from '../../../src/template/content-medical-coder';
import { blankRole, type RoleContent } from '../../../src/workbook/layout/content';
import {
  createPortfolioReader,
  type Portfolio,
  type PortfolioReader,
} from '../../../src/workbook/portfolio/read-portfolio';
import { writePortfolio } from '../../../src/workbook/portfolio/write-portfolio';
import type { Outcome } from '../../../src/workbook/role-reading';
import type { CellValue } from '../../../workbench/engine/engine';
import { RichApiFailure } from '../../../workbench/host/failure';
import { addRole, openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(120_000);

const noon = new Date(2026, 10, 23, 12, 0);

/** The example with another score of its first task and another title. */
const coder = (score: number, title: string): RoleContent => ({
  ...medicalCoder,
  role: { values: { ...medicalCoder.role?.values, 'Job Title': title } },
  tasks: {
    ...medicalCoder.tasks,
    rows: (medicalCoder.tasks?.rows ?? []).map((row, index) => (index === 0 ? { ...row, score } : row)),
  },
});

let workbook: RolesWorkbook;
let reader: PortfolioReader;
/** The action at which the host fails, counted from the first after it is set; later ones succeed again. */
let failAt: number | undefined;
let actions = 0;

beforeEach(async () => {
  failAt = undefined;
  workbook = await openRoles([coder(5, 'Coder A'), coder(3, 'Coder B'), blankRole, coder(1, '=Coder, "D"')], {
    beforeAction: (_request, _index, { Name }) =>
      Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('AccessDenied') : undefined,
  });
  reader = createPortfolioReader();
});
afterEach(() => workbook.close());

async function writeAll() {
  const portfolio = await reader.read();
  return writePortfolio(portfolio, noon);
}

const tableInfo = () => {
  const found = workbook.engine.tables().find(({ name }) => name === 'AijriPortfolio');
  if (!found) throw new Error('There is no portfolio table.');
  return found;
};

/** The table as records by header. */
async function table(): Promise<Record<string, CellValue>[]> {
  const { engine } = workbook;
  await engine.settled();
  const { sheetId, box } = tableInfo();
  const [headers = [], ...rows] = engine.values(sheetId, box);
  return rows.map((row) => Object.fromEntries(row.map((value, column) => [String(headers[column]), value])));
}

const everything = async () => {
  const { engine } = workbook;
  await engine.settled();
  return engine.sheets().map(({ id, name }) => [name, engine.formulas(id, engine.usedBox(id) ?? oneCell)]);
};
const oneCell = { row: 0, column: 0, rows: 1, columns: 1 };

test('makes a sheet with a table of one row per role, and a note that names the noise', async () => {
  expect(await writeAll()).toEqual({
    ok: true,
    sentence: '4 roles written to Portfolio. 1 role could not be scored; Remark says why.',
  });
  const rows = await table();
  const [read] = (await reader.read()).rows;
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual({
    Role: 'Coder A',
    Seniority: 'Mid-level',
    Score: 11.6,
    Low: 10,
    High: 15.9,
    Zone: 'Red',
    'P(zone)': expect.closeTo(1, 2),
    'Sub-label': 'Red',
    'Task resistance': 1.85,
    Evidence: -5,
    Barriers: 2,
    Protective: 0,
    Growth: -1,
    Displacement: 0.65,
    'Share 3+': 0.85,
    Errors: read?.errors,
    Warnings: read?.warnings,
    Waived: read?.waived,
    Result: 'not written',
    'Checked at': '',
    Sheet: 'Role 1',
    Remark: '',
    'Sheet id': workbook.sheetIds[0],
  });
  expect(rows[2]).toMatchObject({
    Role: 'Role 3',
    Score: '',
    Zone: 'not scored',
    Remark: 'Not scored: AI growth correlation is missing.',
  });
  expect(rows[3]).toMatchObject({ Role: '=Coder, "D"' });
  const { engine } = workbook;
  const { sheetId, box } = tableInfo();
  expect(engine.values(sheetId, { ...oneCell, row: 1 })[0]?.[0]).toMatch(
    /^Written by AIJRI for Excel, 2026-11-23 12:00\. .* 10 % either way, the default\./,
  );
  expect(engine.hiddenColumns(sheetId, box.column + 22, 1)).toEqual([true]);
  expect(engine.text(sheetId, { row: 4, column: 13, rows: 1, columns: 1 })).toEqual([['65%']]);
});

test('written again, the analyst’s columns, rows and order stay; renamed, new and lost sheets are found', async () => {
  await writeAll();
  const { engine, sheetIds } = workbook;
  const { sheetId, box } = tableInfo();
  const [first = '', second = '', , fourth = ''] = sheetIds;
  // The analyst adds a column in between, puts Zone last and turns the rows round.
  const { id } = tableInfo();
  const cells = engine.formulas(sheetId, box);
  const wide = { ...box, columns: box.columns + 1 };
  const [headers = [], ...body] = cells;
  const zone = headers.indexOf('Zone');
  const arranged = (row: readonly CellValue[], own: CellValue) => [
    ...row.slice(0, 1),
    own,
    ...row.slice(1).filter((_, column) => column + 1 !== zone),
    row[zone] ?? '',
  ];
  engine.resizeTable(id, wide);
  const owners = ['=1+1', '', 'Ben', 'Ann'];
  const asTyped = (value: CellValue) => (value === '=Coder, "D"' ? `'${value}` : value);
  const turned = body.reverse().map((row, index) => arranged(row.map(asTyped), owners[index] ?? ''));
  engine.write(sheetId, wide, [arranged(headers, 'Owner'), ...turned], 'person');
  await engine.settled();
  engine.renameSheet(first, 'Ann\'s "A"');
  engine.deleteSheet(fourth);
  const added = addRole(engine, 'Role 5', coder(2, 'Coder E'));
  await engine.settled();
  reader.hint(second);
  expect(await writeAll()).toEqual({
    ok: true,
    sentence:
      '4 roles written to Portfolio. 1 row added. 1 role could not be scored; Remark says why. 1 row has no sheet any more.',
  });
  const rows = await table();
  expect(Object.keys(rows[0] ?? {})).toEqual(arranged(headers, 'Owner'));
  expect(rows.map(({ Owner, Role, Sheet, Zone }) => [Owner, Role, Sheet, Zone])).toEqual([
    [2, '=Coder, "D"', 'Role 4', expect.any(String)],
    ['', 'Role 3', 'Role 3', 'not scored'],
    ['Ben', 'Coder B', 'Role 2', expect.any(String)],
    ['Ann', 'Coder A', 'Ann\'s "A"', 'Red'],
    ['', 'Coder E', 'Role 5', expect.any(String)],
  ]);
  expect(rows[0]).toMatchObject({
    Remark: 'No role sheet belongs to this row any more. Delete the row when nobody needs it.',
  });
  expect(rows[4]).toMatchObject({ 'Sheet id': added, Score: expect.any(Number) });
});

test('a row whose id is unknown here is found by the name of its sheet; a table without both is left alone', async () => {
  await writeAll();
  const { engine } = workbook;
  const { sheetId, box } = tableInfo();
  engine.write(sheetId, { row: box.row + 1, column: 22, rows: 1, columns: 1 }, [['{of another file}']], 'person');
  await writeAll();
  expect(await table()).toHaveLength(4);
  expect((await table())[0]).toMatchObject({ Role: 'Coder A', 'Sheet id': workbook.sheetIds[0] });
  engine.write(sheetId, { row: box.row, column: 20, rows: 1, columns: 1 }, [['Where']], 'person');
  engine.write(sheetId, { row: box.row, column: 22, rows: 1, columns: 1 }, [['Key']], 'person');
  const before = await everything();
  expect(await writeAll()).toEqual({
    ok: false,
    sentence: expect.stringMatching(/neither a column Sheet nor Sheet id/),
  });
  expect(await everything()).toEqual(before);
});

test('whatever action the host refuses, the workbook is as it was, or the sentence says what is written', async () => {
  const before = await everything();
  const portfolio = await reader.read();
  let refused = 0;
  for (let action = 0; action < 5000; action += action < 40 ? 1 : 61) {
    actions = 0;
    failAt = action;
    const outcome = await writePortfolio(portfolio, noon);
    failAt = undefined;
    if (outcome.ok) break;
    refused++;
    const after = await everything();
    if (/The sheet is as it was\.|No portfolio sheet was added\.$/.test(outcome.sentence)) {
      const [, ...roles] = [...after.filter(([name]) => name !== 'Portfolio')];
      expect([after[0], ...roles]).toEqual(before);
    } else throw new Error(outcome.sentence);
    const made = workbook.engine.sheets().find(({ name }) => name === 'Portfolio');
    if (made) workbook.engine.deleteSheet(made.id);
  }
  expect(refused).toBeGreaterThan(20);
});

/** Writes while the host fails at one action after the other, until it is past the last; gives how often it was refused. */
async function refuseEach(portfolio: Portfolio, check: (outcome: Outcome) => Promise<void>): Promise<number> {
  let refused = 0;
  for (let action = 0; action < 500; action++) {
    actions = 0;
    failAt = action;
    const outcome = await writePortfolio(portfolio, new Date(2026, 10, 24, 9, 0));
    failAt = undefined;
    if (outcome.ok) break;
    refused++;
    expect(outcome.sentence).toMatch(/The sheet is as it was\./);
    await check(outcome);
  }
  return refused;
}

test('refused while it is brought up to date, every cell of the table is as before', async () => {
  await writeAll();
  const [first = ''] = workbook.sheetIds;
  const used = workbook.engine.usedBox(first) ?? oneCell;
  const task = workbook.engine.values(first, used).findIndex(([title]) => title === 'Task');
  await workbook.type(first, { row: used.row + task + 1, column: 2 }, 2);
  reader.hint(first);
  const portfolio = await reader.read();
  const before = await everything();
  const refused = await refuseEach(portfolio, async ({ sentence }) => {
    // The note is a step of its own; it may be newer than the rows.
    if (!/^.*Before that/.test(sentence)) expect(withoutNote(await everything())).toEqual(withoutNote(before));
  });
  expect(refused).toBeGreaterThan(15);
  expect(await everything()).not.toEqual(before);
});

test('refused while rows are added, the table has the rows it had', async () => {
  await writeAll();
  const { engine } = workbook;
  const { sheetId, box } = tableInfo();
  // Below the table, so that rows are inserted.
  engine.write(sheetId, { ...oneCell, row: box.row + box.rows + 1 }, [['mine']], 'person');
  for (const name of ['Role 5', 'Role 6']) addRole(engine, name, coder(2, name));
  await engine.settled();
  const portfolio = await reader.read();
  const before = await everything();
  const refused = await refuseEach(portfolio, async () => {
    expect(tableInfo().box).toEqual(box);
    expect(withoutNote(await everything())).toEqual(withoutNote(before));
  });
  expect(refused).toBeGreaterThan(15);
  expect((await table()).map(({ Sheet }) => Sheet)).toEqual([
    'Role 1',
    'Role 2',
    'Role 3',
    'Role 4',
    'Role 5',
    'Role 6',
  ]);
});

test('a host that adds the rows and fails then has them taken away again', async () => {
  await writeAll();
  const { engine, host } = workbook;
  const { box } = tableInfo();
  for (const name of ['Role 5', 'Role 6']) addRole(engine, name, coder(2, name));
  await engine.settled();
  const portfolio = await reader.read();
  const before = await everything();
  const { process } = host;
  host.process = async (request, partition) => {
    const answer = await process(request, partition);
    if (tableInfo().box.rows === box.rows) return answer;
    host.process = process;
    [actions, failAt] = [0, 0];
    return process(request, partition);
  };
  const outcome = await writePortfolio(portfolio, noon);
  expect(outcome.sentence).toMatch(/The sheet is as it was\. Before that 4 of 6 roles were written\.$/);
  expect(tableInfo().box).toEqual(box);
  expect(await everything()).toEqual(before);
});

const withoutNote = (sheets: Awaited<ReturnType<typeof everything>>) =>
  JSON.parse(JSON.stringify(sheets).replace(/Written by AIJRI for Excel, 2026-11-2\d \d\d:\d\d/g, ''));

test('Cancel and progress go by steps; without a role nothing is written', async () => {
  const portfolio = await reader.read();
  const cancel = new AbortController();
  const progress: number[] = [];
  const outcome = await writePortfolio(portfolio, noon, {
    signal: cancel.signal,
    onProgress({ done }) {
      progress.push(done);
      cancel.abort();
    },
  });
  expect([outcome, progress]).toEqual([{ ok: false, sentence: 'Cancelled: 0 of 4 roles written.' }, [0]]);
  expect(await writePortfolio({ ...portfolio, notRead: 1 }, noon)).toMatchObject({ ok: false });
  expect(await writePortfolio({ ...portfolio, rows: [] }, noon)).toEqual({
    ok: false,
    sentence: 'The workbook has no role sheet. Nothing was written.',
  });
});
