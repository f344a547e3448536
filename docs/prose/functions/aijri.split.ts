import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInTasks, refuses } from './shared';

export const aijriSplit: FunctionProse = {
  name: 'AIJRI.SPLIT',
  scales: {
    time: 'One cell per task. Percentages, or plain numbers that add to 100; all in one form. They add to 100 %, within 0.05 points.',
    labels: 'One cell per task, in capitals, in the order of the times.',
  },
  result: [
    'Three fractions side by side: displacement, augmentation, not involved. They spill into the two cells to the right.',
  ],
  sheet: medicalCoderSheet,
  examples: [['=AIJRI.SPLIT(A2:A10, C2:C10)', [[0.65, 0.35, 0]]]],
  refuses,
  errors: [
    ['=AIJRI.SPLIT(A2:A10, C2:C9)', 'time has 9 cells and labels has 8 cells; they need the same number.'],
    [
      '=AIJRI.SPLIT(1, "Displacement")',
      'labels, row 1, column 1 is “Displacement”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED, in capitals.',
    ],
  ],
  blanks: blankInTasks,
  rules: [['published', 'The labels and the split.']],
  related: ['AIJRI.SHARE', 'AIJRI.RESISTANCE'],
};
