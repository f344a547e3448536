import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInRole, refuses, roleScales } from './shared';

export const aijriSubLabel: FunctionProse = {
  name: 'AIJRI.SUBLABEL',
  scales: {
    ...roleScales,
    tasks: `${roleScales.tasks} The share of time that scores 3 or more decides in Yellow and Green, so a task resistance alone is enough only for a Red role, and for a Green one with growth 2.`,
  },
  result: [
    'One of Red (Imminent), Red, Yellow (Urgent), Yellow (Moderate), Green (Accelerated), Green (Transforming), Green (Stable).',
  ],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI.SUBLABEL(A2:B10, D2:D6, E2:E6, F2)', 'Red'],
    ['=AIJRI.SUBLABEL(1.5, -7, 1, -2)', 'Red (Imminent)'],
    ['=AIJRI.SUBLABEL(A2:B10, 10, 10, 2)', 'Yellow (Urgent)'],
    ['=AIJRI.SUBLABEL(4.5, 5, 3, 2)', 'Green (Accelerated)'],
  ],
  refuses,
  errors: [
    [
      '=AIJRI.SUBLABEL(3.05, 5, 3, 1)',
      'tasks is one number; the sub-label of a Yellow role needs the tasks in two columns, Time and Score.',
    ],
    [
      '=AIJRI.SUBLABEL(A2:C10, D2:D6, E2:E6, F2)',
      'tasks is a range of 9 rows by 3 columns; it needs two columns, Time and Score, or one cell with the task resistance.',
    ],
  ],
  blanks: blankInRole,
  rules: [
    ['published', 'Red (Imminent).'],
    ['inferred', 'Yellow and Green, from published results. The publisher has not stated the exact cuts.'],
  ],
  related: ['AIJRI', 'AIJRI.ZONE', 'AIJRI.SHARE', 'AIJRI.EXPLAIN'],
};
