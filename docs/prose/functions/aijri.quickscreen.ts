import type { FunctionProse } from '../../site/function-prose';
import { blankOnDesktop, refuses, scales } from './shared';

export const aijriQuickScreen: FunctionProse = {
  name: 'AIJRI.QUICKSCREEN',
  scales: { protective: scales.protective, growth: scales.growth },
  result: ['One of four texts. It is a first guess, not a score: compare it with the zone once the tasks are rated.'],
  examples: [
    ['=AIJRI.QUICKSCREEN(0, -1)', 'Almost certainly Red Zone'],
    ['=AIJRI.QUICKSCREEN(2, 0)', 'Likely Red or Yellow Zone'],
    ['=AIJRI.QUICKSCREEN(3, -2)', 'Likely Yellow Zone'],
    ['=AIJRI.QUICKSCREEN(6, -1)', 'Likely Yellow Zone'],
    ['=AIJRI.QUICKSCREEN(9, 0)', 'Likely Green Zone'],
  ],
  refuses,
  errors: [
    ['=AIJRI.QUICKSCREEN(10, 0)', 'protective is 10; it needs a whole number from 0 to 9.'],
    [
      '=AIJRI.QUICKSCREEN(4, "-1")',
      'growth is the text “-1”; it needs a whole number from -2 to 2, entered as a number.',
    ],
  ],
  blanks: [
    `${blankOnDesktop}, which is a rating here and counts as one, because a function cannot tell it from a typed 0. Excel on the web hands it over as blank, and the answer is #VALUE!.`,
  ],
  rules: [
    ['published', 'Protective 0 to 2 with negative growth, almost certainly Red Zone.'],
    ['ours', 'All other verdicts.'],
  ],
  related: ['AIJRI', 'AIJRI.ZONE'],
};
