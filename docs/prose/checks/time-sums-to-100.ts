import type { CheckProse } from '../../site/check-prose';

export const timeSumsTo100: CheckProse = {
  about: [
    'The times of the tasks are shares of one whole: each above 0, together 100 % (within 0.05 points).',
    'A stated total that differs from the sum of the times belongs to <a href="totals-add-up.html"><code>totals-add-up</code></a>.',
  ],
  finds: {
    cells: [{ at: 'tasks.0.time', place: 'Task decomposition, row 1, Time', holds: '40%' }],
    findings: ['Time adds to 105 %, not 100 %. Take 5 points away.'],
  },
  passes: {
    cells: [
      { at: 'tasks.0.time', place: 'Task decomposition, row 1, Time', holds: '30%' },
      { at: 'tasks.1.time', place: 'Task decomposition, row 2, Time', holds: '20%' },
    ],
  },
};
