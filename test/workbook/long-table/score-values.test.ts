import { listLongTables } from '../../../src/workbook/long-table/list-tables';
import { type LongTable, openLongTable, openSelectedTable } from '../../../src/workbook/long-table/open-table';
import { scoreAsValues } from '../../../src/workbook/long-table/score-values';
import { tableAnswer } from '../../../src/functions/table';
import type { LongTableSource } from '../../../src/workbook/long-table/source';
import { RichApiFailure } from '../../../workbench/host/failure';
import { fewRoles, manyRoles, openTable, type TableWorkbook } from './open-table-host';

jest.setTimeout(60_000);

const noon = new Date(2026, 10, 23, 12, 0);
const roles: LongTableSource = { kind: 'table', name: 'Roles', sheet: 'Sheet1' };

let workbook: TableWorkbook;
/** The action at which the host fails, counted from the first after it is set; later ones succeed again. */
let failAt: number | undefined;
let actions = 0;

const failing = {
  beforeAction: (_request: number, _index: number, { Name }: { readonly Name: string }) =>
    Name !== '_RemoveReference' && actions++ === failAt ? new RichApiFailure('AccessDenied') : undefined,
};

beforeEach(() => (failAt = undefined));
afterEach(() => workbook.close());

async function opened(source: LongTableSource = roles): Promise<LongTable> {
  const found = await openLongTable(source);
  if (!found.ok) throw new Error(found.sentence);
  return found.table;
}

async function scored(source: LongTableSource = roles, now = noon) {
  const table = await opened(source);
  return scoreAsValues(table, table.mapping, now);
}

test('a table gets five columns at its end, with every row scored as AIJRI.TABLE scores it, or what to mend', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  expect(await scored()).toEqual({
    ok: true,
    sentence:
      '3 rows of Roles scored. 5 rows could not be; AIJRI problem says why. 1 row without ratings stays blank. 8 rows changed.',
  });
  expect(workbook.engine.tables()[0]?.box).toEqual({ row: 0, column: 0, rows: 10, columns: 11 });
  const formats = { row: 1, column: 5, rows: 1, columns: 3 };
  expect(workbook.engine.numberFormats(workbook.sheetId, formats)).toEqual([['General', '0.0', 'General']]);
  expect(workbook.column('AIJRI score')).toEqual([11.6, 76.3, '', '', '', '', '', '', 37.3]);
  expect(workbook.column('AIJRI zone')).toEqual(['Red', 'Green', '', '', '', '', '', '', 'Yellow']);
  expect(workbook.column('AIJRI sub-label')).toEqual(['Red', 'Green (Stable)', '', '', '', '', '', '', '']);
  expect(workbook.column('AIJRI problem')).toEqual([
    '',
    '',
    '',
    'Evidence is blank; it needs a whole number from -10 to 10. A blank is never read as 0.',
    'Barriers is the text “4”; it needs a whole number from 0 to 10, entered as a number.',
    'Task resistance is 0; it needs a task resistance from 1 to 5.',
    'Evidence is the error #N/A; it needs a whole number from -10 to 10.',
    'Growth is 0.5; it needs a whole number from -2 to 2.',
    '',
  ]);
  const now = 'AIJRI 1.0, 2026-11-23 12:00';
  expect(workbook.column('AIJRI written')).toEqual([now, now, '', now, now, now, now, now, now]);
  const answer = tableAnswer([
    [1.85, -5, 2, -1, 0.85],
    [4.1, 8, 8, 1, 0.1],
    [3, 2, 4, 0, ''],
  ]);
  expect(answer).toEqual({
    ok: true,
    value: [
      [11.6, 'Red', 'Red'],
      [76.3, 'Green', 'Green (Stable)'],
      [37.3, 'Yellow', ''],
    ],
  });
});

test('the analyst’s cells and formulas stay as they are, hidden rows are scored too', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  workbook.write(1, 3, [['=SUM(D3:D3)']]);
  workbook.engine.hideRows(workbook.sheetId, 2, 1, true);
  const analyst = { row: 0, column: 0, rows: 10, columns: 6 };
  await workbook.engine.settled();
  const before = workbook.engine.formulas(workbook.sheetId, analyst);
  await scored();
  expect(workbook.engine.formulas(workbook.sheetId, analyst)).toEqual(before);
  expect(workbook.column('AIJRI score').slice(0, 2)).toEqual([expect.any(Number), 76.3]);
});

