import { levels, taskScale } from '../../method/scales';
import type { RatedTask } from '../tasks';
import { bandOf } from './outcome-ranges';
import { afterMove, fewestSteps, type States } from './states';
import { type Grain, keyOf, moveTo, resistanceOfKey, shareOfKey, standing, weightedOfKey } from './task-sums';

/** A task resistance that moves of task scores lead to, and how few steps do. */
export interface Reached {
  /** In millionths of a point. */
  readonly resistance: number;
  readonly steps: number;
  readonly key: number;
}

/** All that moves of task scores can lead to. */
export interface TaskMoves {
  /** By the start of each band of share3+, resistances rising. One band, of 0, where the share is not kept. */
  readonly bands: ReadonlyMap<number, readonly Reached[]>;
  /** The scores that lead there, in the order of the tasks: with most steps where the time share is largest. */
  readonly scoresFor: (reached: Reached) => number[];
}

/** Every state that the tasks can be moved to, with the fewest steps to it. */
export function taskMoves(tasks: readonly RatedTask[], grain: Grain): TaskMoves {
  // Taken from the smallest time up, so that the way back starts at the largest; of equal ones the first comes last.
  const order = tasks.map((task, row) => ({ task, row })).sort((a, b) => a.task.time - b.task.time || b.row - a.row);
  const stages = order.map(({ task }) => ({ task, before: standing(tasks, grain, 0) }));
  let states = standing(tasks, grain, 0);
  for (const [index, { task }] of order.entries()) {
    stages[index] = { task, before: states };
    states = afterMove(states, movesOf(task, grain), fewestSteps);
  }
  return {
    bands: bandsOf(states),
    scoresFor: ({ key, steps }) => {
      const scores = new Map<number, number>();
      let at = { key, steps };
      for (let index = stages.length - 1; index >= 0; index--) {
        const [stage, row] = [stages[index], order[index]?.row];
        if (stage === undefined || row === undefined) continue;
        const { score, before } = stepBack(at, stage, grain);
        scores.set(row, score);
        at = before;
      }
      return tasks.map(({ score }, row) => scores.get(row) ?? score);
    },
  };
}

const movesOf = (task: RatedTask, grain: Grain) =>
  levels(taskScale).map((score) => moveTo(task, score, Math.abs(score - task.score), grain));

interface At {
  readonly key: number;
  readonly steps: number;
}

/** The score of a task on a shortest way to a state, the farthest one that is on any, and the state before it. */
function stepBack(
  { key, steps }: At,
  { task, before }: { readonly task: RatedTask; readonly before: States },
  grain: Grain,
): { score: number; before: At } {
  const farthestFirst = levels(taskScale).sort((a, b) => Math.abs(b - task.score) - Math.abs(a - task.score));
  for (const score of farthestFirst) {
    const { shift, weight } = moveTo(task, score, Math.abs(score - task.score), grain);
    const from = { key: key - shift, steps: steps - weight };
    if (stepsTo(before, from.key) === from.steps) return { score, before: from };
  }
  throw new Error('A state is reached from one before it.');
}

/** The fewest steps to a state; undefined where it is not reached. */
function stepsTo({ keys, weights }: States, key: number): number | undefined {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? Infinity) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? weights[low] : undefined;
}

/** States by band of share3+; of those with the same task resistance the one with the fewest steps. */
function bandsOf({ keys, weights }: States): Map<number, Reached[]> {
  const merged = new Map<number, Reached>();
  keys.forEach((key, index) => {
    const steps = weights[index] ?? 0;
    const alike = keyOf(weightedOfKey(key), bandOf(shareOfKey(key)));
    const known = merged.get(alike);
    if (known === undefined || steps < known.steps) merged.set(alike, { resistance: resistanceOfKey(key), steps, key });
  });
  const bands = new Map<number, Reached[]>();
  for (const [alike, reached] of merged) {
    const share = shareOfKey(alike);
    const band = bands.get(share) ?? [];
    bands.set(share, band);
    band.push(reached);
  }
  for (const band of bands.values()) band.sort((a, b) => a.resistance - b.resistance);
  return bands;
}
