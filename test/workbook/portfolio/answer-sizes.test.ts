import { fittingSheets } from '../../../src/workbook/portfolio/answer-sizes';

const sheets = Array.from({ length: 500 }, (_, index) => ({ id: `s${index}`, name: `Role ${index}` }));

/** The same size for the first sheets. */
const sized = (count: number, size: number) => new Map(sheets.slice(0, count).map(({ id }) => [id, size]));

const fitting = (sizes: ReadonlyMap<string, number>, from = 0) => fittingSheets(sheets.slice(from), sizes);

test('sheets that nothing is known of are taken for role sheets', () => {
  expect(fitting(new Map())).toBe(15);
});

test('what was found before is the measure for the sheets to come, small ones never being one', () => {
  expect(fitting(sized(100, 60_000), 100)).toBe(10);
  expect(fitting(sized(100, 200), 100)).toBe(15);
});

test('of sheets that are known to be small 150 go into one request', () => {
  expect(fitting(sized(500, 200))).toBe(150);
});

test('a sheet that is too large is asked for, alone', () => {
  expect(fitting(sized(1, 2_000_000))).toBe(1);
  expect(fitting(new Map([...sized(10, 10_000), ['s3', 2_000_000]]))).toBe(3);
});

test('never more than there are', () => {
  expect(fittingSheets(sheets.slice(0, 2), new Map())).toBe(2);
  expect(fittingSheets([], new Map())).toBe(0);
});
