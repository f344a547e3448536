import type { CheckProse } from '../../site/check-prose';

export const taskResistanceFollows: CheckProse = {
  about: ['Task resistance, under the task table and in the composite, is 6.00 minus the weighted total.'],
  finds: {
    cells: [
      { at: 'tasks.weightedTotal', place: 'Task decomposition, Total, Weighted', holds: '4.15', byFormula: true },
      { at: 'tasks.taskResistance', place: 'Task decomposition, Task resistance', holds: '1.95' },
    ],
    findings: ['Task resistance is stated 1.95, computed 1.85. It is typed over the formula.'],
  },
  passes: {
    cells: [
      { at: 'tasks.weightedTotal', place: 'Task decomposition, Total, Weighted', holds: '4.15', byFormula: true },
      { at: 'tasks.taskResistance', place: 'Task decomposition, Task resistance', holds: '1.85/5.0', byFormula: true },
    ],
  },
};
