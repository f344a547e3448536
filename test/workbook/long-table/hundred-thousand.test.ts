import { tableAnswer } from '../../../src/functions/table';
import { openLongTable } from '../../../src/workbook/long-table/open-table';
import { scoreAsValues } from '../../../src/workbook/long-table/score-values';
import { manyRoles, openTable, type TableWorkbook } from './open-table-host';

jest.setTimeout(120_000);

let workbook: TableWorkbook;
afterEach(() => workbook.close());

test('100,000 rows have the digits of AIJRI.TABLE, in answers below 1 MB', async () => {
  const rows = manyRoles(100_000);
  workbook = await openTable(rows, { table: 'Roles' });
  const answers = workbook.watchAnswers();
  const found = await openLongTable({ kind: 'table', name: 'Roles', sheet: 'Sheet1' });
  if (!found.ok) throw new Error(found.sentence);
  const outcome = await scoreAsValues(found.table, found.table.mapping, new Date(2026, 10, 23, 12, 0));
  expect(outcome).toEqual({ ok: true, sentence: '100,000 rows of Roles scored. 100,000 rows changed.' });
  expect(Math.max(...answers)).toBeLessThan(1_000_000);

  const expected = tableAnswer(rows.slice(1).map(([, ...cells]) => cells));
  const results = workbook.engine.values(workbook.sheetId, { row: 1, column: 6, rows: 100_000, columns: 4 });
  expect(expected.ok && results.findIndex((row, at) => String(row.slice(0, 3)) !== String(expected.value[at]))).toBe(
    -1,
  );
  expect(results.every(([, , , problem]) => problem === '')).toBe(true);
});
