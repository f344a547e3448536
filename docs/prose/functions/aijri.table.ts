import type { FunctionProse } from '../../site/function-prose';
import type { ExampleSheet } from '../../site/sheet';
import { blankOnDesktop } from './shared';

const roles: ExampleSheet = {
  caption: 'One role in each row',
  rows: [
    ['Resistance', 'Evidence', 'Barriers', 'Growth', 'Share3+'],
    [1.85, -5, 2, -1, '85 %'],
    [3.85, 2, 3, 1, '40 %'],
    [3.2, 0, 1, 0, ''],
    ['', '', '', '', ''],
    [3.4, 11, 1, 0, '30 %'],
  ],
};

export const aijriTable: FunctionProse = {
  name: 'AIJRI.TABLE',
  about: [
    'For long tables: one call scores 100,000 rows where as many single calls would take minutes. On a busy computer with two processors 463,155 rows took 0.1 seconds in the first call and 0.03 in later ones, 8 to 13 times a bare loop over the same numbers; 50,000 rows took 0.006 seconds, where LibreOffice took 5 to 25 seconds to calculate the sheet’s own formulas for score and zone.',
  ],
  scales: {
    rows: 'Four columns, or five. Task resistance from 1 to 5; evidence total, a whole number from -10 to 10; barrier total, a whole number from 0 to 10; growth, a whole number from -2 to 2; share3+, the share of time that scores 3 or more as a fraction or percentage, 0 % to 100 %. Give the rows without their header.',
  },
  result: [
    'Three columns, a row for each row: score with one decimal, zone, sub-label. They spill downwards. Where the sub-label needs share3+ and the row has none, it stays empty. Blank rows at the end are left out, so a whole column is fine; a blank row in between stays blank.',
    'A row with a problem says so in its first cell, and the other rows are scored all the same.',
  ],
  sheet: roles,
  examples: [
    [
      '=AIJRI.TABLE(A2:E3)',
      [
        [11.6, 'Red', 'Red'],
        [51.5, 'Green', 'Green (Transforming)'],
      ],
    ],
    [
      '=AIJRI.TABLE(A3:D4)',
      [
        [51.5, 'Green', ''],
        [34.4, 'Yellow', ''],
      ],
    ],
    [
      '=AIJRI.TABLE(A4:E6)',
      [
        [34.4, 'Yellow', ''],
        ['', '', ''],
        ['rows, row 3, column 2 (Evidence) is 11; it needs a whole number from -10 to 10.', '', ''],
      ],
    ],
  ],
  refuses:
    'Only a range of another shape, or one that is blank, gives #VALUE!. Numbers that are text, TRUE and FALSE, and values off their scale are said in the first cell of their row: which row and column within the range, what was found and what is allowed.',
  errors: [
    [
      '=AIJRI.TABLE(A2:C6)',
      'rows is a range of 5 rows by 3 columns; it needs the columns task resistance, evidence, barriers, growth and, where known, share3+.',
    ],
    ['=AIJRI.TABLE(A5:E5)', 'rows is blank; it needs at least one row.'],
  ],
  blanks: [
    `${blankOnDesktop}; Excel on the web hands it over as blank. Task resistance is never 0, so a row of zeros is a blank row. A share3+ of 0 with a task resistance below 4 cannot be, so it counts as not given. A blank evidence, barrier or growth cell, and a blank share3+ beside a task resistance of 4 or more, count as 0 on the desktop.`,
  ],
  rules: [
    ['published', 'The formula, its coefficients, zones and the Red sub-labels.'],
    [
      'inferred',
      'Yellow (Urgent) from a share3+ of 40 %, and the other Yellow and Green sub-labels, as marked in the method.',
    ],
    ['ours', 'A sentence in place of an error for the whole table.'],
  ],
  related: ['AIJRI', 'AIJRI.SUBLABEL', 'AIJRI.SHARE'],
};
