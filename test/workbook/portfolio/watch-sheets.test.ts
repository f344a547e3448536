import { medicalCoder } from '../../../src/template/content-medical-coder';
import { createPortfolioReader } from '../../../src/workbook/portfolio/read-portfolio';
import { watchSheets } from '../../../src/workbook/portfolio/watch-sheets';
import { openRoles, type RolesWorkbook } from './open-roles';

jest.setTimeout(60_000);

let workbook: RolesWorkbook;
beforeEach(async () => {
  workbook = await openRoles([medicalCoder, medicalCoder]);
});
afterEach(() => workbook.close());

test('an edit hints at its sheet, leaving a sheet at that one, and neither at any other', async () => {
  const { engine, sheetIds } = workbook;
  const [first = '', second = ''] = sheetIds;
  engine.activateSheet(first);
  const hinted = new Set<string>();
  await watchSheets((id) => hinted.add(id));
  await workbook.type(second, { row: 30, column: 4 }, 'another word');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([...hinted]).toEqual([second]);
  engine.activateSheet(second);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([...hinted]).toEqual([second, first]);
});

test('an edit on one of many roles makes the next reading read that one, beside the active sheet', async () => {
  const [, second = ''] = workbook.sheetIds;
  const reader = createPortfolioReader();
  await watchSheets(reader.hint);
  await reader.read();
  await workbook.type(second, { row: 13, column: 1 }, 'Another title');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const totals = new Set<number>();
  const { rows } = await reader.read({ onProgress: ({ total }) => totals.add(total) });
  expect(rows.map(({ role }) => role)).toEqual(['Medical Coder', 'Another title']);
  // Sheet1, which is active and holds no role, and the one.
  expect([...totals]).toEqual([2]);
});
