import type { TimeShare } from '../assessment/ratings';
import type { TaskLabel } from '../method/rows';
import type { RatedTask } from './tasks';

interface Timed {
  readonly time: TimeShare;
}

/** A share of task time in millionths, 0 to about 1,000,000. */
const shareOf = <Task extends Timed>(tasks: readonly Task[], counts: (task: Task) => boolean): number =>
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

/** A task whose time and label are known; the split needs no scores. */
export interface LabelledTask extends Timed {
  readonly label: TaskLabel;
}

/** Displacement, augmentation and not-involved shares. (published) */
export function splitByLabel(tasks: readonly LabelledTask[]): Split {
  const labelled = (label: TaskLabel) => shareOf(tasks, (task) => task.label === label);
  return {
    displacement: labelled('DISPLACEMENT'),
    augmentation: labelled('AUGMENTATION'),
    notInvolved: labelled('NOT INVOLVED'),
  };
}
