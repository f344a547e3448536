import type { CheckProse } from '../../site/check-prose';

export const proseFiguresAgree: CheckProse = {
  about: [
    "Figures quoted in prose are those of the tables: the score, its distance to a boundary, shares, totals, modifiers, criteria met. The task resistance that it gives juniors is not above the role's own, that of seniors not below.",
    'A figure counts as quoted when the words around it say which one it is. Sentences that suppose something or speak of another level of seniority are left alone, and so are the figures of comparators. Words such as "about" allow a tenth more or less. (ours) Reading prose is not certain, so what it finds is a warning.',
  ],
  finds: {
    cells: [
      {
        at: 'commentary.Score vs Reality Check',
        place: 'Assessor commentary, Score vs Reality Check',
        holds: 'A score of 11.6 is 14.3 points below the Yellow boundary.',
      },
    ],
    findings: [
      'Score vs Reality Check says “14.3 points below the Yellow boundary”; the tables give 13.4 points below 25.',
    ],
  },
  passes: {
    cells: [
      {
        at: 'commentary.Score vs Reality Check',
        place: 'Assessor commentary, Score vs Reality Check',
        holds: 'A score of 11.6 is 13.4 points below the Yellow boundary.',
      },
    ],
  },
};
