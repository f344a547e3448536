import fc from 'fast-check';
import { taskResistanceOf } from '../../../src/assessment/ratings';
import { requiredValue } from '../../../src/scoring/robustness/required-value';
import { publishedScore, scoreFrom } from '../../../src/scoring/score';
import { zoneOf } from '../../../src/scoring/zone';
import { anyRole, known, theMedicalCoder } from './roles';

const { inputs } = theMedicalCoder;

test.each([
  ['taskResistance', 'Yellow', { kind: 'value', value: 3.19, score: 250 }],
  ['taskResistance', 'Green', { kind: 'impossible', furthest: 5, score: 430 }],
  ['evidence', 'Yellow', { kind: 'value', value: 10, score: 255 }],
  ['barriers', 'Yellow', { kind: 'impossible', furthest: 10, score: 145 }],
  ['growth', 'Yellow', { kind: 'impossible', furthest: 2, score: 145 }],
  ['growth', 'Red', { kind: 'reached' }],
] as const)('what %s of Medical Coder needs for %s', (input, goal, expected) => {
  expect(requiredValue(inputs, input, goal)).toEqual(expected);
});

test.each([
  [11.6, { kind: 'reached' }],
  [15.1, { kind: 'value', value: 2.2, score: 151 }],
  [10, { kind: 'value', value: 1.69, score: 100 }],
  [90, { kind: 'impossible', furthest: 5, score: 430 }],
  [0, { kind: 'impossible', furthest: 1, score: 32 }],
])('what task resistance of Medical Coder needs for a score of %d', (points, expected) => {
  expect(requiredValue(inputs, 'taskResistance', known(scoreFrom(points)))).toEqual(expected);
});

test('the task resistance that is given does it, and a hundredth nearer does not', () => {
  fc.assert(
    fc.property(anyRole(1, 12), fc.constantFrom('Red', 'Yellow', 'Green'), (role, goal) => {
      const present = zoneOf(publishedScore(role.inputs));
      const required = requiredValue(role.inputs, 'taskResistance', goal);
      const zoneAt = (points: number) =>
        zoneOf(publishedScore({ ...role.inputs, taskResistance: known(taskResistanceOf(points)) }));
      if (required.kind === 'reached') expect(present).toBe(goal);
      if (required.kind === 'impossible') expect(zoneAt(required.furthest)).not.toBe(goal);
      if (required.kind !== 'value') return;
      const rises = required.score > publishedScore(role.inputs);
      expect(zoneAt(required.value)).toBe(goal);
      expect(zoneAt(required.value + (rises ? -0.01 : 0.01))).not.toBe(goal);
    }),
  );
});
