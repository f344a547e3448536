import type { CheckProse } from '../../site/check-prose';

export const resultIsCurrent: CheckProse = {
  about: ['The result that is stored beside the ratings was made from these inputs, by this version of the method.'],
  finds: {
    cells: [
      { at: 'head.methodVersion', place: 'Result, Method version', holds: 'AIJRI 0.9' },
      { at: 'head.checkedAt', place: 'Result, Checked at', holds: '2026-11-12 09:30' },
      { at: 'head.fingerprint', place: 'Result, Input fingerprint', holds: 'f0c5b1d2e3a4f5' },
    ],
    findings: [
      'The inputs have changed since the result was written (2026-11-12 09:30). Sub-label, criteria and checks on the sheet may be old: write the results again.',
      'The result was written by AIJRI 0.9; this is AIJRI 1.0. Sub-label, criteria and checks on the sheet may be old: write the results again.',
    ],
  },
  passes: {
    cells: [
      { at: 'head.methodVersion', place: 'Result, Method version', holds: 'AIJRI 1.0' },
      { at: 'head.checkedAt', place: 'Result, Checked at', holds: '2026-11-23 12:00' },
      { at: 'head.fingerprint', place: 'Result, Input fingerprint', holds: 'f175ce818fd0de8' },
    ],
  },
  notRun: {
    sheet: 'The complete sheet of a Medical Coder that nothing was written to yet.',
    because: 'no result is written yet',
  },
};
