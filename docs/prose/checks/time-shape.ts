import type { CheckProse } from '../../site/check-prose';

export const timeShape: CheckProse = {
  about: ['How the time is cut into tasks is plausible: not one lump, not all alike, not too many, none twice.'],
  finds: {
    cells: [
      { at: 'tasks.0.time', place: 'Task decomposition, row 1, Time', holds: '60%' },
      { at: 'tasks.2.name', place: 'Task decomposition, row 3, Task', holds: 'Task 1' },
    ],
    findings: [
      'Task 1 takes 60 % of the time; one rating decides more than half of the score.',
      'Task 3 has the same name as task 1.',
    ],
  },
  passes: { cells: [{ at: 'tasks.0.time', place: 'Task decomposition, row 1, Time', holds: '35%' }] },
};
