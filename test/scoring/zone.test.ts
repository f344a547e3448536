import { scoreFrom } from '../../src/scoring/score';
import { boundaryDistances, zoneOf } from '../../src/scoring/zone';

function scored(points: number) {
  const score = scoreFrom(points);
  if (score === undefined) throw new Error(`${points} is no score.`);
  return score;
}

test.each([
  [0, 'Red'],
  [24.9, 'Red'],
  [25, 'Yellow'],
  [47.9, 'Yellow'],
  [47.94, 'Yellow'],
  [47.95, 'Green'], // published as 48.0, and the zone goes by what is published
  [48, 'Green'],
  [100, 'Green'],
])('%d is %s', (points, zone) => {
  expect(zoneOf(scored(points))).toBe(zone);
});

test.each([
  [11.6, [['Yellow', 134]]],
  [
    25,
    [
      ['Red', -1],
      ['Green', 230],
    ],
  ],
  [48.2, [['Yellow', -3]]],
])('%d knows its distance to the neighbouring zones', (points, distances) => {
  expect(boundaryDistances(scored(points)).map(({ zone, distance }) => [zone, distance])).toEqual(distances);
});
