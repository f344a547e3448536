import type { CheckProse } from '../../site/check-prose';

export const sublabelFitsCriteria: CheckProse = {
  about: [
    "The stated sub-label is the rule's, and the table of its criteria is true.",
    'The label and the table are written by the add-in as plain values, so they go stale when a rating changes: that is a finding here, with the right value as its fix. A blank label is one that the add-in has yet to write, and nothing wrong. Time scoring 3+ in the table is held against its figure by <a href="share3plus-follows.html"><code>share3plus-follows</code></a>, AI growth by <a href="growth-agrees.html"><code>growth-agrees</code></a>, so that one slip is found once. The word under Met is looked at for the criteria of the role\'s own zone; the others decide nothing. A comparison that is printed with a value, as in "1.85 (&gt;= 1.8)", is true, and against the rule\'s own threshold.',
  ],
  finds: {
    cells: [
      { at: 'sub-label.taskResistanceMet', place: 'Sub-label determination, Task resistance, Met', holds: 'Yes' },
      { at: 'sub-label.label', place: 'Sub-label determination, Sub-label', holds: 'Red (Imminent)' },
    ],
    findings: [
      'Task resistance is stated Yes under Met, but Task resistance 1.85 < 1.80 is not met.',
      'Sub-label is stated Red (Imminent); the rule gives Red. Task resistance 1.85 < 1.80: not met. Evidence total −5 ≤ −6: not met. Barrier total 2 ≤ 2: met.',
    ],
  },
  passes: {
    cells: [
      { at: 'sub-label.taskResistanceMet', place: 'Sub-label determination, Task resistance, Met', holds: 'No' },
      { at: 'sub-label.label', place: 'Sub-label determination, Sub-label', holds: 'Red' },
    ],
  },
};
