import fc from 'fast-check';
import { profileColumns, type RatingProfile } from '../../../src/scoring/portfolio/rating-profile';
import { type FamilyMember, outOfLineFrom, soreThumbs } from '../../../src/scoring/portfolio/sore-thumbs';

const middle: RatingProfile = profileColumns.map(({ lowest, highest }) => (lowest + highest) / 2);

/** A role that is like any other but for one rating. */
const member = (family: string, column: number, value: number | undefined): FamilyMember => ({
  family,
  profile: middle.map((figure, each) => (each === column ? value : figure)),
});

const taskResistance = 0;
const licensing = 6;

const family = (column: number, values: readonly (number | undefined)[]) =>
  values.map((value) => member('Nurses', column, value));

const found = (roles: readonly FamilyMember[], fewest?: number) =>
  soreThumbs(roles, fewest).found.map(({ value, median, size }) => [value, median, size]);

test('a rating two steps from the median of its family is out of line', () => {
  expect(found(family(licensing, [2, 2, 2, 0]))).toEqual([[0, 2, 4]]);
  expect(found(family(licensing, [2, 2, 1, 2]))).toEqual([]);
  expect(found(family(licensing, [0, 2, 0, 1, 0]))).toEqual([[2, 0, 5]]);
});

test('task resistance is out of line from one point on', () => {
  expect(found(family(taskResistance, [3.4, 2.4, 2.4, 2.3]))).toEqual([[3.4, 2.4, 4]]);
  expect(found(family(taskResistance, [3.39, 2.4, 2.4, 2.3]))).toEqual([]);
});

test('two that are as far off are a second group, unless the family has ten roles', () => {
  const most = (n: number) => Array<number>(n).fill(2);
  expect(found(family(licensing, [...most(7), 0, 0]))).toEqual([]);
  expect(found(family(licensing, [...most(8), 0, 0]))).toEqual([
    [0, 2, 10],
    [0, 2, 10],
  ]);
  expect(found(family(licensing, [...most(16), 0, 0, 0]))).toEqual([]);
  expect(found(family(licensing, [...most(17), 0, 0, 0]))).toHaveLength(3);
});

test('a family of three has none; letter case makes no other family, and no family is none', () => {
  expect(found(family(licensing, [2, 2, 0]))).toEqual([]);
  expect(found(family(licensing, [2, 2, undefined, 0]))).toEqual([]);
  const mixed = [member('Nurses', licensing, 2), member('NURSES', licensing, 2), member('nurses', licensing, 2)];
  expect(found([...mixed, member('Nurses', licensing, 0)])).toEqual([[0, 2, 4]]);
  expect(soreThumbs([...mixed, member('', licensing, 0), member('Clerks', licensing, 1)])).toEqual({
    found: [],
    leftOut: 5,
  });
});

test('what a family needs can be more', () => {
  const seven = family(licensing, [2, 2, 2, 2, 2, 2, 0]);
  expect(found(seven, 8)).toEqual([]);
  expect(found([...seven, member('Nurses', licensing, 2)], 8)).toEqual([[0, 2, 8]]);
});

const profile = fc.tuple(
  ...profileColumns.map(({ group, lowest, highest }) =>
    fc.option(
      group === 'tasks'
        ? fc.integer({ min: lowest * 100, max: highest * 100 }).map((hundredths) => hundredths / 100)
        : fc.integer({ min: lowest, max: highest }),
      { nil: undefined, freq: 9 },
    ),
  ),
);
const role: fc.Arbitrary<FamilyMember> = fc.record({ family: fc.constantFrom('', 'A', 'a', 'B', 'C'), profile });
const roles = fc.array(role, { maxLength: 60 });

test('for any roles exactly the ratings that the rule names are found, the farthest first', () => {
  fc.assert(
    fc.property(roles, (given) => {
      const thumbs = soreThumbs(given).found;
      const steps = thumbs.map(({ column, value, median }) => Math.abs(value - median) / outOfLineFrom(column));
      for (const [index, each] of steps.slice(1).entries())
        expect(each).toBeLessThanOrEqual((steps[index] ?? 0) + 1e-6);
      for (const one of given) {
        for (const column of profileColumns.keys()) {
          const isFound = thumbs.some((thumb) => thumb.role === one && thumb.column === column);
          expect(isFound).toBe(isOutOfLine(one, column, given));
        }
      }
    }),
    { numRuns: 40 },
  );
});

/** The rule as it is told, role by role. */
function isOutOfLine(one: FamilyMember, column: number, all: readonly FamilyMember[]): boolean {
  const value = one.profile[column];
  if (value === undefined || one.family === '') return false;
  const others = all.filter((each) => each !== one && each.family.toLowerCase() === one.family.toLowerCase());
  const rated = others.flatMap((each) => each.profile[column] ?? []);
  const size = rated.length + 1;
  const sorted = [...rated, value].sort((a, b) => a - b);
  const median = ((sorted[Math.ceil(size / 2) - 1] ?? NaN) + (sorted[Math.floor(size / 2)] ?? NaN)) / 2;
  const asFar = rated.filter((each) => (value < median ? each <= value : each >= value));
  return size >= 4 && Math.abs(value - median) > outOfLineFrom(column) - 1e-9 && asFar.length <= size / 10;
}

test('the order of roles and other families say nothing', () => {
  const keys = (given: readonly FamilyMember[], from: readonly FamilyMember[] = given) =>
    new Set(soreThumbs(given).found.map((thumb) => `${from.indexOf(thumb.role)} ${thumb.column} ${thumb.median}`));
  fc.assert(
    fc.property(roles, fc.array(profile, { maxLength: 30 }), (given, others) => {
      expect(keys([...given].reverse(), given)).toEqual(keys(given));
      const elsewhere = others.map((each) => ({ family: 'Elsewhere', profile: each }));
      const here = [...keys([...elsewhere, ...given], given)].filter((key) => !key.startsWith('-1'));
      expect(new Set(here)).toEqual(keys(given));
    }),
    { numRuns: 50 },
  );
});

test('a rating out of line that moves farther out stays out of line', () => {
  fc.assert(
    fc.property(roles, (given) => {
      for (const { role: one, column, value, median } of soreThumbs(given).found) {
        const { lowest = 0, highest = 0 } = profileColumns[column] ?? {};
        const farther: FamilyMember = {
          ...one,
          profile: one.profile.map((figure, each) => (each === column ? (value < median ? lowest : highest) : figure)),
        };
        const moved = soreThumbs(given.map((each) => (each === one ? farther : each)));
        expect(moved.found.some((thumb) => thumb.role === farther && thumb.column === column)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
