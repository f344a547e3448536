import { barrierTotalOf, evidenceTotalOf, growthValue, taskResistanceOf } from '../../src/assessment/ratings';
import { knownResults, publishedScores } from '../../src/method/calibration';
import { compute } from '../../src/scoring/computed';
import { fixed, points } from '../../src/scoring/printed';
import { barrierModifier, evidenceModifier, growthModifier, publishedScore, scoreFrom } from '../../src/scoring/score';
import { subLabel } from '../../src/scoring/sub-label';
import { zoneOf } from '../../src/scoring/zone';
import { role } from '../fixtures/role';
import { medicalCoder } from '../fixtures/sheet-role';

test.each(knownResults)('$role has its published score $score and its zone', (known) => {
  const inputs = {
    taskResistance: taskResistanceOf(known.taskResistance),
    evidence: evidenceTotalOf(known.evidence),
    barriers: barrierTotalOf(known.barriers),
    growth: growthValue(known.growth),
  };
  const { taskResistance, evidence, barriers, growth } = inputs;
  if (taskResistance === undefined || evidence === undefined || barriers === undefined || growth === undefined) {
    throw new Error('A known result is on its scales.');
  }
  const role = { taskResistance, evidence, barriers, growth };
  const score = publishedScore(role);
  expect(points(score)).toBe(known.score.toFixed(1));
  expect(known.subLabel).toMatch(new RegExp(`^${zoneOf(score)}`));
  // The share is not published; every Yellow and Green role here was published with a share above both thresholds.
  expect(subLabel(zoneOf(score), role, 550_000)?.label).toBe(known.subLabel);
});

test.each(publishedScores)('$role at $score is in the zone of $subLabel', ({ score, subLabel: published }) => {
  const tenths = scoreFrom(score);
  expect(tenths === undefined ? undefined : zoneOf(tenths)).toBe(published.split(' ')[0]);
});

test('the Medical Coder task table gives every published figure, and 85 % for time scoring 3+', () => {
  const computed = compute(role(medicalCoder));
  const { result, split } = computed;
  expect(computed.weightedTotal).toBe(4_150_000);
  expect(computed.taskResistance).toBe(1_850_000);
  expect([evidenceModifier(-5), barrierModifier(2), growthModifier(-1)]).toEqual([0.8, 1.04, 0.95]);
  expect(fixed(result?.raw ?? NaN, 4)).toBe('1.4622');
  expect(result?.score).toBe(116);
  expect(result?.zone).toBe('Red');
  expect(result?.subLabel?.label).toBe('Red');
  expect(split).toEqual({ displacement: 650_000, augmentation: 350_000, notInvolved: 0 });
  expect(computed.share3plus).toBe(850_000);
  expect(computed.quickScreen?.verdict).toBe('Almost certainly Red Zone');
});
