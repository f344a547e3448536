import type { CheckProse } from '../../site/check-prose';

export const totalsAddUp: CheckProse = {
  about: [
    'The stated totals are the sums of their columns, and what stands behind the slash is the most they can be.',
    'The time total is held against the sum of the times here; that the times add to 100 % is for <a href="time-sums-to-100.html"><code>time-sums-to-100</code></a>.',
  ],
  finds: {
    cells: [
      { at: 'evidence.total', place: 'Evidence, Evidence total', holds: '-4', byFormula: true },
      { at: 'barriers.total', place: 'Barriers, Barrier total', holds: '2/9' },
    ],
    findings: [
      'Evidence total is stated −4, computed −5.',
      'Barrier total is stated out of 9; the most it can be is 10.',
    ],
  },
  passes: {
    cells: [
      { at: 'evidence.total', place: 'Evidence, Evidence total', holds: '-5', byFormula: true },
      { at: 'barriers.total', place: 'Barriers, Barrier total', holds: '2/10', byFormula: true },
    ],
  },
};
