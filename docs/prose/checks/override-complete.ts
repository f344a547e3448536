import type { CheckProse } from '../../site/check-prose';

export const overrideComplete: CheckProse = {
  about: [
    'An override says what it puts in place of the score, why, who says so and when.',
    'Nothing, a dash and "None" are no override; a reason may go on after "None". A score at the top that differs from the computed one without an override is for <a href="raw-and-score-follow.html"><code>raw-and-score-follow</code></a>.',
  ],
  finds: {
    cells: [
      { at: 'override.new', place: 'Assessor override, New score', holds: '14' },
      { at: 'override.reason', place: 'Assessor override, Reason', holds: 'Two payers still refuse automated coding.' },
    ],
    findings: ['The override to 14 does not say whose it is.', 'The override to 14 has no date.'],
  },
  passes: {
    cells: [
      { at: 'override.new', place: 'Assessor override, New score', holds: '14' },
      { at: 'override.reason', place: 'Assessor override, Reason', holds: 'Two payers still refuse automated coding.' },
      { at: 'override.author', place: 'Assessor override, Author', holds: 'A. Berg' },
      { at: 'override.date', place: 'Assessor override, Date', holds: '2026-11-20' },
    ],
  },
};
