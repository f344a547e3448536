import type { Inputs } from '../../src/scoring/inputs';
import { subLabel } from '../../src/scoring/sub-label';
import type { Zone } from '../../src/scoring/zone';

/** Task resistance in points, share in percent. */
const labelOf = (zone: Zone, share: number | undefined, given: Partial<Record<keyof Inputs, number>> = {}) => {
  const { taskResistance = 1.5, evidence = -7, barriers = 1, growth = 0 } = given;
  const inputs = { taskResistance: Math.round(taskResistance * 1e6), evidence, barriers, growth } as Inputs;
  return subLabel(zone, inputs, share === undefined ? undefined : share * 10_000)?.label;
};

test('Red (Imminent) needs all three criteria', () => {
  expect(labelOf('Red', 90)).toBe('Red (Imminent)');
  expect(labelOf('Red', 90, { taskResistance: 1.79, evidence: -6, barriers: 2 })).toBe('Red (Imminent)');
  expect(labelOf('Red', 90, { taskResistance: 1.8 })).toBe('Red');
  expect(labelOf('Red', 90, { evidence: -5 })).toBe('Red');
  expect(labelOf('Red', 90, { barriers: 3 })).toBe('Red');
});

test('Yellow goes by the share of time scoring 3 or more', () => {
  expect(labelOf('Yellow', 40)).toBe('Yellow (Urgent)');
  expect(labelOf('Yellow', 39.99)).toBe('Yellow (Moderate)');
});

test('Green goes by AI growth first, then by the share', () => {
  expect(labelOf('Green', 20, { growth: 2 })).toBe('Green (Accelerated)');
  expect(labelOf('Green', 20, { growth: 1 })).toBe('Green (Transforming)');
  expect(labelOf('Green', 19.99, { growth: 1 })).toBe('Green (Stable)');
});

test('without a task table only what needs no share is decided', () => {
  expect(labelOf('Red', undefined)).toBe('Red (Imminent)');
  expect(labelOf('Yellow', undefined)).toBeUndefined();
  expect(labelOf('Green', undefined, { growth: 2 })).toBe('Green (Accelerated)');
  expect(labelOf('Green', undefined)).toBeUndefined();
});
