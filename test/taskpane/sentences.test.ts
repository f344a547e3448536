import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { resultOf } from '../../src/scoring/computed';
import { scoreFrom } from '../../src/scoring/score';
import { boundaryDistances } from '../../src/scoring/zone';
import { distanceFigure, metricFigure, thresholdFigure } from '../../src/taskpane/criterion-figures';
import { distanceSentence } from '../../src/taskpane/distance-sentence';
import { shortDate } from '../../src/taskpane/short-date';
import { subLabelSentence } from '../../src/taskpane/sub-label-sentence';
import { timeByScore } from '../../src/taskpane/time-by-score';
import { writeState } from '../../src/taskpane/write-state';
import { ratedTasks } from '../../src/scoring/tasks';
import { role } from '../fixtures/role';

function result(resistance: number, evidence: number, barriers: number, growth: number, share3plus?: number) {
  const inputs = {
    taskResistance: taskResistanceOf(resistance),
    evidence: evidenceTotalOf(evidence),
    barriers: barrierTotalOf(barriers),
    growth: growthValue(growth),
  };
  const { taskResistance, evidence: e, barriers: b, growth: g } = inputs;
  if (taskResistance === undefined || e === undefined || b === undefined || g === undefined) throw new Error('scale');
  return resultOf({ taskResistance, evidence: e, barriers: b, growth: g }, share3plus);
}

describe('the sub-label in one sentence', () => {
  test.each([
    [result(1.85, -5, 2, -1), 'Red, not Imminent: 1 of 3 criteria met'],
    [result(1.2, -8, 0, -2), 'Red (Imminent): 3 of 3 criteria met'],
    [result(3.05, 5, 3, 1, 550_000), 'Yellow (Urgent): 55 % of the time scores 3+'],
    [result(3.05, 5, 3, 1, 350_000), 'Yellow (Moderate): 35 % of the time scores 3+, below 40 %'],
    [result(3.85, 2, 3, 2, 350_000), 'Green (Accelerated): AI growth is 2'],
    [result(3.85, 2, 3, 1, 350_000), 'Green (Transforming): 35 % of the time scores 3+'],
    [result(3.85, 2, 3, 1, 100_000), 'Green (Stable): 10 % of the time scores 3+, below 20 %'],
    [result(3.05, 5, 3, 1), 'Sub-label not known: it needs the task table'],
  ])('%#', ({ zone, subLabel }, sentence) => {
    expect(subLabelSentence(zone, subLabel)).toBe(sentence);
  });
});

test.each([
  [11.6, 'Yellow is 13.4 points away.'],
  [24, 'Yellow is 1 point away.'],
  [44.6, 'Green is 3.4 points up, Red 19.7 down.'],
  [48, 'Yellow is 0.1 points away.'],
])('a score of %f: %s', (points, sentence) => {
  const score = scoreFrom(points);
  expect(score === undefined ? '' : distanceSentence(boundaryDistances(score))).toBe(sentence);
});

describe('the figures of a criterion', () => {
  const [resistance, evidence] = result(1.7975, -7, 2, -1).subLabel?.criteria ?? [];
  const [share] = result(3.05, 5, 3, 1, 550_000).subLabel?.criteria ?? [];

  test('a value that rounds to its threshold shows all its decimals', () => {
    expect(resistance && [metricFigure(resistance.metric, resistance.value), thresholdFigure(resistance)]).toEqual([
      '1.7975',
      '< 1.80',
    ]);
  });

  test('distances are in the unit of the metric', () => {
    expect([resistance, evidence, share].map((criterion) => criterion && distanceFigure(criterion))).toEqual([
      '0.0025',
      '1',
      '15 points',
    ]);
  });
});

test('task time by score leaves out scores without time', () => {
  const tasks = ratedTasks(role({ tasks: ['35% 5 D', '15% 2 A', '50% 5 D'] }).tasks);
  expect(timeByScore(tasks ?? [])).toEqual([
    { score: 2, time: 150_000 },
    { score: 5, time: 850_000 },
  ]);
});

test.each([
  ['2026-11-12 09:30', '12 Nov'],
  ['2025-01-02 09:30', '2 Jan 2025'],
  ['12/11/2026', '12/11/2026'],
  ['2026-13-40', '2026-13-40'],
  ['', ''],
])('%j as a short date is %j', (shown, date) => {
  expect(shortDate(shown, 2026)).toBe(date);
});

describe('whether the sheet holds the results', () => {
  const written = { subLabel: 'Red', methodVersion: 'AIJRI 1.0', checkedAt: '2026-11-12 09:30', fingerprint: 'a' };

  test.each([
    [true, undefined, 'Not written yet'],
    [false, written, 'Up to date'],
    [true, written, 'Changed since 12 Nov'],
    [true, { ...written, checkedAt: '' }, 'Changed since the last write'],
    [true, { ...written, methodVersion: 'AIJRI 0.9' }, 'Written by AIJRI 0.9'],
  ])('%#', (hasChanges, by, words) => {
    expect(writeState(hasChanges, by, 2026)).toBe(words);
  });
});
