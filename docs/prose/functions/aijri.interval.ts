import type { FunctionProse } from '../../site/function-prose';
import { medicalCoderSheet } from './medical-coder-sheet';
import { howExact, noiseRules, noiseScale, ratedScales } from './robustness-shared';
import { blankInRole, refuses } from './shared';

export const aijriInterval: FunctionProse = {
  name: 'AIJRI.INTERVAL',
  about: [
    'Raters differ by a step all the time. This says how far the score moves when they do, and how sure the zone is.',
  ],
  scales: { ...ratedScales, noise: noiseScale },
  result: [
    'One row of six cells, which spill to the right: the 5 % point, the median and the 95 % point of the score in points, then the probabilities of Red, Yellow and Green. Nine in ten results lie between the first and the third.',
    `Say the noise wherever you print a range. ${howExact}`,
  ],
  sheet: medicalCoderSheet,
  examples: [
    ['=AIJRI.INTERVAL(A2:B10, D2:D6, E2:E6, F2)', [[10, 12.2, 15.9, 0.999999894661, 1.05339e-7, 0]]],
    ['=AIJRI.INTERVAL(A2:B10, D2:D6, E2:E6, F2, 0)', [[11.6, 11.6, 11.6, 1, 0, 0]]],
  ],
  refuses: `${refuses} Totals are refused: noise is about ratings.`,
  errors: [
    [
      '=AIJRI.INTERVAL(A2:B10, -5, E2:E6, F2)',
      'evidence is one number; a likely range needs the 5 ratings in one row or one column.',
    ],
    ['=AIJRI.INTERVAL(A2:B10, D2:D6, E2:E6, F2, 0.6)', 'noise is 0.6; it needs a probability from 0 to 0.5.'],
  ],
  blanks: blankInRole,
  rules: noiseRules,
  related: ['AIJRI.INTERVALS', 'AIJRI.SENSITIVITY', 'AIJRI.FLIP'],
};
