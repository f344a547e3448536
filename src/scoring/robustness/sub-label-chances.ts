import { taskResistanceOf } from '../../assessment/ratings';
import { exposedFromScore, thresholds } from '../../method/method';
import { leastResistance, publishedScore } from '../score';
import { type SubLabel, subLabel } from '../sub-label';
import type { RatedTask } from '../tasks';
import { zoneOf } from '../zone';
import type { Noise } from './noise';
import { type Modifiers, noisyModifiers } from './noisy';
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

const millionths = (value: number) => Math.round(value * 1_000_000);
/** Where a share makes a difference; all that lies between is alike. */
const shareCuts = [thresholds.transformingShareFrom, thresholds.urgentShareFrom]
  .map(({ value }) => millionths(value))
  .sort((a, b) => a - b);
const imminentBelow = millionths(thresholds.imminentResistanceBelow.value);

function bandsOf(tasks: readonly RatedTask[], noise: Noise): Band[] {
  const grain = grainFor(tasks, 8, 1000, true);
  const mayCross = ({ score }: RatedTask) => score === exposedFromScore || score === exposedFromScore - 1;
  const after = (states: States, task: RatedTask) => afterNoise(states, task, noise, grain);
  // Once no task can move the share any more, only its band counts, and far fewer states remain.
  const shared = tasks.filter(mayCross).reduce(after, standing(tasks, grain, 1));
  const all = tasks.filter((task) => !mayCross(task)).reduce(after, inBands(shared));
  return [0, ...shareCuts].map((share3plus) => ({ share3plus, ...resistances(ofShare(all, share3plus)) }));
}

/** Every share lowered to the start of its band. */
function inBands({ keys, weights }: States): States {
  const merged = new Map<number, number>();
  keys.forEach((key, index) => {
    const share = shareOfKey(key);
    const start = Math.max(0, ...shareCuts.filter((cut) => share >= cut));
    const lowered = keyOf(weightedOfKey(key), start);
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
  const cuts = [thresholds.yellowFrom, thresholds.greenFrom].map(({ value }) =>
    leastResistance(value * 10, modifiers.product),
  );
  const edges = [...cuts, imminentBelow, Infinity].sort((a, b) => a - b);
  const { values, probabilities } = band;
  let index = 0;
  for (const edge of edges) {
    const first = values[index];
    if (first === undefined || first >= edge) continue;
    let sum = 0;
    while (index < values.length && (values[index] ?? 0) < edge) sum += probabilities[index++] ?? 0;
    const label = labelOf(first, modifiers, band.share3plus);
    if (label !== undefined) chances[label] += weight * sum;
  }
}

function labelOf(resistance: number, modifiers: Modifiers, share3plus: number): SubLabel | undefined {
  const taskResistance = taskResistanceOf(resistance / 1_000_000);
  if (taskResistance === undefined) return undefined;
  const inputs = { ...modifiers, taskResistance };
  return subLabel(zoneOf(publishedScore(inputs)), inputs, share3plus)?.label;
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
