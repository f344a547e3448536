import { levels, taskScale } from '../method/scales';
import type { RatedTask } from '../scoring/tasks';

/** How much task time has one score. */
export interface ScoreShare {
  readonly score: number;
  /** In millionths of the whole. */
  readonly time: number;
}

/** Task time by score, lowest first; scores without time are left out. */
export function timeByScore(tasks: readonly RatedTask[]): ScoreShare[] {
  return levels(taskScale)
    .map((score) => ({
      score,
      time: tasks.reduce((total, task) => (task.score === score ? total + task.time : total), 0),
    }))
    .filter(({ time }) => time > 0);
}
