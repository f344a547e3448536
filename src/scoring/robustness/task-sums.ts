import { coefficients, exposedFromScore } from '../../method/method';
import { shareAtOrAbove } from '../share';
import { type RatedTask, weightedTotal } from '../tasks';
import { type Move, oneState, type States } from './states';

/* The key of a state: the weighted total, and above it the share of time that scores 3 or more where that is kept, both
   in millionths. Both together stay below 2^53. */
const perShare = 2 ** 23;

/** How finely times are taken. */
export interface Grain {
  /** In millionths of the whole; 1 is as fine as times are stored, so that nothing is rounded. */
  readonly step: number;
  readonly keepsShare: boolean;
}

/**
 * The grain that keeps the number of states bearable. Times are rounded only where there are more than `few` tasks and
 * their times have no common measure as large as `finest`. (ours)
 *
 * @param finest in millionths
 */
export function grainFor(tasks: readonly RatedTask[], few: number, finest: number, keepsShare: boolean): Grain {
  const isExact = tasks.length <= few || commonMeasure(tasks) >= finest;
  return { step: isExact ? 1 : finest, keepsShare };
}

/** The time of a task at this grain, in millionths. */
export const timeAt = ({ step }: Grain, { time }: RatedTask): number => Math.round(time / step) * step;

/** How far the weighted total can be off for every step that each task moves, in millionths; 0 at an exact grain. */
export const roundingOf = (grain: Grain, tasks: readonly RatedTask[]): number =>
  tasks.reduce((off, task) => off + Math.abs(task.time - timeAt(grain, task)), 0);

/** The state of the ratings as they stand; it is exact at any grain. */
export function standing(tasks: readonly RatedTask[], { keepsShare }: Grain, weight: number): States {
  const share = keepsShare ? shareAtOrAbove(tasks, exposedFromScore) : 0;
  return oneState(keyOf(weightedTotal(tasks), share), weight);
}

/** What moving a task to another score does to the state. */
export function moveTo(task: RatedTask, score: number, weight: number, grain: Grain): Move {
  const time = timeAt(grain, task);
  const crossing = grain.keepsShare ? exposed(score) - exposed(task.score) : 0;
  return { shift: keyOf(time * (score - task.score), time * crossing), weight };
}

export const keyOf = (weighted: number, share: number): number => share * perShare + weighted;

export function shareOfKey(key: number): number {
  return Math.floor(key / perShare);
}

export const weightedOfKey = (key: number): number => key - shareOfKey(key) * perShare;

/** The task resistance of a state in millionths, kept on its scale as everywhere. */
export const resistanceOfKey = (key: number): number =>
  Math.min(5 * million, Math.max(million, coefficients.resistanceFrom.value * million - weightedOfKey(key)));

const million = 1_000_000;
const exposed = (score: number) => (score >= exposedFromScore ? 1 : 0);

/** The largest number of millionths that every time is a multiple of. */
function commonMeasure(tasks: readonly RatedTask[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return tasks.reduce((measure, { time }) => divisor(time, measure), 0);
}
