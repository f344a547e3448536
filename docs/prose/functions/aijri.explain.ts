import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInRole, refuses, roleScales } from './shared';

export const aijriExplain: FunctionProse = {
  name: 'AIJRI.EXPLAIN',
  scales: roleScales,
  result: [
    'One row per step, three columns: step, formula, value, with every criterion of the sub-label. The rows spill downwards, 9 to 11 of them; to keep them in a report, copy them and paste them as values. With a task resistance in place of the tasks, the sub-label stays empty where it needs the share of time that scores 3 or more.',
  ],
  sheet: medicalCoderSheet,
  examples: [
    [
      '=AIJRI.EXPLAIN(A2:B10, D2:D6, E2:E6, F2)',
      [
        ['Task resistance', '6.00 − weighted total 4.15', 1.85],
        ['Evidence modifier', '1 + 0.04 × evidence total −5', 0.8],
        ['Barrier modifier', '1 + 0.02 × barrier total 2', 1.04],
        ['Growth modifier', '1 + 0.05 × AI growth −1', 0.95],
        ['Raw', '1.85 × 0.80 × 1.04 × 0.95', 1.46224],
        ['AIJRI score', '(1.4622 − 0.54) / 7.93 × 100', 11.6],
        ['Zone', '11.6 is below 25', 'Red'],
        ['Criterion of Red (Imminent)', 'Task resistance 1.85 < 1.80', 'not met'],
        ['Criterion of Red (Imminent)', 'Evidence total −5 ≤ −6', 'not met'],
        ['Criterion of Red (Imminent)', 'Barrier total 2 ≤ 2', 'met'],
        ['Sub-label', '1 of 3 criteria met', 'Red'],
      ],
    ],
  ],
  refuses,
  errors: [['=AIJRI.EXPLAIN(A2:B10, 11, E2:E6, F2)', 'evidence is 11; it needs a whole number from -10 to 10.']],
  blanks: blankInRole,
  rules: [
    ['published', 'The formula, its coefficients and the floor.'],
    [
      'ours',
      'One decimal, rounded half up. The score is computed in whole numbers, so no rounding of the computer can shift it.',
    ],
    ['ours', 'The cap at 100. Barrier totals above 5 could otherwise reach 109.7.'],
  ],
  related: ['AIJRI', 'AIJRI.RAW', 'AIJRI.SUBLABEL'],
};
