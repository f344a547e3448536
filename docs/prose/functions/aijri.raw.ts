import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { blankInRole, refuses, roleScales } from './shared';

export const aijriRaw: FunctionProse = {
  name: 'AIJRI.RAW',
  scales: roleScales,
  result: [
    'The product of task resistance, evidence modifier, barrier modifier and growth modifier: 0.54 to 9.24, not rounded. <a href="aijri.html">AIJRI</a> takes 0.54 from it, divides by 7.93 and multiplies by 100.',
  ],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI.RAW(A2:B10, D2:D6, E2:E6, F2)', 1.46224],
    ['=AIJRI.RAW(1.85, -5, 2, -1)', 1.46224],
    ['=AIJRI.RAW(1, -10, 0, -2)', 0.54],
    ['=AIJRI.RAW(5, 10, 10, 2)', 9.24],
  ],
  refuses,
  errors: [
    ['=AIJRI.RAW(A2:B10, D2:D6, E2:E6, 3)', 'growth is 3; it needs a whole number from -2 to 2.'],
    ['=AIJRI.RAW(5.5, 0, 0, 0)', 'tasks is 5.5; it needs a task resistance from 1 to 5.'],
  ],
  blanks: blankInRole,
  rules: [
    ['published', 'The product and its coefficients.'],
    ['ours', 'It is multiplied in whole numbers, so no rounding of the computer can shift it.'],
  ],
  related: ['AIJRI', 'AIJRI.EXPLAIN'],
};
