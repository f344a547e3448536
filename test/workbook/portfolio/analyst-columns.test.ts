import { medicalCoder } from '../../../src/template/content-medical-coder';
import {
  type AnalystColumns,
  analystColumnsOf,
  noAnalystColumns,
} from '../../../src/workbook/portfolio/analyst-columns';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { writePortfolio } from '../../../src/workbook/portfolio/write-portfolio';
import type { CellValue } from '../../../workbench/engine/engine';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(120_000);

let workbook: RolesWorkbook | undefined;
afterEach(() => {
  workbook?.close();
  workbook = undefined;
});

const noon = new Date(2026, 10, 23, 12, 0);

/** A workbook of three roles whose portfolio table has further columns, as a person adds them. */
async function withColumns(columns: readonly (readonly CellValue[])[]): Promise<RolesWorkbook> {
  workbook = await openRoles([medicalCoder, medicalCoder, medicalCoder]);
  await writePortfolio(await createPortfolioReader().read(), noon);
  const { engine } = workbook;
  await engine.settled();
  const [table] = engine.tables().filter(({ name }) => name === 'AijriPortfolio');
  if (!table) throw new Error('There is no portfolio table.');
  const { box, sheetId, id } = table;
  engine.resizeTable(id, { ...box, columns: box.columns + columns.length });
  const rows = Array.from({ length: box.rows }, (_, row) => columns.map((column) => column[row] ?? ''));
  engine.write(sheetId, { ...box, column: box.column + box.columns, columns: columns.length }, rows, 'person');
  await engine.settled();
  return workbook;
}

test('family, headcount and wage come along with the list of sheets, whatever the letter case of their headers', async () => {
  const { sheetIds, watchRequests } = await withColumns([
    ['JOB FAMILY', 'Health', ' Health \n care', ''],
    ['Owner', 'Ann', 'Ben', 'Cleo'],
    ['fte', 12.5, -1, '=6*2'],
    ['Salary', 52000, 'about 50k', 0],
  ]);
  const requests = watchRequests();
  const { analyst } = await createPortfolioReader().read();
  expect(requests).toHaveLength(2);
  expect(analyst.headers).toEqual({ family: 'JOB FAMILY', headcount: 'fte', wage: 'Salary' });
  expect(sheetIds.map((id) => analyst.bySheet.get(id))).toEqual([
    { family: 'Health', headcount: 12.5, wage: 52000 },
    { family: 'Health care', headcount: undefined, wage: undefined },
    { family: '', headcount: 12, wage: 0 },
  ]);
});

test('they follow their sheet, and are read each time', async () => {
  const { engine, sheetIds } = await withColumns([['Family', 'A', 'B', 'C']]);
  const [first = '', second = ''] = sheetIds;
  const reader = createPortfolioReader();
  await reader.read();
  engine.renameSheet(first, 'Renamed');
  const [table] = engine.tables();
  if (!table) throw new Error('There is no portfolio table.');
  const { sheetId, box } = table;
  const [headers = [], a = [], b = [], c = []] = engine.formulas(sheetId, box);
  engine.write(sheetId, box, [headers, c, [...b.slice(0, -1), 'New'], a], 'person');
  await engine.settled();
  const { analyst } = await reader.read();
  expect([first, second].map((id) => analyst.bySheet.get(id)?.family)).toEqual(['A', 'New']);
});

test('a workbook without the table, or whose table has none of them, has none', async () => {
  workbook = await openRoles([medicalCoder]);
  const reader = createPortfolioReader();
  const before = await reader.read();
  expect(before.analyst).toEqual(noAnalystColumns);
  await writePortfolio(before, noon);
  const { analyst } = await reader.read();
  expect(analyst.headers).toEqual(noAnalystColumns.headers);
});

const answer = (values: readonly (readonly CellValue[])[]): AnalystColumns =>
  analystColumnsOf({ isNullObject: false, values: values.map((row) => [...row]) }, [
    { id: 'a', name: 'First' },
    { id: 'b', name: 'Second' },
  ]);

test('of two columns that are meant the first word of the list counts, of two rows for one sheet the first', () => {
  const found = answer([
    ['Pay', 'Employees', 'Sheet', 'Headcount', 'Family', 'Wage'],
    [1, 2, 'First', 3, 'A', 4],
    [5, 6, 'first', 7, 'B', 8],
  ]);
  expect(found.headers).toEqual({ family: 'Family', headcount: 'Headcount', wage: 'Wage' });
  expect([...found.bySheet]).toEqual([['a', { family: 'A', headcount: 3, wage: 4 }]]);
});

test('what is no family, no headcount and no wage is none', () => {
  const none = { family: '', headcount: undefined, wage: undefined };
  for (const cell of ['', ' ', '#N/A', true, '#VALUE!']) {
    expect(
      answer([
        ['Sheet', 'Family', 'FTE', 'Pay'],
        ['First', cell, cell, cell],
      ]).bySheet.get('a'),
    ).toEqual(none);
  }
  expect(answer([['Family', 'FTE']]).bySheet.size).toBe(0);
  expect(answer([]).headers).toEqual(noAnalystColumns.headers);
});
