import { exposedFromScore } from '../../method/method';
import type { SubLabel } from '../sub-label';
import type { RatedTask } from '../tasks';
import type { Noise } from './noise';
import { type Modifiers, noisyModifiers } from './noisy';
import { bandOf, outcomeRanges, shareBands } from './outcome-ranges';
import type { RatedRole } from './rated-role';
import { afterNoise, type Resistances, resistances } from './score-distribution';
import type { States } from './states';
import { grainFor, keyOf, shareOfKey, standing, weightedOfKey } from './task-sums';

/**
 * The probability of each sub-label under rating noise; they add to 1. (ours)
 *
 * Task resistance and share3+ hang together, so both are followed. Exact for up to 8 tasks, and for any number of tasks
 * whose times are multiples of 0.1 %; otherwise times are rounded to that where a score moves, so that each task puts
 * share3+ off by at most 0.05 points of a percent and the score by 0.012 points.
 */
export function subLabelChances(role: RatedRole, noise: Noise): Record<SubLabel, number> {
  const chances = noChances();
  const bands = bandsOf(role.tasks, noise);
  for (const { value, probability } of noisyModifiers(role, noise)) {
    for (const band of bands) addLabels(chances, band, value, probability);
  }
  return chances;
}

/** The task resistances that go with one band of share3+. */
interface Band extends Resistances {
  /** The share that the band starts at, in millionths. */
  readonly share3plus: number;
}

function bandsOf(tasks: readonly RatedTask[], noise: Noise): Band[] {
  const grain = grainFor(tasks, 8, 1000, true);
  const mayCross = ({ score }: RatedTask) => score === exposedFromScore || score === exposedFromScore - 1;
  const after = (states: States, task: RatedTask) => afterNoise(states, task, noise, grain);
  // Once no task can move the share any more, only its band counts, and far fewer states remain.
  const shared = tasks.filter(mayCross).reduce(after, standing(tasks, grain, 1));
  const all = tasks.filter((task) => !mayCross(task)).reduce(after, inBands(shared));
  return shareBands
    .map((share3plus) => ({ share3plus, ...resistances(ofShare(all, share3plus)) }))
    .filter(({ values }) => values.length > 0);
}

/** Every share lowered to the start of its band. */
function inBands({ keys, weights }: States): States {
  const merged = new Map<number, number>();
  keys.forEach((key, index) => {
    const lowered = keyOf(weightedOfKey(key), bandOf(shareOfKey(key)));
    merged.set(lowered, (merged.get(lowered) ?? 0) + (weights[index] ?? 0));
  });
  const sorted = Float64Array.from(merged.keys()).sort();
  return { keys: sorted, weights: sorted.map((key) => merged.get(key) ?? 0) };
}

function ofShare({ keys, weights }: States, share: number): States {
  const isInBand = (_: number, index: number) => shareOfKey(keys[index] ?? NaN) === share;
  return { keys: keys.filter(isInBand), weights: weights.filter(isInBand) };
}

function addLabels(chances: Record<SubLabel, number>, band: Band, modifiers: Modifiers, weight: number): void {
  const { values, probabilities, share3plus } = band;
  let index = 0;
  for (const { to, subLabel } of outcomeRanges(modifiers, share3plus)) {
    let sum = 0;
    while (index < values.length && (values[index] ?? 0) < to) sum += probabilities[index++] ?? 0;
    if (subLabel !== undefined) chances[subLabel] += weight * sum;
  }
}

const noChances = (): Record<SubLabel, number> => ({
  'Red (Imminent)': 0,
  Red: 0,
  'Yellow (Urgent)': 0,
  'Yellow (Moderate)': 0,
  'Green (Accelerated)': 0,
  'Green (Transforming)': 0,
  'Green (Stable)': 0,
});
