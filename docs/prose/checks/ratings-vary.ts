import type { CheckProse } from '../../site/check-prose';

export const ratingsVary: CheckProse = {
  about: [
    'The ratings of a group differ, and the tasks use the ends of their scale.',
    'Principles and barriers that are all 0 are simply absent, and no sign of anything.',
  ],
  finds: {
    cells: [
      { at: 'evidence.0.score', place: 'Evidence, Job Posting Trends, Score (-2 to 2)', holds: '-1' },
      { at: 'evidence.1.score', place: 'Evidence, Company Actions, Score (-2 to 2)', holds: '-1' },
      { at: 'evidence.2.score', place: 'Evidence, Wage Trends, Score (-2 to 2)', holds: '-1' },
      { at: 'evidence.3.score', place: 'Evidence, AI Tool Maturity, Score (-2 to 2)', holds: '-1' },
      { at: 'evidence.4.score', place: 'Evidence, Expert Consensus, Score (-2 to 2)', holds: '-1' },
    ],
    findings: ['All 5 ratings of Evidence are −1. One impression of the role may have coloured them all.'],
  },
  passes: {
    cells: [
      { at: 'evidence.2.score', place: 'Evidence, Wage Trends, Score (-2 to 2)', holds: '0' },
      { at: 'evidence.3.score', place: 'Evidence, AI Tool Maturity, Score (-2 to 2)', holds: '-2' },
    ],
  },
};
