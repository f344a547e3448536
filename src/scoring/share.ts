import type { TaskLabel } from '../method/rows';
import type { RatedTask } from './tasks';

/** A share of task time in millionths, 0 to about 1,000,000. */
const shareOf = (tasks: readonly RatedTask[], counts: (task: RatedTask) => boolean): number =>
  tasks.reduce((total, task) => (counts(task) ? total + task.time : total), 0);

/** The share of task time whose score is at or above `score`, in millionths. (published for score 3) */
export function shareAtOrAbove(tasks: readonly RatedTask[], score: number): number {
  return shareOf(tasks, (task) => task.score >= score);
}

/** The share of task time under each label, in millionths. */
export interface Split {
  readonly displacement: number;
  readonly augmentation: number;
  readonly notInvolved: number;
}

/** Displacement, augmentation and not-involved shares; undefined while a task has no label. (published) */
export function splitByLabel(tasks: readonly RatedTask[]): Split | undefined {
  if (tasks.some((task) => task.label === undefined)) return undefined;
  const labelled = (label: TaskLabel) => shareOf(tasks, (task) => task.label === label);
  return {
    displacement: labelled('DISPLACEMENT'),
    augmentation: labelled('AUGMENTATION'),
    notInvolved: labelled('NOT INVOLVED'),
  };
}
