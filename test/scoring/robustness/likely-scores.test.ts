import { defaultNoise } from '../../../src/scoring/robustness/noise';
import { likelyScores, mostTasksForRange } from '../../../src/scoring/robustness/likely-scores';
import { role } from '../../fixtures/role';
import { medicalCoder } from '../../fixtures/sheet-role';

const ofTasks = (count: number) =>
  role({
    ...medicalCoder,
    tasks: Array.from(
      { length: count },
      (_, task) => `${task === 0 ? 100 - (count - 1) * 0.1 : 0.1}% ${1 + (task % 5)} A`,
    ),
  });

test('a rated role has a likely range', () => {
  expect(likelyScores(role(medicalCoder), defaultNoise)).toMatchObject({ low: 100, median: 122, high: 159 });
});

test('a role with too many tasks for an answer while somebody types has none', () => {
  expect(likelyScores(ofTasks(mostTasksForRange), defaultNoise)).toBeDefined();
  expect(likelyScores(ofTasks(mostTasksForRange + 1), defaultNoise)).toBeUndefined();
});

test('a role that lacks a rating has none', () => {
  expect(likelyScores({ ...role(medicalCoder), growth: undefined }, defaultNoise)).toBeUndefined();
});
