import fc from 'fast-check';
import { type Rankable, ranking } from '../../../src/scoring/portfolio/ranking';
import { areDistinguishable } from '../../../src/scoring/robustness/distinguishable';
import { scoreOfTenths } from '../../../src/scoring/score';

const role = (score: number, low = score, high = score): Rankable => ({
  score: scoreOfTenths(score),
  low: scoreOfTenths(low),
  high: scoreOfTenths(high),
});

const places = (roles: readonly Rankable[]) =>
  ranking(roles).map(({ role: { score }, place: { from, to, ties } }) => [score, from, to, ties]);

test('ranges that do not overlap give one place each', () => {
  expect(places([role(116, 100, 159), role(700, 650, 750), role(400, 350, 450)])).toEqual([
    [700, 1, 1, 0],
    [400, 2, 2, 0],
    [116, 3, 3, 0],
  ]);
});

test('ranges that overlap leave several places open; to share one score is to overlap', () => {
  expect(places([role(500, 450, 550), role(560, 550, 620), role(480, 440, 549), role(200, 150, 250)])).toEqual([
    [560, 1, 2, 1],
    [500, 1, 3, 2],
    [480, 2, 3, 1],
    [200, 4, 4, 0],
  ]);
});

test('for any roles the places fit who can be told apart', () => {
  const any = fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
    .map(([score, below, above]) => role(score, Math.max(0, score - below), Math.min(1000, score + above)));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (roles) => {
      const ranked = ranking(roles);
      expect(ranked.map(({ role: { score } }) => score)).toEqual(roles.map(({ score }) => score).sort((a, b) => b - a));
      for (const one of ranked) {
        for (const other of ranked) {
          if (one !== other && areDistinguishable(one.role, other.role) && one.role.score > other.role.score) {
            expect(one.place.from).toBeLessThanOrEqual(other.place.from);
            expect(one.place.to).toBeLessThanOrEqual(other.place.to);
            expect(other.place.from).toBeGreaterThan(1);
          }
        }
        const tied = ranked.filter((other) => other !== one && !areDistinguishable(one.role, other.role));
        expect(one.place.ties).toBe(tied.length);
        expect(one.place.from).toBe(1 + ranked.filter((other) => other.role.low > one.role.high).length);
        expect(one.place.to - one.place.from).toBe(one.place.ties);
        expect(one.place.to).toBeLessThanOrEqual(roles.length);
      }
    }),
  );
});
