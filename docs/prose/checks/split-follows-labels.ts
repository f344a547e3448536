import type { CheckProse } from '../../site/check-prose';

export const splitFollowsLabels: CheckProse = {
  about: [
    'Every task has one of the three labels, and the stated split is the share of time under each.',
    'A stated split that does not add to 100 % has a share that differs; the sum is then its explanation, not a second finding. Shares rounded for print may add to 99 % or 101 % and still be right.',
  ],
  finds: {
    cells: [{ at: 'tasks.0.label', place: 'Task decomposition, row 1, Label', holds: 'Displacement' }],
    findings: ['Label of task 1 is “Displacement”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED, in capitals.'],
  },
  passes: { cells: [{ at: 'tasks.0.label', place: 'Task decomposition, row 1, Label', holds: 'DISPLACEMENT' }] },
};
