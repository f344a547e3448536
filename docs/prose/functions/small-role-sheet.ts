import type { ExampleSheet } from '../../site/sheet';

/** A role of two tasks: tasks in A2:B3, evidence in C2:C6, barriers in D2:D6, growth in E2. */
export const smallRole: ExampleSheet = {
  caption: 'A role of two tasks',
  rows: [
    ['Time', 'Score', 'Evidence', 'Barriers', 'Growth'],
    ['60 %', 3, 0, 1, 0],
    ['40 %', 2, 1, 0, ''],
    ['', '', 0, 0, ''],
    ['', '', -1, 2, ''],
    ['', '', 0, 0, ''],
  ],
};
