import type { Task } from '../assessment/assessment';
import { taskResistanceOf, type TaskResistance, type TaskScore, type TimeShare } from '../assessment/ratings';
import { coefficients, timeTolerancePoints } from '../method/method';
import type { TaskLabel } from '../method/rows';

/** A task whose time and score are known. */
export interface RatedTask {
  readonly time: TimeShare;
  readonly score: TaskScore;
  readonly label?: TaskLabel | undefined;
}

const million = 1_000_000;

/** The tasks when every one has its time and score and there is at least one; else undefined. */
export function ratedTasks(tasks: readonly Task[]): RatedTask[] | undefined {
  const rated = tasks.flatMap(({ time, score, label }) =>
    time === undefined || score === undefined ? [] : [{ time, score, label }],
  );
  return tasks.length > 0 && rated.length === tasks.length ? rated : undefined;
}

/** The sum of time shares in millionths; 1,000,000 is 100 %. */
export function timeTotal(tasks: readonly { readonly time: TimeShare }[]): number {
  return tasks.reduce((total, { time }) => total + time, 0);
}

/** True when time adds to 100 % within 0.05 points. (ours) */
export function timeAddsUp(tasks: readonly { readonly time: TimeShare }[]): boolean {
  return Math.abs(timeTotal(tasks) - million) <= timeTolerancePoints * (million / 100);
}

/** One task's time times score, in millionths of a point. (published) */
export const weighted = ({ time, score }: RatedTask): number => time * score;

/** The weighted total in millionths of a point, about 1.00 to 5.00. (published) */
export function weightedTotal(tasks: readonly RatedTask[]): number {
  return tasks.reduce((total, task) => total + weighted(task), 0);
}

/**
 * Task resistance: 6.00 minus the weighted total; undefined when time does not add to 100 %.
 *
 * Where time misses 100 % within the tolerance, the result is kept within 1.00 to 5.00. Source: published; the limits
 * are ours.
 */
export function taskResistance(tasks: readonly RatedTask[]): TaskResistance | undefined {
  if (!timeAddsUp(tasks)) return undefined;
  const points = coefficients.resistanceFrom.value - weightedTotal(tasks) / million;
  return taskResistanceOf(Math.min(5, Math.max(1, points)));
}
