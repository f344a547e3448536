import type { CheckProse } from '../../site/check-prose';

const at = 'commentary.Score vs Reality Check';
const place = 'Assessor commentary, Score vs Reality Check';

export const comparatorsDistinguishable: CheckProse = {
  about: [
    "No rank is claimed beside a role whose score lies within this role's likely range.",
    'The likely range reaches from the 5 % to the 95 % point of the score when a rating is one step too low with a probability of 10 %, and one step too high with the same. Two ranges that overlap cannot be told apart. Of a comparator only the score is known; its own range would make the two overlap more often, never less. A rank that the scores contradict is left to comparators-ordered. (ours)',
  ],
  finds: {
    cells: [{ at, place, holds: 'It stands below Pharmacy Technician (11.7, Red).' }],
    findings: [
      'Score vs Reality Check says “below Pharmacy Technician (11.7, Red)”; 11.7 lies within this role’s likely range, 10.0 to 15.9. Nine in ten results lie in that range when a rating is one step too low with a probability of 10 %, and too high with the same (the default).',
    ],
  },
  passes: {
    cells: [{ at, place, holds: 'It stands above Medical Transcriptionist (3.6, Red Imminent).' }],
  },
};