test('scored again, only what changed is written, wherever columns have moved; when it was is remembered', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  await scored();
  expect((await opened()).scored).toEqual({ at: '2026-11-23 12:00', method: 'AIJRI 1.0', rows: 3 });
  const { engine, sheetId } = workbook;
  const table = { row: 0, column: 0, rows: 10, columns: 11 };
  // Role and growth change places, and so do score and zone.
  const turned = engine
    .values(sheetId, table)
    .map(
      ([
        role = '',
        growth = '',
        tr = '',
        ev = '',
        ba = '',
        share = '',
        score = '',
        zone = '',
        label = '',
        why = '',
        at = '',
      ]) => [growth, role, tr, ev, ba, share, zone, why, score, label, at].map((cell) => (cell === '4' ? "'4" : cell)),
    );
  engine.write(sheetId, table, turned, 'person');
  workbook.write(2, 3, [[-8]]);
  const after = await opened();
  expect([after.mapping, after.gone]).toEqual([
    { growth: 0, taskResistance: 2, evidence: 3, barriers: 4, share3plus: 5 },
    [],
  ]);
  expect((await scored(roles, new Date(2026, 10, 24, 9, 5))).sentence).toMatch(/ 1 row changed\.$/);
  expect(workbook.column('AIJRI score')[1]).toBe(36);
  const [first, second] = workbook.column('AIJRI written');
  expect([first, second]).toEqual(['AIJRI 1.0, 2026-11-23 12:00', 'AIJRI 1.0, 2026-11-24 09:05']);
  expect((await scored()).sentence).toMatch(/ Nothing had changed\.$/);
  const column = engine.values(sheetId, { ...table, rows: 1 })[0]?.indexOf('AIJRI written') ?? -1;
  workbook.write(1, column, [['AIJRI 0.9, 2025-01-01 10:00']]);
  expect((await scored()).sentence).toMatch(/ 1 row changed\.$/);
  expect(engine.tables()[0]?.box).toEqual(table);
});

test('a remembered column that is gone is named, and nothing is guessed in its place', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  await scored();
  workbook.write(0, 3, [['Market']]);
  const table = await opened();
  expect(table.gone).toEqual([{ input: 'evidence', header: 'Evidence' }]);
  expect(table.mapping.evidence).toBeUndefined();
  expect(await scoreAsValues(table, table.mapping, noon)).toEqual({
    ok: false,
    sentence: 'Choose a different column for each of task resistance, evidence, barriers and growth.',
  });
});

test('a column of somebody else is never written, whatever it is called; one of ours that was renamed is theirs', async () => {
  const withOwn = fewRoles.map((row, index) => [...row, index === 0 ? 'AIJRI score' : `own ${index}`]);
  workbook = await openTable(withOwn, { table: 'Roles' });
  await scored();
  expect(workbook.column('AIJRI score').slice(0, 2)).toEqual(['own 1', 'own 2']);
  expect(workbook.column('AIJRI score 2').slice(0, 2)).toEqual([11.6, 76.3]);
  const headers = workbook.engine.values(workbook.sheetId, { row: 0, column: 0, rows: 1, columns: 13 })[0] ?? [];
  workbook.write(0, headers.indexOf('AIJRI zone'), [['Kept zone']]);
  workbook.write(1, headers.indexOf('AIJRI zone'), [['mine']]);
  await scored();
  expect(workbook.column('Kept zone')[0]).toBe('mine');
  expect(workbook.column('AIJRI zone')[0]).toBe('Red');
});

test('where something stands right of the table, nothing is written', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  workbook.write(5, 9, [['a note']]);
  const before = workbook.snapshot();
  expect(await scored()).toEqual({
    ok: false,
    sentence:
      'The results need columns G to K, and something is there. Move it, or make the rows an Excel table with space beside it. Nothing was written.',
  });
  expect(workbook.snapshot()).toEqual(before);
});

