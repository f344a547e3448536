import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { ratedScales } from './robustness-shared';
import { blankInRole, refuses } from './shared';

export const aijriFlip: FunctionProse = {
  name: 'AIJRI.FLIP',
  about: ['What would have to be true for another result: the smallest set of changes to the ratings.'],
  scales: {
    ...ratedScales,
    zone: 'The name of a zone or of a sub-label; letter case does not matter. Red is the zone.',
  },
  result: [
    'A row for each rating that changes, four columns: rating, from, to, and how many steps that is. The steps of all rows are the fewest that do it. Of equally small sets it is the one with most steps on tasks, then the one that moves task resistance furthest, with the larger time share first.',
    'Where the role is there already, one row says so. Every zone and sub-label can be reached from any ratings, though a long list means that it is far.',
    'The fewest for certain with up to 7 tasks, and with any number of tasks whose times are multiples of 0.01 % for a zone, of 0.5 % for a sub-label. With finer times the search rounds; the changes still do it, and a last row says that fewer steps might, too.',
  ],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI.FLIP(A2:B10, D2:D6, E2:E6, F2, "Yellow")', [['Task 1', 5, 1, 4]]],
    [
      '=AIJRI.FLIP(A2:B10, D2:D6, E2:E6, F2, "Yellow (Moderate)")',
      [
        ['Task 1', 5, 1, 4],
        ['Task 6', 3, 2, 1],
        ['Task 7', 3, 2, 1],
      ],
    ],
    ['=AIJRI.FLIP(A2:B10, D2:D6, E2:E6, F2, "Red")', [['Nothing: the role is there already.', '', '', 0]]],
  ],
  refuses: `${refuses} Totals are refused: it is ratings that change.`,
  errors: [
    [
      '=AIJRI.FLIP(1.85, D2:D6, E2:E6, F2, "Yellow")',
      'tasks is one number; the smallest set of changes needs the tasks in two columns, Time and Score.',
    ],
    [
      '=AIJRI.FLIP(A2:B10, D2:D6, E2:E6, F2, "Blue")',
      'zone is “Blue”; it needs a zone (Red, Yellow, Green) or a sub-label (Red (Imminent), Yellow (Urgent), Yellow (Moderate), Green (Accelerated), Green (Transforming), Green (Stable)).',
    ],
  ],
  blanks: blankInRole,
  rules: [
    ['published', 'The formula, its coefficients, the zones and the Red sub-labels.'],
    ['inferred', 'The Yellow and Green sub-labels, as marked in the method.'],
    ['ours', 'Which of several equally small sets is listed.'],
  ],
  related: ['AIJRI.SENSITIVITY', 'AIJRI.INTERVAL', 'AIJRI.SUBLABEL'],
};
