/* A published role as Excel would hand it over: a task table in two columns, the rubric tables in one. */

export const tasks = [
  [0.35, 5],
  [0.15, 5],
  [0.1, 5],
  [0.1, 2],
  [0.05, 2],
  [0.1, 3],
  [0.05, 3],
  [0.05, 5],
  [0.05, 3],
];

export const plainTasks = tasks.map(([time = 0, score]) => [Math.round(time * 100), score]);

export const times = tasks.map(([time]) => [time]);

const [d, a] = ['DISPLACEMENT', 'AUGMENTATION'];
export const labels = [[d], [d], [d], [a], [a], [a], [a], [d], [a]];

export const evidence = [[-1], [-1], [0], [-2], [-1]];
export const barriers = [[1], [0], [0], [1], [0]];
export const growth = -1;
