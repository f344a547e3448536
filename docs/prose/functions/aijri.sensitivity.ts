import type { FunctionProse } from '../../site/function-prose';
import { ratedScales } from './robustness-shared';
import { blankInRole, refuses } from './shared';
import { smallRole } from './small-role-sheet';

export const aijriSensitivity: FunctionProse = {
  name: 'AIJRI.SENSITIVITY',
  about: ['The table behind a tornado chart: which ratings deserve a second look.'],
  scales: ratedScales,
  result: [
    'A row for each rating, four columns: rating, its value, and the change of the published score in points when it moves one step down and one step up while all others stay. A cell is blank where the scale ends. The widest swing stands first; equal ones stand in the order of a role sheet. The rows spill downwards.',
  ],
  sheet: smallRole,
  examples: [
    [
      '=AIJRI.SENSITIVITY(A2:B3, C2:C6, D2:D6, E2)',
      [
        ['Task 1', 3, 8.1, -8],
        ['Task 2', 2, 5.4, -5.3],
        ['AI growth correlation', 0, -2.2, 2.3],
        ['Job Posting Trends', 0, -1.8, 1.9],
        ['Company Actions', 1, -1.8, 1.9],
        ['Wage Trends', 0, -1.8, 1.9],
        ['AI Tool Maturity', -1, -1.8, 1.9],
        ['Expert Consensus', 0, -1.8, 1.9],
        ['Regulatory/Licensing', 1, -0.8, 0.9],
        ['Physical Presence', 0, '', 0.9],
        ['Union/Collective Bargaining', 0, '', 0.9],
        ['Cultural/Ethical', 0, '', 0.9],
        ['Liability/Accountability', 2, -0.8, ''],
      ],
    ],
  ],
  refuses: `${refuses} Totals are refused: it is ratings that move.`,
  errors: [
    [
      '=AIJRI.SENSITIVITY(A2:B3, C2:C6, 2, E2)',
      'barriers is one number; the swing of each rating needs the 5 ratings in one row or one column.',
    ],
  ],
  blanks: blankInRole,
  rules: [
    ['published', 'The formula and its coefficients.'],
    ['ours', 'One step at a time, sorted by the width of the swing.'],
  ],
  related: ['AIJRI.INTERVAL', 'AIJRI.FLIP', 'AIJRI.EXPLAIN'],
};
