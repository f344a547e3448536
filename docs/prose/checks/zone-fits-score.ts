import type { CheckProse } from '../../site/check-prose';

export const zoneFitsScore: CheckProse = {
  about: [
    'The stated zone, at the top and in the composite, is the zone of the score that the ratings give.',
    'The first word counts, in any letter case: \'RED (Imminent)\' states Red. That the published "25-47" means up to 47.9 is inferred.',
  ],
  finds: {
    cells: [{ at: 'head.zone', place: 'Result, Zone', holds: 'Yellow' }],
    findings: ['Zone at the top is stated Yellow; a score of 11.6 is Red. It is typed over the formula.'],
  },
  passes: { cells: [{ at: 'head.zone', place: 'Result, Zone', holds: 'Red', byFormula: true }] },
};
