import fc from 'fast-check';
import { inputsOf } from '../../../src/scoring/portfolio/anchors';
import { biasOf } from '../../../src/scoring/portfolio/bias';
import { meanRange } from '../../../src/scoring/portfolio/mean-range';
import { knownPublishedRoles, type PublishedRole, totalsOf } from '../../../src/scoring/portfolio/published-roles';
import { titleKey } from '../../../src/scoring/portfolio/title-key';
import { publishedScore, scoreOfTenths } from '../../../src/scoring/score';

type Given = Parameters<typeof totalsOf>[0];

/** A role whose score follows from its totals. */
function scored(role: string, given: Given): PublishedRole {
  const totals = totalsOf(given);
  const inputs = inputsOf(totals);
  if (!inputs) throw new Error(`${role} lacks a total.`);
  return { role, subLabel: '', totals, score: publishedScore(inputs) };
}

const coder = { taskResistance: 1.85, evidence: -5, barriers: 2, growth: -1 };
const architect = { taskResistance: 3.85, evidence: 2, barriers: 3, growth: 1 };

describe('titles', () => {
  test.each([
    ['Backend/API Developer', ' backend api  developer '],
    ['Medical & Health Services Manager', 'Medical and Health Services Manager'],
    ['Wood-worker', 'wood worker'],
    ['Cafe\u0301 Manager', 'Café manager'],
  ])('%s is %s', (one, other) => expect(titleKey(one)).toBe(titleKey(other)));

  test.each([
    ['C++ Developer', 'C Developer'],
    ['C# Developer', 'C Developer'],
    ['Senior Software Engineer', 'Software Engineer'],
    ['エンジニア', '技術者'],
  ])('%s is not %s', (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)));
});

test('own scores are held against the published ones of the same title', () => {
  const published = [scored('Medical Coder', coder), scored('Cloud Architect', architect)];
  const own = [
    scored('medical coder', { ...coder, evidence: -3 }),
    scored('Cloud Architect', { ...architect, evidence: 4, barriers: 2 }),
    scored('Cook', architect),
  ];
  const { matched, score, groups } = biasOf(own, published);
  const differences = own.slice(0, 2).map((each, index) => each.score - (published[index]?.score ?? 0));
  expect(matched.map(({ difference }) => difference)).toEqual(differences);
  expect(score).toMatchObject({
    count: 2,
    mean: ((differences[0] ?? 0) + (differences[1] ?? 0)) / 2,
    range: undefined,
  });
  expect(groups.map(({ group, points: { mean } }) => `${group} ${mean}`)).toEqual([
    'evidence 2',
    'barriers -0.5',
    'taskResistance 0',
    'growth 0',
  ]);
  expect(groups[0]?.effect).toBeGreaterThan(0);
  expect(groups[1]?.effect).toBeLessThan(0);
});

test('sheets of one title count as one role, and what has no totals counts for its score alone', () => {
  const published: PublishedRole[] = [
    scored('Medical Coder', coder),
    { role: 'Nurse', score: scoreOfTenths(800), subLabel: '', totals: totalsOf({}) },
  ];
  const own = [
    { ...scored('Medical Coder', coder), score: scoreOfTenths(100) },
    { ...scored('Medical Coder', { ...coder, growth: 1 }), score: scoreOfTenths(140) },
    { ...scored('Nurse', architect), score: scoreOfTenths(810) },
  ];
  const { matched, score, groups } = biasOf(own, published);
  expect(matched.map(({ own: sheets, difference }) => [sheets.length, difference])).toEqual([
    [2, 4],
    [1, 10],
  ]);
  expect(score).toEqual({ count: 2, mean: 7, range: undefined });
  expect(groups[0]).toMatchObject({ group: 'growth', points: { count: 1, mean: 1 } });
});

test('no role in common gives no bias; a title without a letter matches nothing', () => {
  const published = [{ ...scored('Medical Coder', coder), role: '–' }];
  expect(biasOf([scored('Cook', coder), { ...scored('Cook', coder), role: '…' }], published)).toEqual({
    matched: [],
    score: undefined,
    groups: [],
  });
});

test('whoever scores as published has no bias, and a bias of the other way round is the opposite', () => {
  const known = knownPublishedRoles();
  const totals = fc.record({
    taskResistance: fc.integer({ min: 100, max: 500 }).map((hundredths) => hundredths / 100),
    evidence: fc.integer({ min: -10, max: 10 }),
    barriers: fc.integer({ min: 0, max: 10 }),
    growth: fc.integer({ min: -2, max: 2 }),
  });
  expect(biasOf(known, known)).toMatchObject({ score: { count: known.length, mean: 0, range: { from: 0, to: 0 } } });
  fc.assert(
    fc.property(fc.array(fc.tuple(totals, totals), { minLength: 1, maxLength: 8 }), (pairs) => {
      const own = pairs.map(([given], index) => scored(`Role ${index}`, given));
      const published = pairs.map(([, given], index) => scored(`Role ${index}`, given));
      const bias = biasOf(own, published);
      const back = biasOf(published, own);
      expect(bias.score?.mean).toBeCloseTo(-(back.score?.mean ?? NaN), 9);
      expect(bias.score?.range === undefined).toBe(pairs.length < 3);
      for (const { group, points } of bias.groups) {
        const opposite = back.groups.find((each) => each.group === group);
        expect(points.mean).toBeCloseTo(-(opposite?.points.mean ?? NaN), 9);
      }
      const effects = bias.groups.map(({ effect }) => Math.abs(effect));
      expect(effects).toEqual([...effects].sort((a, b) => b - a));
    }),
  );
});

describe('the mean of differences', () => {
  test('is that of Student’s t', () => {
    const few = meanRange([10, 42, 74]);
    expect(few?.mean).toBe(42);
    expect(few?.range?.from).toBeCloseTo(-11.95, 1);
    expect(few?.range?.to).toBeCloseTo(95.95, 1);
    expect(meanRange([10, 42])).toEqual({ count: 2, mean: 26, range: undefined });
    expect(meanRange([])).toBeUndefined();
    expect(meanRange([5, 5, 5, 5])?.range).toEqual({ from: 5, to: 5 });
  });

  /* Worked with R: t.test(1:40, conf.level = 0.9) gives 17.385 to 23.615; the point of 30 degrees is a little wider. */
  test('stays cautious for many', () => {
    const { range } = meanRange(Array.from({ length: 40 }, (_, index) => index + 1)) ?? {};
    expect(range?.from).toBeGreaterThan(17.3);
    expect(range?.from).toBeLessThanOrEqual(17.386);
  });

  test('moves with what it is given and has the mean in its middle', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 60 }),
        fc.integer({ min: -500, max: 500 }),
        (differences, shift) => {
          const before = meanRange(differences);
          const after = meanRange(differences.map((each) => each + shift));
          expect((after?.range?.from ?? NaN) - shift).toBeCloseTo(before?.range?.from ?? NaN, 6);
          expect(((before?.range?.from ?? NaN) + (before?.range?.to ?? NaN)) / 2).toBeCloseTo(before?.mean ?? NaN, 6);
        },
      ),
    );
  });
});
