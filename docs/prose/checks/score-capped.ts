import type { CheckProse } from '../../site/check-prose';

export const scoreCapped: CheckProse = {
  about: ['A score that the formula puts above 100 is shown as 100.0; the assessor should know.'],
  finds: {
    role: 'Heart Surgeon',
    cells: [{ at: 'composite.score', place: 'Composite score, AIJRI score', holds: '100.0', byFormula: true }],
    findings: [
      'The formula gives 101.1; a published score stops at 100.0. The scale was made for a barrier total of 5; roles at the cap cannot be told apart by their score.',
    ],
  },
  passes: { cells: [{ at: 'composite.score', place: 'Composite score, AIJRI score', holds: '11.6', byFormula: true }] },
};
