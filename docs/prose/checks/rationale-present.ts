import type { CheckProse } from '../../site/check-prose';

export const rationalePresent: CheckProse = {
  about: [
    'Every rating says why: a rationale that is there, is more than a word or two and is not copied from another row.',
    'A rating that is missing needs no rationale yet. A table without any is one finding.',
  ],
  finds: {
    cells: [
      { at: 'barriers.0.rationale', place: 'Barriers, Regulatory/Licensing, Rationale', holds: 'obvious' },
      { at: 'barriers.1.rationale', place: 'Barriers, Physical Presence, Rationale', holds: '' },
    ],
    findings: [
      'The rationale of Regulatory/Licensing is only “obvious”.',
      'The rationale of Physical Presence is blank.',
    ],
  },
  passes: {
    cells: [
      {
        at: 'barriers.0.rationale',
        place: 'Barriers, Regulatory/Licensing, Rationale',
        holds: 'Billing law punishes wrong claims.',
      },
      {
        at: 'barriers.1.rationale',
        place: 'Barriers, Physical Presence, Rationale',
        holds: 'The work is remote already.',
      },
    ],
  },
};