test('cells with a header row are a table too: around the selected cell, below a title, found again by their headers', async () => {
  workbook = await openTable([['Roles of 2026', '', '', '', '', ''], ...fewRoles.slice(0, 3)], {
    at: { row: 2, column: 1 },
  });
  workbook.engine.select(workbook.sheetId, { row: 4, column: 3, rows: 1, columns: 1 });
  const selected = await openSelectedTable();
  expect(selected).toMatchObject({
    ok: true,
    table: { source: { kind: 'range', sheet: 'Sheet1', cell: 'B4' }, rows: 2 },
  });
  if (!selected.ok) return;
  expect(await listLongTables()).toEqual([]);
  await scoreAsValues(selected.table, selected.table.mapping, noon);
  const at = { row: 3, column: 7, rows: 3, columns: 5 };
  expect(workbook.engine.values(workbook.sheetId, at)).toEqual([
    ['AIJRI score', 'AIJRI zone', 'AIJRI sub-label', 'AIJRI problem', 'AIJRI written'],
    [11.6, 'Red', 'Red', '', 'AIJRI 1.0, 2026-11-23 12:00'],
    [76.3, 'Green', 'Green (Stable)', '', 'AIJRI 1.0, 2026-11-23 12:00'],
  ]);
  workbook.engine.insertRows(workbook.sheetId, 0, 1);
  workbook.engine.select(workbook.sheetId, { row: 5, column: 3, rows: 1, columns: 1 });
  const moved = await openSelectedTable();
  if (!moved.ok) throw new Error(moved.sentence);
  expect([moved.table.results.size, moved.table.scored?.rows]).toEqual([5, 2]);
  expect((await scoreAsValues(moved.table, moved.table.mapping, noon)).sentence).toMatch(/Nothing had changed\.$/);
  expect(await listLongTables()).toEqual([{ kind: 'range', sheet: 'Sheet1', cell: 'B5' }]);
});

test.each([
  ['an empty sheet', [['']]],
  ['a list of two columns', fewRoles.map((row) => row.slice(0, 2))],
  ['a header row alone', fewRoles.slice(0, 1)],
])('%s is no table, and the sentence says so', async (_what, rows) => {
  workbook = await openTable(rows);
  expect(await openSelectedTable()).toEqual({
    ok: false,
    sentence: 'Around the selected cell is no table: it needs a header row with four columns, and rows below it.',
  });
});

test('our own tables are not offered, the table scored last comes first', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  const { engine } = workbook;
  const other = engine.addSheet('Other').id;
  for (const [index, name] of ['AijriPortfolio', 'RoleTasks2', 'tblTasks1', 'Ages'].entries()) {
    const box = { row: index * 4, column: 0, rows: 2, columns: 4 };
    engine.write(
      other,
      box,
      fewRoles.slice(0, 2).map((row) => row.slice(0, 4)),
      'person',
    );
    await engine.addTable(other, name, box);
  }
  expect(await listLongTables()).toEqual([roles, { kind: 'table', name: 'Ages', sheet: 'Other' }]);
  expect((await openLongTable({ kind: 'table', name: 'Gone', sheet: 'Other' })).ok).toBe(false);
});

test('rows that come or go meanwhile, or a column, end the scoring with a sentence', async () => {
  workbook = await openTable(manyRoles(12_000), { table: 'Roles' });
  const table = await opened();
  const outcome = await scoreAsValues(table, table.mapping, noon, {
    onProgress: ({ done }) => void (done === 2500 && workbook.engine.deleteRows(workbook.sheetId, 40, 1)),
  });
  expect(outcome).toEqual({
    ok: false,
    sentence:
      'Rows or columns of Roles have come or gone while it was scored. Score it again. Before that 2,500 of 12,000 rows were scored.',
  });
  workbook.write(0, 2, [['Proof']]);
  expect(await scoreAsValues(table, table.mapping, noon)).toEqual({
    ok: false,
    sentence: 'Roles has changed since its columns were chosen. Nothing was written; look at it again.',
  });
});

