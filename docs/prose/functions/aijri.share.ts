import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInTasks, refuses, scales } from './shared';

export const aijriShare: FunctionProse = {
  name: 'AIJRI.SHARE',
  about: [
    'The published Medical Coder page prints 65 % as its share3+. Its own task table gives 85 %; 65 % is the share under DISPLACEMENT.',
  ],
  scales: {
    tasks: scales.taskTable,
    score: 'A whole number. Tasks with this score or a higher one count.',
  },
  result: ['A fraction from 0 to 1: 0.85 is 85 %. Give the cell a percentage format.'],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI.SHARE(A2:B10, 3)', 0.85],
    ['=AIJRI.SHARE(A2:B10, 4)', 0.65],
    ['=AIJRI.SHARE(A2:B10, 1)', 1],
  ],
  refuses,
  errors: [
    [
      '=AIJRI.SHARE(1.85, 3)',
      'tasks is one number; a share of task time needs the tasks in two columns, Time and Score.',
    ],
    ['=AIJRI.SHARE(A2:B10, 6)', 'score is 6; it needs a whole number from 1 to 5.'],
  ],
  blanks: blankInTasks,
  rules: [
    ['published', 'share3+, the share at 3.'],
    ['ours', 'The share at any other score.'],
  ],
  related: ['AIJRI.SPLIT', 'AIJRI.SUBLABEL', 'AIJRI.RESISTANCE'],
};
