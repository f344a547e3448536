import fc from 'fast-check';
import { type Comparable, mostProposals, whereToLookNext } from '../../../src/scoring/portfolio/comparators';
import { profileDifference } from '../../../src/scoring/portfolio/figure-differences';
import { inputsOf } from '../../../src/scoring/portfolio/anchors';
import { totalsOf } from '../../../src/scoring/portfolio/published-roles';
import { profileColumns } from '../../../src/scoring/portfolio/rating-profile';
import { rangeOfScore } from '../../../src/scoring/robustness/distinguishable';
import { publishedScore, scoreOfTenths } from '../../../src/scoring/score';

interface Ratings {
  readonly tasks: number;
  readonly evidence: readonly number[];
  readonly barriers: readonly number[];
  readonly principles: readonly number[];
  readonly growth: number;
}

const sum = (all: readonly number[]) => all.reduce((before, each) => before + each, 0);

const totals = ({ tasks, evidence, barriers, principles, growth }: Ratings) =>
  totalsOf({
    taskResistance: tasks,
    evidence: sum(evidence),
    barriers: sum(barriers),
    protective: sum(principles),
    growth,
  });

/** A rated role; its likely range goes so many tenths either way. */
function rated(role: string, ratings: Ratings, spread = 40, seniority = ''): Comparable {
  const inputs = inputsOf(totals(ratings));
  if (!inputs) throw new Error(`${role} lacks a total.`);
  const score = publishedScore(inputs);
  const { tasks, evidence, barriers, principles, growth } = ratings;
  return {
    role,
    seniority,
    score,
    low: scoreOfTenths(score - spread),
    high: scoreOfTenths(score + spread),
    profile: [tasks, ...evidence, ...barriers, ...principles, growth],
    totals: totals(ratings),
  };
}

/** The same as published: its totals, or nothing but its score. */
const asPublished = ({ role, score, totals: all }: Comparable, hasTotals = true): Comparable => ({
  role,
  seniority: undefined,
  score,
  ...rangeOfScore(score),
  profile: undefined,
  totals: hasTotals ? all : totalsOf({}),
});

const coder: Ratings = {
  tasks: 1.85,
  evidence: [-1, -1, 0, -2, -1],
  barriers: [1, 0, 0, 1, 0],
  principles: [0, 0, 0],
  growth: -1,
};

test('the nearest role comes first, with the gap, what is alike and what makes it higher', () => {
  const own = rated('Coder', coder);
  const near = rated('Auditor', { ...coder, tasks: 2.85 });
  const far = rated('Nurse', {
    tasks: 4.5,
    evidence: [2, 2, 1, 1, 2],
    barriers: [2, 2, 1, 2, 2],
    principles: [3, 3, 3],
    growth: 0,
  });
  const proposals = whereToLookNext(own, [far, near]);
  expect(proposals.map(({ role, gap }) => [role.role, gap])).toEqual([
    ['Auditor', near.score - own.score],
    ['Nurse', far.score - own.score],
  ]);
  expect(proposals[0]?.higher.map(({ name, effect }) => [name, effect])).toEqual([
    ['Task resistance', near.score - own.score],
  ]);
  expect(proposals[0]?.alike.map(({ name }) => name)).toEqual([
    'Job Posting Trends',
    'Regulatory/Licensing',
    'Embodied Physicality',
  ]);
  expect(proposals[1]?.alike.map(({ name }) => name)).toEqual(['Wage Trends', 'AI growth']);
  expect(proposals[1]?.higher[0]?.name).toBe('Task resistance');
});

test('a role whose range overlaps is none to look at, nor is a lower one', () => {
  const own = rated('Coder', coder, 40);
  const touching = rated('Touching', { ...coder, tasks: 2.85 }, 0);
  const same = { ...touching, low: own.high };
  const apart = { ...touching, low: scoreOfTenths(own.high + 1) };
  expect(whereToLookNext(own, [same])).toEqual([]);
  expect(whereToLookNext(own, [apart])).toHaveLength(1);
  expect(whereToLookNext(apart, [own])).toEqual([]);
});

