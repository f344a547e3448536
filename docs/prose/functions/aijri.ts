import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInRole, refuses, roleScales } from './shared';

export const aijri: FunctionProse = {
  name: 'AIJRI',
  scales: roleScales,
  result: ['The score in points with one decimal, at most 100.0.'],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI(A2:B10, D2:D6, E2:E6, F2)', 11.6],
    ['=AIJRI(1.85, -5, 2, -1)', 11.6],
    ['=AIJRI(3.85, 2, 3, 1)', 51.5],
    ['=AIJRI(5, 10, 10, 2)', 100],
  ],
  refuses,
  errors: [
    ['=AIJRI(A2:B10, D2:D6, E2:E6, 3)', 'growth is 3; it needs a whole number from -2 to 2.'],
    [
      '=AIJRI(A2:B9, D2:D6, E2:E6, F2)',
      'tasks, column 1 (Time) adds to 95 %; it needs to add to 100 %, within 0.05 points.',
    ],
    [
      '=AIJRI(A1:B10, D2:D6, E2:E6, F2)',
      'tasks, row 1, column 1 (Time) is “Time”; it needs a share of time above 0 and up to 100 %.',
    ],
    ['=AIJRI(5.5, 0, 0, 0)', 'tasks is 5.5; it needs a task resistance from 1 to 5.'],
  ],
  blanks: blankInRole,
  rules: [
    ['published', 'The formula, its coefficients and the floor.'],
    [
      'ours',
      'One decimal, rounded half up. The score is computed in whole numbers, so no rounding of the computer can shift it.',
    ],
    ['ours', 'The cap at 100. Barrier totals above 5 could otherwise reach 109.7.'],
  ],
  related: ['AIJRI.ZONE', 'AIJRI.SUBLABEL', 'AIJRI.EXPLAIN', 'AIJRI.TABLE'],
};
