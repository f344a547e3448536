import {
  barrierRating,
  evidenceRating,
  growthValue,
  taskResistanceOf,
  taskScore,
} from '../../../src/assessment/ratings';
import { resultOf } from '../../../src/scoring/computed';
import { noiseOf } from '../../../src/scoring/robustness/noise';
import { noisyModifiers } from '../../../src/scoring/robustness/noisy';
import { type RatedRole, ratedRoleOf } from '../../../src/scoring/robustness/rated-role';
import { ratingsOf } from '../../../src/scoring/robustness/ratings-of';
import { publishedScore } from '../../../src/scoring/score';
import { shareAtOrAbove } from '../../../src/scoring/share';
import type { SubLabel } from '../../../src/scoring/sub-label';
import { known } from './roles';

/* The slow way: one role after the other, each scored by the rules themselves. */

export interface Outcomes {
  /** By tenths of the published score. */
  readonly byScore: Map<number, number>;
  readonly bySubLabel: Map<SubLabel, number>;
}

export const outcomeOf = (role: RatedRole) => {
  const { score, subLabel } = resultOf(role.inputs, shareAtOrAbove(role.tasks, 3));
  return { score, subLabel: known(subLabel).label };
};

/** Every combination of every rating one step down, as it is and one step up, with its probability. */
export function enumerated(role: RatedRole, probability: number): Outcomes {
  const outcomes: Outcomes = { byScore: new Map(), bySubLabel: new Map() };
  const visit = (at: RatedRole, rating: number, weight: number): void => {
    const next = ratingsOf(at)[rating];
    if (next === undefined) {
      const { score, subLabel } = outcomeOf(at);
      add(outcomes.byScore, score, weight);
      add(outcomes.bySubLabel, subLabel, weight);
      return;
    }
    const { value, scale, changedTo } = next;
    const clamped = (to: number) => Math.min(scale.max, Math.max(scale.min, to));
    const chances = new Map<number, number>();
    add(chances, clamped(value - 1), probability);
    add(chances, value, 1 - 2 * probability);
    add(chances, clamped(value + 1), probability);
    for (const [to, chance] of chances) {
      if (chance > 0) visit(to === value ? at : known(changedTo(to)), rating + 1, weight * chance);
    }
  };
  visit(role, 0, 1);
  return outcomes;
}

/** Ratings drawn at random, `runs` times. */
export function simulated(role: RatedRole, probability: number, runs: number, random: () => number): Outcomes {
  const outcomes: Outcomes = { byScore: new Map(), bySubLabel: new Map() };
  const drawn = <Rating extends number>(rating: Rating, accept: (value: number) => Rating | undefined): Rating => {
    const draw = random();
    const step = draw < probability ? -1 : draw < 2 * probability ? 1 : 0;
    return accept(rating + step) ?? rating;
  };
  for (let run = 0; run < runs; run++) {
    const { score, subLabel } = outcomeOf(
      known(
        ratedRoleOf({
          tasks: role.tasks.map((task) => ({ ...task, score: drawn(task.score, taskScore) })),
          evidence: role.evidence.map((rating) => drawn(rating, evidenceRating)),
          barriers: role.barriers.map((rating) => drawn(rating, barrierRating)),
          growth: drawn(role.growth, growthValue),
        }),
      ),
    );
    add(outcomes.byScore, score, 1 / runs);
    add(outcomes.bySubLabel, subLabel, 1 / runs);
  }
  return outcomes;
}

/** Every combination of the tasks' scores, their sums as exact as times are stored, over the modifiers under noise. */
export function enumeratedTasks(role: RatedRole, probability: number): Map<number, number> {
  const sums = new Map<number, number>();
  const visit = (task: number, resistance: number, weight: number): void => {
    const next = role.tasks[task];
    if (next === undefined) {
      add(sums, resistance, weight);
      return;
    }
    for (const step of [-1, 0, 1]) {
      const moved = taskScore(next.score + step) ?? next.score;
      const chance = step === 0 ? 1 - 2 * probability : probability;
      visit(task + 1, resistance - moved * next.time, weight * chance);
    }
  };
  visit(0, 6_000_000, 1);
  const byScore = new Map<number, number>();
  const modifiers = noisyModifiers(role, known(noiseOf(probability)));
  for (const [resistance, weight] of sums) {
    for (const { value, probability: chance } of modifiers) {
      const taskResistance = known(taskResistanceOf(resistance / 1_000_000));
      add(byScore, publishedScore({ ...value, taskResistance }), weight * chance);
    }
  }
  return byScore;
}

export function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