test('the role itself is none, under another sheet or as published; another seniority of it is one', () => {
  const own = rated('Coder', coder, 40, 'Senior');
  const high: Ratings = { ...coder, tasks: 4.5 };
  expect(whereToLookNext(own, [rated(' coder', high, 40, 'senior'), asPublished(rated('Coder', high))])).toEqual([]);
  expect(whereToLookNext(own, [rated('Coder', high, 40, 'Lead')])).toHaveLength(1);
});

test('published roles are compared on totals, and last come those of which only the score is known', () => {
  const own = rated('Coder', coder);
  const higher = { ...coder, tasks: 3.85 };
  const proposals = whereToLookNext(own, [
    asPublished(rated('Score only', higher), false),
    asPublished(rated('Totals', { ...higher, evidence: [2, 2, 2, 2, 2] })),
    rated('Ratings', higher),
  ]);
  expect(proposals.map(({ role, difference }) => [role.role, difference?.comparedOn])).toEqual([
    ['Ratings', 'ratings'],
    ['Totals', 'totals'],
    ['Score only', undefined],
  ]);
  expect(proposals[2]).toMatchObject({ alike: [], higher: [] });
  expect(proposals[1]?.higher.map(({ name }) => name)).toEqual(['Task resistance', 'Evidence']);
});

test('five rows of evidence weigh as much as task resistance', () => {
  const own = rated('Own', coder);
  const tasks = profileDifference(own, rated('Tasks', { ...coder, tasks: coder.tasks + 1 }));
  const evidence = profileDifference(
    own,
    rated('Evidence', { ...coder, evidence: coder.evidence.map((each) => each + 1) }),
  );
  expect(tasks?.distance).toBeCloseTo(evidence?.distance ?? NaN, 12);
  expect(tasks?.distance).toBeCloseTo(0.25 / 5, 12);
});

describe('for any roles', () => {
  const ratings: fc.Arbitrary<Ratings> = fc.record({
    tasks: fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100),
    evidence: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 }),
    barriers: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    principles: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    growth: fc.integer({ min: -2, max: 2 }),
  });
  const comparable = fc
    .tuple(ratings, fc.integer({ min: 0, max: 150 }), fc.constantFrom('rated', 'totals', 'score'))
    .map(([given, spread, kind], index = 0) => {
      const one = rated(`Role ${JSON.stringify(given)} ${index}`, given, spread);
      return kind === 'rated' ? one : asPublished(one, kind === 'totals');
    });

  test('what is proposed is higher, apart, at most five, nearest first, and nothing nearer is left out', () => {
    fc.assert(
      fc.property(ratings, fc.array(comparable, { maxLength: 20 }), (given, roles) => {
        const own = rated('Own role', given, 50);
        const proposals = whereToLookNext(own, roles);
        const eligible = roles.filter(({ low, score }) => low > own.high && score > own.score);
        expect(proposals).toHaveLength(Math.min(mostProposals, eligible.length));
        const distances = proposals.map(({ difference }) => difference?.distance ?? 2);
        expect(distances).toEqual([...distances].sort((a, b) => a - b));
        for (const { role, gap, alike, higher } of proposals) {
          expect(eligible).toContain(role);
          expect(gap).toBe(role.score - own.score);
          expect(gap).toBeGreaterThan(0);
          expect(alike.every(({ share }) => share <= 0.25)).toBe(true);
          expect(higher.every(({ effect }) => effect > 0)).toBe(true);
        }
        const furthest = Math.max(...distances);
        const left = eligible.filter((role) => !proposals.some((each) => each.role === role));
        for (const role of left) expect(profileDifference(own, role)?.distance ?? 2).toBeGreaterThanOrEqual(furthest);
      }),
    );
  });

  test('a distance is a share, the same both ways, none to itself; totals never look further than ratings', () => {
    fc.assert(
      fc.property(ratings, ratings, (one, two) => {
        const [a, b] = [rated('A', one), rated('B', two)];
        const distance = profileDifference(a, b)?.distance ?? NaN;
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
        expect(profileDifference(b, a)?.distance).toBeCloseTo(distance, 12);
        expect(profileDifference(a, a)?.distance).toBe(0);
        expect(profileDifference(a, asPublished(b))?.distance).toBeLessThanOrEqual(distance + 1e-12);
        expect(profileDifference(a, b)?.figures).toHaveLength(profileColumns.length);
      }),
    );
  });
});