test('Cancel stops before the next step and says how far it came', async () => {
  workbook = await openTable(manyRoles(12_000), { table: 'Roles' });
  const table = await opened();
  const cancel = new AbortController();
  const progress: number[] = [];
  const outcome = await scoreAsValues(table, table.mapping, noon, {
    signal: cancel.signal,
    onProgress({ done }) {
      progress.push(done);
      if (done === 2500) cancel.abort();
    },
  });
  expect([outcome, progress]).toEqual([{ ok: false, sentence: 'Cancelled: 2,500 of 12,000 rows scored.' }, [0, 2500]]);
  const written = workbook.column('AIJRI zone');
  expect([written[2499] === '', written[2500]]).toEqual([false, '']);
});

test('whatever action the host refuses, the step is as it was and the sentence tells', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles', ...failing });
  const before = workbook.snapshot();
  const seen = new Set<string>();
  for (let action = 0; action < 400; action++) {
    const table = await opened();
    actions = 0;
    failAt = action;
    const outcome = await scoreAsValues(table, table.mapping, noon);
    failAt = undefined;
    if (outcome.ok) break;
    expect(outcome.sentence).toMatch(/^Excel refused access to the sheet; it may be protected or read-only\./);
    const results = workbook
      .snapshot()
      .values.slice(1)
      .flatMap((row) => row.slice(6));
    const isWritten = results.some((cell) => cell !== '');
    // The columns come first, on their own; then a step of rows is there in full or not at all.
    if (isWritten) expect(outcome.sentence).toMatch(/ Before that 9 of 9 rows were scored\.$/);
    else if (workbook.engine.tables()[0]?.box.columns === 6) expect(workbook.snapshot()).toEqual(before);
    seen.add(`${workbook.engine.tables()[0]?.box.columns ?? 0} columns, ${isWritten ? 'written' : 'blank'}`);
  }
  expect([...seen]).toEqual(['6 columns, blank', '11 columns, blank', '11 columns, written']);
});

test('refused while it is brought up to date, every result is as before, also where a part was written already', async () => {
  // More cells than the client sends at once: it writes them in pieces, one after the other.
  workbook = await openTable(manyRoles(700), { table: 'Roles', ...failing });
  await scored();
  workbook.write(1, 2, [[10]]);
  workbook.write(690, 2, [['x']]);
  const table = await opened();
  const before = workbook.snapshot();
  let refused = 0;
  for (let action = 0; action < 400; action++) {
    actions = 0;
    failAt = action;
    const outcome = await scoreAsValues(table, table.mapping, noon);
    failAt = undefined;
    if (outcome.ok || outcome.sentence.includes('Before that')) break;
    refused++;
    expect(workbook.snapshot()).toEqual(before);
  }
  expect(refused).toBeGreaterThan(30);
  expect(workbook.snapshot()).not.toEqual(before);
});

test('an answer that the host finds too large is asked for in halves', async () => {
  let asked = 0;
  workbook = await openTable(manyRoles(64), {
    table: 'Roles',
    beforeAction: (_request, _index, { ActionType, QueryInfo }) => {
      const isSlice = ActionType === 2 && /formulas.*rowIndex/.test(JSON.stringify(QueryInfo ?? {}));
      return isSlice && asked-- > 0 ? new RichApiFailure('ResponsePayloadSizeLimitExceeded') : undefined;
    },
  });
  await scored();
  const whole = workbook.snapshot();
  workbook.write(1, 2, [[10]]);
  const table = await opened();
  asked = 3;
  expect((await scoreAsValues(table, table.mapping, noon)).sentence).toMatch(
    /^64 rows of Roles scored\. 1 row changed\.$/,
  );
  expect(asked).toBeLessThanOrEqual(0);
  workbook.write(1, 2, [[-10]]);
  await scored();
  expect(workbook.snapshot()).toEqual(whole);
});

test('a protected sheet is left alone', async () => {
  workbook = await openTable(fewRoles, { table: 'Roles' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  expect((await scored()).sentence).toMatch(/^Sheet1 is protected, so nothing was written\./);
});
