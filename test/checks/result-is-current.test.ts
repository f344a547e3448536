import type { Written } from '../../src/checks/check';
import { resultIsCurrent } from '../../src/checks/result-is-current';
import { methodLabel } from '../../src/method/method';
import { fullRole } from '../fixtures/full-role';
import { checkCases } from './check-cases';

const stored: Written = {
  methodVersion: methodLabel,
  checkedAt: '2026-11-12 09:30',
  fingerprint: 'f0c5b1d2e3a4f5',
  fingerprintNow: 'f0c5b1d2e3a4f5',
};
const given = (written: Partial<Written>) => ({ assessment: fullRole(), written: { ...stored, ...written } });
const writeAgain = 'Sub-label, criteria and checks on the sheet may be old: write the results again.';

checkCases(resultIsCurrent, {
  valid: { 'a result of these inputs and this method': given({}) },
  invalid: [
    {
      why: 'inputs that changed since',
      given: given({ fingerprintNow: 'f99999999999999' }),
      finds: [
        {
          at: 'head.fingerprint',
          says: `The inputs have changed since the result was written (2026-11-12 09:30). ${writeAgain}`,
        },
      ],
    },
    {
      why: 'an older method, and a time that is gone',
      given: given({ methodVersion: 'AIJRI 0.9', fingerprintNow: 'f99999999999999', checkedAt: '' }),
      finds: [
        { at: 'head.fingerprint', says: `The inputs have changed since the result was written. ${writeAgain}` },
        { at: 'head.methodVersion', says: `The result was written by AIJRI 0.9; this is AIJRI 1.0. ${writeAgain}` },
      ],
    },
  ],
  notRun: [{ given: fullRole(), because: 'no result is written yet' }],
});
