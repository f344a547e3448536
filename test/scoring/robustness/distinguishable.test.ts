import { areDistinguishable, rangeOfScore } from '../../../src/scoring/robustness/distinguishable';
import { defaultNoise, noiseOf } from '../../../src/scoring/robustness/noise';
import { scoreDistribution } from '../../../src/scoring/robustness/score-distribution';
import { scoreFrom } from '../../../src/scoring/score';
import { known, noise, theMedicalCoder } from './roles';

const score = (points: number) => known(scoreFrom(points));

test.each([
  [10, 15.9, 16, 20, true],
  [10, 15.9, 15.9, 20, false],
  [10, 15.9, 11, 12, false],
  [10, 15.9, 3, 9.9, true],
])('%d to %d and %d to %d', (low, high, otherLow, otherHigh, expected) => {
  const one = { low: score(low), high: score(high) };
  const other = { low: score(otherLow), high: score(otherHigh) };
  expect(areDistinguishable(one, other)).toBe(expected);
  expect(areDistinguishable(other, one)).toBe(expected);
});

test('Medical Coder cannot be told from Pharmacy Technician at 11.7, but from Medical Transcriptionist at 3.6', () => {
  const range = scoreDistribution(theMedicalCoder, defaultNoise);
  expect(areDistinguishable(range, rangeOfScore(score(11.7)))).toBe(false);
  expect(areDistinguishable(range, rangeOfScore(score(3.6)))).toBe(true);
  expect(areDistinguishable(scoreDistribution(theMedicalCoder, noise(0)), rangeOfScore(score(11.7)))).toBe(true);
});

test.each([-0.01, 0.51, NaN, Infinity])('%d is no noise', (probability) => {
  expect(noiseOf(probability)).toBeUndefined();
});
