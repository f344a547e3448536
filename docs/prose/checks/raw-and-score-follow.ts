import type { CheckProse } from '../../site/check-prose';

export const rawAndScoreFollow: CheckProse = {
  about: [
    'Raw and score are the ones of the ratings, at the precision they are printed with.',
    'The published score has one decimal, rounded half up. An author who prints more decimals than that prints the score before rounding, so such a figure may agree with either. (ours)',
  ],
  finds: {
    cells: [
      { at: 'composite.score', place: 'Composite score, AIJRI score', holds: '12.6', byFormula: true },
      { at: 'composite.raw', place: 'Composite score, Raw', holds: '1.462', byFormula: true },
    ],
    findings: ['AIJRI score is stated 12.6, computed 11.6.'],
  },
  passes: {
    cells: [
      { at: 'composite.raw', place: 'Composite score, Raw', holds: '1.462', byFormula: true },
      { at: 'composite.score', place: 'Composite score, AIJRI score', holds: '11.6', byFormula: true },
    ],
  },
};
