import type { CheckProse } from '../../site/check-prose';

export const scoreInScale: CheckProse = {
  about: ['Every rating is there, whole and on its scale, and the tables that hold the ratings are there.'],
  finds: {
    cells: [
      { at: 'tasks.3.score', place: 'Task decomposition, row 4, Score (1-5)', holds: '' },
      { at: 'evidence.0.score', place: 'Evidence, Job Posting Trends, Score (-2 to 2)', holds: "'-1" },
      { at: 'barriers.0.score', place: 'Barriers, Regulatory/Licensing, Score (0-2)', holds: '3' },
    ],
    findings: [
      'Score of task 4 is blank; it needs a whole number from 1 to 5. A blank is never read as 0.',
      'Job Posting Trends score is the text “-1”; it needs a whole number from -2 to 2, entered as a number.',
      'Regulatory/Licensing score is 3; it needs a whole number from 0 to 2.',
    ],
  },
  passes: {
    cells: [
      { at: 'tasks.3.score', place: 'Task decomposition, row 4, Score (1-5)', holds: '2' },
      { at: 'evidence.0.score', place: 'Evidence, Job Posting Trends, Score (-2 to 2)', holds: '-1' },
      { at: 'barriers.0.score', place: 'Barriers, Regulatory/Licensing, Score (0-2)', holds: '1' },
    ],
  },
};
