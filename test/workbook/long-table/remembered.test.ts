import {
  findColumns,
  namesOf,
  readRemembered,
  type RememberedTable,
  rememberedOf,
  withTable,
} from '../../../src/workbook/long-table/remembered';
import { noMapping } from '../../../src/workbook/long-table/columns';

const table: RememberedTable = {
  source: { kind: 'table', name: 'Roles', sheet: 'Data' },
  inputs: { evidence: { header: 'Score', nth: 1 }, growth: { header: 'Growth', nth: 0 } },
  results: { score: 'AIJRI score' },
  scored: { at: '2026-11-23 12:00', method: 'AIJRI 1.0', rows: 3 },
};
const cells: RememberedTable = { ...table, source: { kind: 'range', sheet: 'Data', cell: 'B4' }, scored: undefined };

test('what was kept comes back the same', () => {
  expect(readRemembered(JSON.parse(JSON.stringify([table, cells])))).toEqual([table, cells]);
});

test.each([
  ['no list', { source: table.source }],
  ['words', 'all'],
  ['no source', [{ inputs: {} }, null, 4]],
  ['an address that is none', [{ source: { kind: 'range', sheet: 'Data', cell: 'A1:B2' } }]],
])('%s is nothing remembered', (_what, value) => {
  expect(readRemembered(value)).toEqual([]);
});

test('columns are found by their headers, the second of two with one name too', () => {
  const headers = ['Growth', 'Score', 'Score', 'x'];
  expect(findColumns(headers, table)).toEqual({ mapping: { ...noMapping, evidence: 2, growth: 0 }, gone: [] });
  expect(namesOf(headers, { ...noMapping, evidence: 2, growth: 0 })).toEqual(table.inputs);
  expect(findColumns(['Score', 'Growth'], table).gone).toEqual([{ input: 'evidence', header: 'Score' }]);
});

test('a table is known by its name on any sheet, cells also where they have moved with their headers', () => {
  const all = [table, cells];
  expect(rememberedOf(all, { kind: 'table', name: 'ROLES', sheet: 'Other' }, [])).toBe(table);
  expect(rememberedOf(all, { kind: 'range', sheet: 'Data', cell: 'B9' }, ['Growth', 'Score', 'Score'])).toBe(cells);
  expect(rememberedOf(all, { kind: 'range', sheet: 'Data', cell: 'B9' }, ['Growth'])).toBeUndefined();
  expect(rememberedOf(all, { kind: 'range', sheet: 'Else', cell: 'B9' }, ['Growth', 'Score', 'Score'])).toBeUndefined();
});

test('a table is remembered once, in front, and twenty at most', () => {
  expect(withTable([cells, table], { ...table, scored: undefined })).toEqual([{ ...table, scored: undefined }, cells]);
  const many = Array.from({ length: 25 }, (_, index): RememberedTable => ({
    ...table,
    source: { kind: 'table', name: `T${index}`, sheet: 'Data' },
  }));
  expect(withTable(many, table)).toHaveLength(20);
});
