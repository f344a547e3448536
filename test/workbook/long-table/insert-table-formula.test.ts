import { insertTableFormula } from '../../../src/workbook/long-table/insert-table-formula';
import { openLongTable, openSelectedTable } from '../../../src/workbook/long-table/open-table';
import { tableFormula } from '../../../src/workbook/long-table/table-formula';
import { createHeadlessEngine } from '../../../workbench/engine/headless';
import { RichApiFailure } from '../../../workbench/host/failure';
import { registerOn } from '../our-functions';
import { fewRoles, openTable, type TableWorkbook } from './open-table-host';

jest.setTimeout(60_000);

let workbook: TableWorkbook;
let refused = '';
afterEach(() => workbook.close());

/** A blank row ends the region around a cell. */
const filled = fewRoles.filter(([role]) => role !== '');
const withoutErrors = filled.filter(([role]) => role !== 'Error');

/** With growth behind task resistance, evidence and barriers. */
const inOrder = withoutErrors.map(([role = '', growth = '', tr = '', ev = '', ba = '', share = '']) => [
  role,
  tr,
  ev,
  ba,
  growth,
  share,
]);

async function open(rows = withoutErrors, knowsFunctions = true, table?: string) {
  refused = '';
  const engine = await createHeadlessEngine();
  if (knowsFunctions) registerOn(engine);
  workbook = await openTable(rows, {
    engine,
    ...(table === undefined ? {} : { table }),
    beforeAction: (_request, _index, { ArgumentInfo }) =>
      refused !== '' && JSON.stringify(ArgumentInfo ?? {}).includes(refused)
        ? new RichApiFailure('AccessDenied')
        : undefined,
  });
}

async function insert(name?: string) {
  const found =
    name === undefined ? await openSelectedTable() : await openLongTable({ kind: 'table', name, sheet: '' });
  if (!found.ok) throw new Error(found.sentence);
  const outcome = await insertTableFormula(found.table, found.table.mapping);
  await workbook.engine.settled();
  return outcome;
}

const cells = (row: number, column: number, rows: number, columns: number) =>
  workbook.engine.values(workbook.sheetId, { row, column, rows, columns });

test('columns side by side are one range; the answers stand beside the cells with a blank column between', async () => {
  await open(inOrder);
  expect(await insert()).toEqual({
    ok: true,
    sentence: 'AIJRI.TABLE is in H2 and answers 7 rows below and beside it.',
  });
  const formula = workbook.engine.formulas(workbook.sheetId, { row: 1, column: 7, rows: 1, columns: 1 });
  expect(formula).toEqual([['=AIJRI.TABLE(B2:F8)']]);
  expect(cells(0, 6, 4, 4)).toEqual([
    ['', 'AIJRI score', 'AIJRI zone', 'AIJRI sub-label'],
    ['', 11.6, 'Red', 'Red'],
    ['', 76.3, 'Green', 'Green (Stable)'],
    ['', expect.stringMatching(/Evidence. is blank/), '', ''],
  ]);
  expect(cells(4, 7, 1, 1)[0]?.[0]).toBe(
    'rows, row 4, column 3 (Barriers) is the text “4”; it needs a whole number from 0 to 10, entered as a number.',
  );
});

test('other columns are put together; the formula of a table is brought up to date where it stands', async () => {
  await open(withoutErrors, true, 'Roles');
  workbook.write(3, 9, [['a note beside']]);
  expect((await insert('Roles')).sentence).toMatch(/^AIJRI\.TABLE is in L2 /);
  const at = { row: 1, column: 11, rows: 1, columns: 1 };
  expect(workbook.engine.formulas(workbook.sheetId, at)).toEqual([['=AIJRI.TABLE(HSTACK(C2:E8,B2:B8,F2:F8))']]);
  expect(cells(1, 11, 2, 2)).toEqual([
    [11.6, 'Red'],
    [76.3, 'Green'],
  ]);
  workbook.write(0, 2, [['Evidence', 'Task resistance']]);
  const found = await openLongTable({ kind: 'table', name: 'Roles', sheet: '' });
  if (!found.ok) throw new Error(found.sentence);
  await insertTableFormula(found.table, found.table.mapping);
  expect(workbook.engine.formulas(workbook.sheetId, at)).toEqual([
    ['=AIJRI.TABLE(HSTACK(D2:D8,C2:C8,E2:E8,B2:B8,F2:F8))'],
  ]);
  expect(cells(0, 9, 4, 1).flat()).toEqual(['', '', '', 'a note beside']);
});

test('a formula of somebody else in the same rows stays, ours goes right of it', async () => {
  await open(inOrder);
  workbook.write(0, 8, [['My score'], ['=AIJRI(B2,C2,D2,E2)']]);
  await workbook.engine.settled();
  expect((await insert()).sentence).toMatch(/^AIJRI\.TABLE is in K2 /);
  expect(workbook.engine.formulas(workbook.sheetId, { row: 1, column: 8, rows: 1, columns: 1 })).toEqual([
    ['=AIJRI(B2,C2,D2,E2)'],
  ]);
});

test('a cell with an error is named, and nothing is written', async () => {
  await open(filled);
  const before = workbook.snapshot();
  expect((await insert()).sentence).toMatch(
    /^D7 holds #N\/A, and Excel calls no function with an error among its cells\./,
  );
  expect(workbook.snapshot()).toEqual(before);
});

test('an Excel that does not know the functions keeps no broken formula', async () => {
  await open(inOrder, false);
  const before = workbook.snapshot();
  expect((await insert()).sentence).toMatch(/^This Excel does not know HSTACK or our functions\./);
  expect(workbook.snapshot()).toEqual(before);
});

test('refused by the host, the sheet is as it was', async () => {
  await open(inOrder);
  const before = workbook.snapshot();
  refused = '=AIJRI.TABLE';
  expect(await insert()).toMatchObject({ ok: false, sentence: expect.stringMatching(/The sheet is as it was\.$/) });
  expect(workbook.snapshot()).toEqual(before);
});

test('the ranges follow the order of the inputs, wherever the table stands', () => {
  expect(tableFormula({ row: 4, column: 27, rows: 3 }, [0, 1, 2, 3])).toBe('=AIJRI.TABLE(AB6:AE8)');
  expect(tableFormula({ row: 0, column: 0, rows: 100_000 }, [3, 2, 1, 0, 4])).toBe(
    '=AIJRI.TABLE(HSTACK(D2:D100001,C2:C100001,B2:B100001,A2:A100001,E2:E100001))',
  );
});
