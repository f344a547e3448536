import fc from 'fast-check';
import { defaultNoise } from '../../../src/scoring/robustness/noise';
import { scoreDistribution } from '../../../src/scoring/robustness/score-distribution';
import { subLabelChances } from '../../../src/scoring/robustness/sub-label-chances';
import { subLabels } from '../../../src/scoring/sub-label';
import { enumerated, enumeratedTasks, outcomeOf, simulated } from './enumeration';
import { anyRole, anyRoleAtTheEnds, noise, plainRole, seeded, theMedicalCoder } from './roles';

const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

describe('Medical Coder at the noise that is assumed', () => {
  const { low, median, high, zones, errorBound } = scoreDistribution(theMedicalCoder, defaultNoise);

  it('likely scores 10.0 to 15.9', () => expect([low, median, high]).toEqual([100, 122, 159]));

  it('is Red for all practical purposes', () => {
    expect(zones.Red).toBeGreaterThan(0.9999998);
    expect(zones.Yellow).toBeCloseTo(1.0533923637830016e-7, 18);
    expect(zones.Green).toBe(0);
    expect(errorBound).toBe(0);
  });

  it('is hardly ever Imminent', () => {
    const chances = subLabelChances(theMedicalCoder, defaultNoise);
    expect(chances['Red (Imminent)']).toBeCloseTo(0.0157534137860874, 13);
    expect(chances['Yellow (Moderate)']).toBe(0);
  });
});

function expectTheSame(found: ArrayLike<number>, expected: ReadonlyMap<number, number>): void {
  const off = Array.from(found, (each, tenths) => Math.abs(each - (expected.get(tenths) ?? 0)));
  expect(Math.max(...off)).toBeLessThan(1e-12);
}

describe('against every combination of ratings', () => {
  it('agrees where all ratings can go both ways', () => {
    const role = plainRole({ tasks: [[100, 3]], evidence: [1, -1, 2, -2, 0], barriers: [1, 0, 2, 1, 0], growth: 1 });
    const expected = enumerated(role, 0.07);
    expectTheSame(scoreDistribution(role, noise(0.07)).byScore, expected.byScore);
  }, 60_000);

  it('agrees on scores and sub-labels of any small role', () => {
    fc.assert(
      fc.property(anyRoleAtTheEnds(1, 3), fc.constantFrom(0.1, 0.25, 0.5), (role, probability) => {
        const expected = enumerated(role, probability);
        expectTheSame(scoreDistribution(role, noise(probability)).byScore, expected.byScore);
        const chances = subLabelChances(role, noise(probability));
        for (const label of subLabels) expect(chances[label]).toBeCloseTo(expected.bySubLabel.get(label) ?? 0, 12);
      }),
      { numRuns: 6, seed: 6 },
    );
  }, 120_000);
});

describe('against a simulation of 20,000 draws', () => {
  const shares = (count: number) => Array.from({ length: count }, () => 100 / count);
  const spread = { evidence: [1, 0, -1, 1, 0], barriers: [1, 1, 0, 2, 1], growth: 1 };
  it.each([
    [
      '12 tasks',
      plainRole({
        ...spread,
        tasks: [5, 10, 8, 7, 9, 11, 6, 8, 9, 10, 7, 10].map((time, i) => [time, 1 + ((i * 2) % 5)]),
      }),
    ],
    [
      '60 tasks whose times are not whole',
      plainRole({ ...spread, tasks: shares(60).map((time, i) => [time, 1 + ((i * 7) % 4)]) }),
    ],
  ])(
    'agrees on %s',
    (_name, role) => {
      const runs = 20_000;
      const drawn = simulated(role, 0.1, runs, seeded(20261123));
      const { byScore } = scoreDistribution(role, noise(0.1));
      const chances = subLabelChances(role, noise(0.1));
      const tolerance = (probability: number) => 5 * Math.sqrt((probability * (1 - probability)) / runs) + 1e-4;
      for (const label of subLabels) {
        const off = Math.abs(chances[label] - (drawn.bySubLabel.get(label) ?? 0));
        expect(off).toBeLessThan(tolerance(chances[label]));
      }
      let [sum, drawnSum] = [0, 0];
      byScore.forEach((each, tenths) => {
        sum += each;
        drawnSum += drawn.byScore.get(tenths) ?? 0;
        expect(Math.abs(sum - drawnSum)).toBeLessThan(0.01);
      });
    },
    120_000,
  );
});

describe('any role', () => {
  it('has probabilities that add to 1, also within each zone, and points in order', () => {
    fc.assert(
      fc.property(anyRole(1, 20), fc.double({ min: 0, max: 0.5, noNaN: true }), (role, probability) => {
        const { byScore, zones, low, median, high } = scoreDistribution(role, noise(probability));
        const chances = subLabelChances(role, noise(probability));
        expect(Math.abs(total(byScore) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(total(Object.values(chances)) - 1)).toBeLessThan(1e-12);
        for (const zone of ['Red', 'Yellow', 'Green'] as const) {
          const within = subLabels.filter((label) => label.startsWith(zone)).map((label) => chances[label]);
          expect(Math.abs(total(within) - zones[zone])).toBeLessThan(1e-12);
        }
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }),
      { numRuns: 30 },
    );
  });

  it('has its own score and sub-label for certain when there is no noise', () => {
    fc.assert(
      fc.property(anyRole(1, 12), (role) => {
        const { score, subLabel } = outcomeOf(role);
        const { low, high, byScore } = scoreDistribution(role, noise(0));
        expect([low, high, byScore[score]]).toEqual([score, score, 1]);
        expect(subLabelChances(role, noise(0))[subLabel]).toBe(1);
      }),
    );
  });
});

it('takes a point at the smallest score whose cumulative probability is at least its share', () => {
  fc.assert(
    fc.property(anyRole(1, 8), (role) => {
      const { byScore, low, median, high } = scoreDistribution(role, noise(0.05));
      const cumulative = (tenths: number) => total(byScore.slice(0, Math.max(0, tenths + 1)));
      for (const [point, share] of [
        [low, 0.05],
        [median, 0.5],
        [high, 0.95],
      ] as const) {
        expect(cumulative(point)).toBeGreaterThan(share - 2e-12);
        expect(cumulative(point - 1)).toBeLessThan(share);
      }
    }),
    { numRuns: 40 },
  );
});

describe('times too fine to be followed exactly', () => {
  const times = [5.1331, 10.2103, 18.3705, 7.4209, 9.5911, 10.6113, 16.7317, 8.8419, 13.0892];
  const role = plainRole({
    tasks: times.map((time, i) => [time, 1 + ((i * 2) % 5)]),
    evidence: [2, 2, 2, 2, 2],
    barriers: [2, 2, 2, 2, 0],
    growth: -2,
  });

  it('put scores off by no more than the bound that is given', () => {
    const { byScore, errorBound } = scoreDistribution(role, noise(0.1));
    expect(errorBound).toBeGreaterThan(0);
    expect(errorBound).toBeLessThan(times.length * 0.0012);
    // A bound below a tenth of a point puts a published score off by one tenth at most.
    const exact = enumeratedTasks(role, 0.1);
    expect(total(exact.values())).toBeCloseTo(1, 12);
    let [sum, below, above] = [0, 0, exact.get(0) ?? 0];
    byScore.forEach((each, tenths) => {
      sum += each;
      above += exact.get(tenths + 1) ?? 0;
      expect(sum).toBeGreaterThan(below - 1e-12);
      expect(sum).toBeLessThan(above + 1e-12);
      below += exact.get(tenths) ?? 0;
    });
  });
});
