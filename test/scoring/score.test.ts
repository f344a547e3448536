import fc from 'fast-check';
import {
  barrierTotalOf,
  evidenceTotalOf,
  growthValue,
  type TaskResistance,
  taskResistanceOf,
} from '../../src/assessment/ratings';
import type { Inputs } from '../../src/scoring/inputs';
import { pointsOfRaw, publishedScore, rawScore, scoreFrom, uncappedScore } from '../../src/scoring/score';

/** Inputs from plain numbers; task resistance in hundredths of a point. */
function inputs(hundredths: number, evidence: number, barriers: number, growth: number): Inputs {
  const role = {
    taskResistance: taskResistanceOf(hundredths / 100),
    evidence: evidenceTotalOf(evidence),
    barriers: barrierTotalOf(barriers),
    growth: growthValue(growth),
  };
  const { taskResistance } = role;
  if (taskResistance === undefined || role.evidence === undefined || role.barriers === undefined)
    throw new Error('scale');
  if (role.growth === undefined) throw new Error('scale');
  return { taskResistance, evidence: role.evidence, barriers: role.barriers, growth: role.growth };
}

/** The score in tenths by the method's own integers: N = R(100+4E)(100+2B)(100+5G), (N - 54,000,000) / 793,000 half up. */
function exactTenths(resistance: number, evidence: number, barriers: number, growth: number): number {
  const n = BigInt(resistance) * BigInt(100 + 4 * evidence) * BigInt(100 + 2 * barriers) * BigInt(100 + 5 * growth);
  return Number((2n * (n - 54_000_000n) + 793_000n) / (2n * 793_000n));
}

test('all 463,155 combinations of inputs have the exact score', () => {
  let combinations = 0;
  const wrong: string[] = [];
  for (let resistance = 100; resistance <= 500; resistance++) {
    for (let evidence = -10; evidence <= 10; evidence++) {
      for (let barriers = 0; barriers <= 10; barriers++) {
        for (let growth = -2; growth <= 2; growth++) {
          combinations++;
          const role = inputs(resistance, evidence, barriers, growth);
          const exact = exactTenths(resistance, evidence, barriers, growth);
          const agrees = publishedScore(role) === Math.min(1000, exact) && uncappedScore(role) === exact;
          if (!agrees) wrong.push(`${resistance} ${evidence} ${barriers} ${growth}`);
        }
      }
    }
  }
  expect(combinations).toBe(463_155);
  expect(wrong).toEqual([]);
});

describe('the ends of the scale', () => {
  test('the weakest role has 0.0', () => {
    expect(publishedScore(inputs(100, -10, 0, -2))).toBe(0);
  });

  test('the strongest role has 100.0; before the cap it is 109.7', () => {
    expect(publishedScore(inputs(500, 10, 10, 2))).toBe(1000);
    expect(uncappedScore(inputs(500, 10, 10, 2))).toBe(1097);
  });

  test('the raw product runs from 0.54 to 9.24', () => {
    expect(rawScore(inputs(100, -10, 0, -2))).toBeCloseTo(0.54, 12);
    expect(rawScore(inputs(500, 10, 10, 2))).toBeCloseTo(9.24, 12);
    expect(pointsOfRaw(0.54)).toBe(0);
  });
});

test('an exact half is rounded up', () => {
  // No role with time in whole percent meets one: 1.336965 is (1.336965 - 0.54) / 7.93 x 100 = 10.05 exactly.
  const { evidence, barriers, growth } = inputs(100, 0, 0, 0);
  const taskResistance = taskResistanceOf(1.336965);
  expect(taskResistance && publishedScore({ taskResistance, evidence, barriers, growth })).toBe(101);
});

describe('scoreFrom', () => {
  test.each([
    [11.6, 116],
    [24.95, 250], // 24.95 * 10 falls short of the tie as a double
    [0, 0],
    [100, 1000],
  ])('%d points are %d tenths', (points, tenths) => {
    expect(scoreFrom(points)).toBe(tenths);
  });

  test.each([-0.1, 100.1, Number.NaN])('%d is no score', (points) => {
    expect(scoreFrom(points)).toBeUndefined();
  });
});

test('raising an input never lowers the score', () => {
  const anyInputs = fc.record({
    taskResistance: fc.integer({ min: 1_000_000, max: 5_000_000 }),
    evidence: fc.integer({ min: -10, max: 10 }),
    barriers: fc.integer({ min: 0, max: 10 }),
    growth: fc.integer({ min: -2, max: 2 }),
  }) as fc.Arbitrary<Inputs>;
  fc.assert(
    fc.property(anyInputs, anyInputs, (a, b) => {
      const higher = {
        taskResistance: Math.max(a.taskResistance, b.taskResistance) as TaskResistance,
        evidence: Math.max(a.evidence, b.evidence),
        barriers: Math.max(a.barriers, b.barriers),
        growth: Math.max(a.growth, b.growth),
      } as Inputs;
      return uncappedScore(higher) >= uncappedScore(a) && publishedScore(higher) >= publishedScore(a);
    }),
  );
});
