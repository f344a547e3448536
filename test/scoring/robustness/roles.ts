import fc from 'fast-check';
import {
  barrierRating,
  type BarrierRating,
  evidenceRating,
  type EvidenceRating,
  growthValue,
  taskScore,
  timeShareOf,
} from '../../../src/assessment/ratings';
import { type Noise, noiseOf } from '../../../src/scoring/robustness/noise';
import { type RatedRole, ratedRole, ratedRoleOf } from '../../../src/scoring/robustness/rated-role';
import { role } from '../../fixtures/role';
import { medicalCoder } from '../../fixtures/sheet-role';

/* Roles from plain numbers. */

export interface PlainRole {
  /** Time in percent, score. */
  readonly tasks: readonly (readonly [time: number, score: number])[];
  readonly evidence?: readonly number[];
  readonly barriers?: readonly number[];
  readonly growth?: number;
}

export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A value of the test itself is off its scale.');
  return value;
}

export function plainRole({
  tasks,
  evidence = [0, 0, 0, 0, 0],
  barriers = [0, 0, 0, 0, 0],
  growth = 0,
}: PlainRole): RatedRole {
  return known(
    ratedRoleOf({
      tasks: tasks.map(([time, score]) => ({ time: known(timeShareOf(time / 100)), score: known(taskScore(score)) })),
      evidence: evidence.map((rating): EvidenceRating => known(evidenceRating(rating))),
      barriers: barriers.map((rating): BarrierRating => known(barrierRating(rating))),
      growth: known(growthValue(growth)),
    }),
  );
}

export const theMedicalCoder: RatedRole = known(ratedRole(role(medicalCoder)));

export const noise = (probability: number): Noise => known(noiseOf(probability));

const five = (min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: 5, maxLength: 5 });

/** Any role of whole percentages. */
export function anyRole(minTasks: number, maxTasks: number, evidence = five(-2, 2), barriers = five(0, 2)) {
  const tasks = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 })), {
      minLength: minTasks,
      maxLength: maxTasks,
    })
    .map(inWholePercent);
  return fc.record({ tasks, evidence, barriers, growth: fc.integer({ min: -2, max: 2 }) }).map(plainRole);
}

/** Evidence and barriers at the ends of their scales, where noise goes one way only and few outcomes remain. */
export const anyRoleAtTheEnds = (minTasks: number, maxTasks: number) =>
  anyRole(
    minTasks,
    maxTasks,
    fc.array(fc.constantFrom(-2, 2), { minLength: 5, maxLength: 5 }),
    fc.array(fc.constantFrom(0, 2), { minLength: 5, maxLength: 5 }),
  );

/** Weights as whole percentages of at least 1 that add to 100. */
function inWholePercent(weights: readonly (readonly [number, number])[]): [number, number][] {
  const sum = weights.reduce((total, [weight]) => total + weight, 0);
  const times = weights.map(([weight]) => Math.max(1, Math.floor((weight * (100 - weights.length)) / sum)));
  const rest = 100 - times.reduce((total, time) => total + time, 0);
  return weights.map(([, score], index) => [(times[index] ?? 1) + (index === 0 ? rest : 0), score]);
}

/** Numbers from 0 to below 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
