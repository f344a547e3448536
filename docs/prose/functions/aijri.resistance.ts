import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInTasks, refuses, scales } from './shared';

export const aijriResistance: FunctionProse = {
  name: 'AIJRI.RESISTANCE',
  scales: { tasks: `${scales.taskTable} A single number from 1 to 5 is given back as it is.` },
  result: ['Points from 1 (every task is AI work) to 5 (every task needs a human).'],
  sheet: medicalCoderSheet,
  examples: [['=AIJRI.RESISTANCE(A2:B10)', 1.85]],
  refuses,
  errors: [
    ['=AIJRI.RESISTANCE(A2:B9)', 'tasks, column 1 (Time) adds to 95 %; it needs to add to 100 %, within 0.05 points.'],
    [
      '=AIJRI.RESISTANCE(A2:A10)',
      'tasks is a range of 9 rows by 1 column; it needs two columns, Time and Score, or one cell with the task resistance.',
    ],
  ],
  blanks: blankInTasks,
  rules: [
    ['published', '6.00 minus the sum of time times score.'],
    ['ours', 'The tolerance of 0.05 points on the time total.'],
  ],
  related: ['AIJRI', 'AIJRI.SHARE', 'AIJRI.SPLIT'],
};
