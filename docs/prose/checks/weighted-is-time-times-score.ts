import type { CheckProse } from '../../site/check-prose';

export const weightedIsTimeTimesScore: CheckProse = {
  about: ['The weighted figure of each task is its time times its score; on a sheet it is a formula.'],
  finds: {
    cells: [{ at: 'tasks.0.weighted', place: 'Task decomposition, row 1, Weighted', holds: '1.57' }],
    findings: ['Weighted of task 1 is stated 1.57, computed 1.75. It is typed over the formula.'],
  },
  passes: {
    cells: [{ at: 'tasks.0.weighted', place: 'Task decomposition, row 1, Weighted', holds: '1.75', byFormula: true }],
  },
};
