import fc from 'fast-check';
import { placeKey } from '../../../src/assessment/place';
import { withChanges } from '../../../src/scoring/robustness/ratings-of';
import { sensitivity } from '../../../src/scoring/robustness/sensitivity';
import { publishedScore } from '../../../src/scoring/score';
import { anyRole, plainRole, theMedicalCoder } from './roles';

test('Medical Coder hangs most on its largest task', () => {
  const swings = sensitivity(theMedicalCoder).map(({ at, from, down, up, width }) => [
    placeKey(at),
    from,
    down?.change,
    up?.change,
    width,
  ]);
  expect(swings).toHaveLength(20);
  expect(swings.slice(0, 5)).toEqual([
    ['tasks.0.score', 5, 35, undefined, 35],
    ['tasks.3.score', 2, 10, -10, 20],
    ['tasks.5.score', 3, 10, -10, 20],
    ['evidence.0.score', -1, -9, 10, 19],
    ['evidence.1.score', -1, -9, 10, 19],
  ]);
  expect(swings.at(-1)).toEqual(['barriers.4.score', 0, undefined, 4, 4]);
  expect(swings).toContainEqual(['principles.growth', -1, -9, 10, 19]);
});

test('at the cap a better rating changes nothing', () => {
  const best = plainRole({ tasks: [[100, 1]], evidence: [2, 2, 2, 2, 2], barriers: [2, 2, 2, 2, 2], growth: 1 });
  const growth = sensitivity(best).find(({ at }) => at.field === 'growth');
  expect(growth).toMatchObject({ up: { to: 2, change: 0 }, down: { to: 0, change: -9 }, width: 9 });
});

test('each change is the difference of two published scores, widest first', () => {
  fc.assert(
    fc.property(anyRole(1, 15), (role) => {
      const swings = sensitivity(role);
      expect(swings).toHaveLength(role.tasks.length + 11);
      swings.forEach(({ at, down, up, width }, index) => {
        expect(down ?? up).toBeDefined();
        for (const step of [down, up]) {
          if (!step) continue;
          const changed = withChanges(role, [{ at, to: step.to }]);
          expect(step.change).toBe(publishedScore(changed.inputs) - publishedScore(role.inputs));
        }
        expect(width).toBeLessThanOrEqual(swings[index - 1]?.width ?? Infinity);
      });
    }),
    { numRuns: 30 },
  );
});
