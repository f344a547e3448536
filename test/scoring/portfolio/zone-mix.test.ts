import fc from 'fast-check';
import { wageWeight, weightedMix, type WeightedRole, zoneMix } from '../../../src/scoring/portfolio/zone-mix';

const roles = fc.array(
  fc.record({
    zone: fc.constantFrom('Red', 'Yellow', 'Green', undefined),
    weight: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
  }),
);

const total = ({ mix }: ReturnType<typeof weightedMix>) => mix.Red + mix.Yellow + mix.Green + mix.none;

test('zones are counted, also what has no score', () => {
  expect(zoneMix(['Red', 'Green', undefined, 'Red'])).toEqual({ Red: 2, Yellow: 0, Green: 1, none: 1 });
});

test('weights are added up by zone; roles without one are left out and counted', () => {
  const given: WeightedRole[] = [
    { zone: 'Red', weight: 40 },
    { zone: 'Red', weight: 2.5 },
    { zone: 'Green', weight: undefined },
    { zone: undefined, weight: 7 },
    { zone: 'Yellow', weight: 0 },
  ];
  expect(weightedMix(given)).toEqual({ mix: { Red: 42.5, Yellow: 0, Green: 0, none: 7 }, leftOut: 1 });
});

test('whatever the roles, nothing that has a weight is lost, and their order says nothing', () => {
  fc.assert(
    fc.property(roles, (given) => {
      const found = weightedMix(given);
      const weights = given.flatMap(({ weight }) => weight ?? []);
      expect(total(found)).toBe(weights.reduce((sum, weight) => sum + weight, 0));
      expect(found.leftOut).toBe(given.length - weights.length);
      expect(weightedMix([...given].reverse())).toEqual(found);
    }),
  );
});

test('by equal weights the mix is that of the number of roles', () => {
  fc.assert(
    fc.property(roles, fc.integer({ min: 1, max: 50 }), (given, weight) => {
      const { mix } = weightedMix(given.map(({ zone }) => ({ zone, weight })));
      const counted = zoneMix(given.map(({ zone }) => zone));
      expect(mix).toEqual({
        Red: counted.Red * weight,
        Yellow: counted.Yellow * weight,
        Green: counted.Green * weight,
        none: counted.none * weight,
      });
    }),
  );
});

test('a role weighs headcount times wage, or its wage where no headcounts are given', () => {
  expect(wageWeight({ headcount: 40, wage: 50_000 }, true)).toBe(2_000_000);
  expect(wageWeight({ headcount: 0, wage: 50_000 }, true)).toBe(0);
  expect(wageWeight({ headcount: undefined, wage: 50_000 }, true)).toBeUndefined();
  expect(wageWeight({ headcount: 40, wage: undefined }, true)).toBeUndefined();
  expect(wageWeight({ headcount: undefined, wage: 50_000 }, false)).toBe(50_000);
  expect(wageWeight({ headcount: 40, wage: undefined }, false)).toBeUndefined();
});
