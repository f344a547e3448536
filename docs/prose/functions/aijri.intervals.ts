import { barrierNames, evidenceNames } from '../../../src/method/rows';
import type { FunctionProse } from '../../site/function-prose';
import { listed, text } from '../../site/html';
import type { ExampleSheet } from '../../site/sheet';
import { howExact, noiseRules, noiseScale } from './robustness-shared';
import { blankOnDesktop } from './shared';

const nine = Array<string>(9).fill('');

const roles: ExampleSheet = {
  caption: 'Three roles in A2:L4, the tasks of two of them in A7:C10',
  rows: [
    ['Role', 'E1', 'E2', 'E3', 'E4', 'E5', 'B1', 'B2', 'B3', 'B4', 'B5', 'G'],
    ['Clerk', -1, -1, 0, -1, 0, 1, 1, 0, 1, 0, -1],
    ['Keeper', 0, 0, 0, 1, 0, 1, 2, 0, 1, 1, 0],
    ['Guide', 0, 0, -1, 0, 0, 0, 1, 0, 0, 1, 0],
    Array<string>(12).fill(''),
    ['Role', 'Time', 'Score', ...nine],
    ['Clerk', '60 %', 4, ...nine],
    ['Clerk', '40 %', 3, ...nine],
    ['Keeper', '70 %', 2, ...nine],
    ['Keeper', '30 %', 1, ...nine],
  ],
};

export const aijriIntervals: FunctionProse = {
  name: 'AIJRI.INTERVALS',
  about: ['For long lists: one call answers 1,000 roles at once.'],
  scales: {
    roles: `Twelve columns: the name of the role; the ratings of ${text(listed(evidenceNames))}, whole numbers from -2 to 2; those of ${text(listed(barrierNames))}, whole numbers from 0 to 2; growth, a whole number from -2 to 2. Each role has one row. Give the rows without their header.`,
    tasks:
      'Three columns: the name of the role; the share of its working time, percentages or plain numbers that add to 100 for each role; the task score, a whole number from 1 to 5. The rows of a role need not stand together. Names are the same but for letter case and spaces around them.',
    noise: noiseScale,
  },
  result: [
    'Six columns, a row for each role: the 5 % point, the median and the 95 % point of the score in points, then the probabilities of Red, Yellow and Green. The rows spill downwards. Blank rows at the end are left out, a blank row in between stays blank.',
    'A role with a problem says so in its first cell, and the others are answered all the same.',
    `Say the noise wherever you print a range. ${howExact}`,
  ],
  sheet: roles,
  examples: [
    [
      '=AIJRI.INTERVALS(A2:L3, A7:C10)',
      [
        [13.3, 20, 27.1, 0.884590742599, 0.115409257402, 0],
        [45.1, 55.2, 65.3, 0, 0.104003908668, 0.895996091332],
      ],
    ],
    [
      '=AIJRI.INTERVALS(A3:L4, A9:C10, 0)',
      [
        [55.2, 55.2, 55.2, 0, 0, 1],
        ['roles, row 2, column 1 (Role) is “Guide”, which no row of tasks has.', '', '', '', '', ''],
      ],
    ],
  ],
  refuses:
    'A range of another shape, one that is blank, and a row of tasks without a role that is listed give #VALUE!. What is wrong with a single role or its tasks is said in the first cell of its row: which row and column within the range, what was found and what is allowed.',
  errors: [
    [
      '=AIJRI.INTERVALS(A2:K3, A7:C10)',
      'roles is a range of 2 rows by 11 columns; it needs 12 columns: role, the evidence and barrier ratings, growth.',
    ],
    ['=AIJRI.INTERVALS(A2:L2, A7:C10)', 'tasks, row 3, column 1 (Role) is “Keeper”, which no row of roles has.'],
  ],
  blanks: [
    `${blankOnDesktop}; Excel on the web hands it over as blank. A row of zeros is a blank row. A name, a time and a task score are never 0, so both give a sentence. A blank evidence, barrier or growth cell counts as 0 on the desktop.`,
  ],
  rules: noiseRules,
  related: ['AIJRI.INTERVAL', 'AIJRI.TABLE'],
};
