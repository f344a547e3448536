import type { CheckProse } from '../../site/check-prose';

export const share3plusFollows: CheckProse = {
  about: [
    'The stated share of task time scoring 3 or more is the one that its own task table gives.',
    'The Yellow and Green sub-labels are decided on this share, so a wrong one can move a label. The slip seen in the wild: the displacement share printed in its place.',
  ],
  finds: {
    cells: [{ at: 'tasks.share3plus', place: 'Task decomposition, Time scoring 3+', holds: '65%' }],
    findings: [
      'Time scoring 3+ is stated 65 %, computed 85 %. 65 % is the displacement share; tasks scoring 3 or more take 85 % of the time.',
    ],
  },
  passes: {
    cells: [{ at: 'tasks.share3plus', place: 'Task decomposition, Time scoring 3+', holds: '85%', byFormula: true }],
  },
};
