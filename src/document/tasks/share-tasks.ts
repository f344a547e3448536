import { taskMessages } from './task-messages';
import { mostTasks, type ReadTask, type WeighedTask } from './task-table';
import { wholePercent } from './whole-percent';

/** Tasks with whole percents that add to 100. A task without a weight keeps its place and gets no share. */
export function shareTasks(tasks: readonly WeighedTask[]): ReadTask[] {
  const shares = wholePercent(tasks.flatMap(({ weight }) => (weight === undefined ? [] : [weight])));
  let next = 0;
  return tasks.map(({ name, weight }) => ({ name, percent: weight === undefined ? undefined : shares[next++] }));
}

/** Some of the tasks, and what is said of the others. */
export interface Selection<Task> {
  readonly taken: readonly Task[];
  readonly notTaken: readonly Task[];
  readonly problems: readonly string[];
}

/** Each task once; letter case and spacing make no difference. */
export function eachOnce<Task extends { readonly name: string }>(tasks: readonly Task[]): Selection<Task> {
  const seen = new Set<string>();
  const taken: Task[] = [];
  const notTaken: Task[] = [];
  for (const task of tasks) {
    const key = task.name.toLowerCase().replace(/\s+/g, ' ');
    (seen.has(key) ? notTaken : taken).push(task);
    seen.add(key);
  }
  return { taken, notTaken, problems: [...new Set(notTaken.map(({ name }) => taskMessages.twice(name)))] };
}

/** The first tasks, as many as can have a whole percent each. */
export function firstTasks<Task>(tasks: readonly Task[]): Selection<Task> {
  if (tasks.length <= mostTasks) return { taken: tasks, notTaken: [], problems: [] };
  const problems = [taskMessages.tooMany(mostTasks, tasks.length)];
  return { taken: tasks.slice(0, mostTasks), notTaken: tasks.slice(mostTasks), problems };
}

/** The weightiest tasks in the order of the source; the first of equal ones. */
export function weightiest<Task extends WeighedTask>(tasks: readonly Task[], most: number): Selection<Task> {
  if (tasks.length <= most) return { taken: tasks, notTaken: [], problems: [] };
  const ranked = [...tasks].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const chosen = new Set(ranked.slice(0, most));
  return {
    taken: tasks.filter((task) => chosen.has(task)),
    notTaken: tasks.filter((task) => !chosen.has(task)),
    problems: [taskMessages.cut(most, tasks.length)],
  };
}
