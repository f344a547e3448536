import { assumptions } from '../../method/noise';
import { coefficients } from '../../method/method';
import { barrierNames, evidenceNames } from '../../method/rows';
import { barrierScale, evidenceScale, growthScale, taskScale } from '../../method/scales';
import {
  barrierModifier,
  evidenceModifier,
  growthModifier,
  leastResistance,
  type Score,
  scoreOfTenths,
  tenthsOfRaw,
} from '../score';
import type { RatedTask } from '../tasks';
import { type Zone, zoneOf } from '../zone';
import type { Noise } from './noise';
import { noisyModifiers, noisyRating } from './noisy';
import type { RatedRole } from './rated-role';
import { afterMove, probability, type States } from './states';
import { type Grain, grainFor, moveTo, roundingOf, resistanceOfKey, standing } from './task-sums';

/** How the published score is distributed when every rating may be one step off. */
export interface ScoreDistribution extends Range {
  readonly noise: Noise;
  /** The smallest score that is reached or stayed below with a probability of 50 %. */
  readonly median: Score;
  /** Probability of each zone. They add to 1. */
  readonly zones: Readonly<Record<Zone, number>>;
  /** Probability of each published score, by its tenths, 0 to 1000. */
  readonly byScore: Float64Array;
  /** How far any score behind it can be off, in points before rounding; 0 where nothing was rounded. */
  readonly errorBound: number;
}

/** A likely range: the 5 % and the 95 % point. */
export interface Range {
  readonly low: Score;
  readonly high: Score;
}

/**
 * The exact distribution of the published score under rating noise. Nothing is sampled. (ours)
 *
 * A point of the distribution, say 5 %, is the smallest published score whose cumulative probability is at least that;
 * within 1e-12 counts as at least, so that a tie does not depend on the order of summing.
 *
 * Exact for up to 8 tasks, and for any number of tasks whose times are multiples of 0.01 %. Otherwise times are rounded
 * to 0.01 % where a task's score moves, and each task adds at most 0.0012 points to `errorBound`.
 *
 * @example scoreDistribution(medicalCoder, defaultNoise) // low 100, median 122, high 159: likely 10.0 to 15.9
 */
export function scoreDistribution(role: RatedRole, noise: Noise): ScoreDistribution {
  const grain = grainFor(role.tasks, 8, 100, false);
  const tasks = resistances(noisyTasks(role.tasks, noise, grain));
  const byScore = new Float64Array(highest + 1);
  for (const { value, probability: weight } of noisyModifiers(role, noise)) {
    addScores(byScore, tasks, value.product, weight);
  }
  return {
    noise,
    byScore,
    low: pointAt(byScore, assumptions.likelyFrom.value),
    median: pointAt(byScore, 0.5),
    high: pointAt(byScore, assumptions.likelyTo.value),
    zones: zonesOf(byScore),
    errorBound: (roundingOf(grain, role.tasks) / million) * pointsPerResistance,
  };
}

const million = 1_000_000;
const highest = coefficients.scoreCap.value * 10;
/** The most that one point of task resistance can be worth: at the highest modifiers. */
const pointsPerResistance =
  ((evidenceModifier(evidenceNames.length * evidenceScale.max) *
    barrierModifier(barrierNames.length * barrierScale.max) *
    growthModifier(growthScale.max)) /
    coefficients.rawSpan.value) *
  100;

/** What the weighted total can be under noise. */
export function noisyTasks(tasks: readonly RatedTask[], noise: Noise, grain: Grain): States {
  return tasks.reduce((states, task) => afterNoise(states, task, noise, grain), standing(tasks, grain, 1));
}

export function afterNoise(states: States, task: RatedTask, noise: Noise, grain: Grain): States {
  const moves = noisyRating(task.score, taskScale, noise).map(({ value, probability: weight }) =>
    moveTo(task, value, weight, grain),
  );
  return afterMove(states, moves, probability);
}

/** Task resistance in millionths of a point, rising, with the probability of each. */
export interface Resistances {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
}

/** Task resistances of weighted totals, kept on their scale as everywhere. */
export function resistances({ keys, weights }: States): Resistances {
  return {
    values: keys.map(resistanceOfKey).reverse(),
    probabilities: weights.slice().reverse(),
  };
}

/** Adds the scores of these resistances at one product of modifiers. */
function addScores(byScore: Float64Array, tasks: Resistances, modifiers: number, weight: number): void {
  const { values, probabilities } = tasks;
  const end = values.length;
  let index = 0;
  while (index < end) {
    const tenths = tenthsOfRaw((values[index] ?? 0) * modifiers);
    const next = tenths < highest ? leastResistance(tenths + 1, modifiers) : Infinity;
    let sum = 0;
    while (index < end && (values[index] ?? 0) < next) sum += probabilities[index++] ?? 0;
    const at = Math.min(tenths, highest);
    byScore[at] = (byScore[at] ?? 0) + weight * sum;
  }
}

function pointAt(byScore: Float64Array, share: number): Score {
  let sum = 0;
  const at = byScore.findIndex((each) => (sum += each) >= share - 1e-12);
  return scoreOfTenths(at < 0 ? highest : at);
}

function zonesOf(byScore: Float64Array): Record<Zone, number> {
  const zones = { Red: 0, Yellow: 0, Green: 0 };
  byScore.forEach((each, tenths) => (zones[zoneOf(scoreOfTenths(tenths))] += each));
  return zones;
}
