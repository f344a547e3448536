import type { CheckProse } from '../../site/check-prose';

export const comparatorsOrdered: CheckProse = {
  about: [
    'Comparators stand where their scores put them: each has a score and the zone of that score, and "above", "below" and "between" in prose fit the scores.',
  ],
  finds: {
    cells: [
      { at: 'comparators.2.zone', place: 'Comparators, row 3, Zone', holds: 'Yellow' },
      {
        at: 'commentary.Score vs Reality Check',
        place: 'Assessor commentary, Score vs Reality Check',
        holds: 'It stands above Medical Records Specialist (15.1, Red).',
      },
    ],
    findings: [
      'Compliance Manager is called Yellow; a score of 48.2 is Green.',
      'Score vs Reality Check says “above Medical Records Specialist (15.1, Red)”; this role scores 11.6, Medical Records Specialist 15.1.',
    ],
  },
  passes: {
    cells: [
      { at: 'comparators.2.zone', place: 'Comparators, row 3, Zone', holds: 'Green' },
      {
        at: 'commentary.Score vs Reality Check',
        place: 'Assessor commentary, Score vs Reality Check',
        holds: 'It stands below Medical Records Specialist (15.1, Red).',
      },
    ],
  },
};
