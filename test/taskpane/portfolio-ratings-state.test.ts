import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import { profileColumns } from '../../src/scoring/portfolio/rating-profile';
import { builtInCalibration } from '../../src/workbook/calibration/calibration';
import { noAnalystColumns } from '../../src/workbook/portfolio/analyst-columns';
import { unreadRow } from '../../src/workbook/portfolio/portfolio-row';
import type { Portfolio } from '../../src/workbook/portfolio/read-portfolio';
import { listedThumbs, ratingsOverview } from '../../src/taskpane/portfolio-ratings-state';

/** Roles that are all alike, but for the licensing of the last; one more could not be read. */
function portfolio(roles: number, families?: readonly string[]): Portfolio {
  const licensing = profileColumns.findIndex(({ name }) => name === 'Regulatory/Licensing');
  const rows = Array.from({ length: roles }, (_, index) => ({
    ...unreadRow({ id: `${index}`, name: `Role ${index}` }, ''),
    profile: profileColumns.map((_column, column) => (column === licensing && index === roles - 1 ? 2 : 0)),
  }));
  const bySheet = (families ?? []).map(
    (family, index) => [`${index}`, { family, headcount: undefined, wage: undefined }] as const,
  );
  return {
    noise: defaultNoiseAssumption,
    rows: [...rows, unreadRow({ id: 'unread', name: 'Unread' }, 'The sheet could not be read.')],
    analyst: families
      ? { headers: { ...noAnalystColumns.headers, family: 'Family' }, bySheet: new Map(bySheet) }
      : noAnalystColumns,
    calibration: builtInCalibration(),
    notRead: 0,
  };
}

const found = (overview: ReturnType<typeof ratingsOverview>) =>
  overview.thumbs.found.map(({ role, size }) => `${role.row.sheet.name} of ${size}`);

test('without a column Family eight rated roles are one family, seven are none', () => {
  const [seven, eight] = [ratingsOverview(portfolio(7)), ratingsOverview(portfolio(8))];
  expect([seven.basis, found(seven)]).toEqual(['nothing', []]);
  expect([eight.basis, found(eight)]).toEqual(['workbook', ['Role 7 of 8']]);
  expect([...eight.outOfLine]).toEqual(['7 6']);
});

test('with a column Family its families count, however many roles there are', () => {
  const alone = ratingsOverview(portfolio(9, Array(8).fill('A')));
  expect([alone.basis, found(alone), alone.thumbs.leftOut]).toEqual(['families', [], 1]);
  const together = ratingsOverview(portfolio(4, ['A', 'a', 'A', 'A']));
  expect([found(together), together.thumbs.leftOut]).toEqual([['Role 3 of 4'], 0]);
});

test('only roles that are listed have their ratings listed', () => {
  const given = portfolio(8);
  const overview = ratingsOverview(given);
  const listed = (wanted: string) => given.rows.filter(({ sheet }) => sheet.name === wanted).map((row) => ({ row }));
  expect(listedThumbs(overview, listed('Role 7'))).toHaveLength(1);
  expect(listedThumbs(overview, listed('Role 6'))).toEqual([]);
});
