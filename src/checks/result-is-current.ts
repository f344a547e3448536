import { methodLabel } from '../method/method';
import type { Check, Finding } from './check';
import { phrase } from './phrase';

const messages = {
  inputs: 'The inputs have changed since the result was written.',
  inputsSince: 'The inputs have changed since the result was written ({when}).',
  method: 'The result was written by {written}; this is {current}.',
  writeAgain: 'Sub-label, criteria and checks on the sheet may be old: write the results again.',
} as const;

/** The result that is stored beside the ratings was made from these inputs, by this version of the method. */
export const resultIsCurrent: Check = {
  name: 'result-is-current',
  severity: 'warning',
  protects: 'A sub-label that somebody reads and forwards though the ratings behind it have changed.',
  provenance: 'ours',
  messages,

  run({ written }) {
    if (!written) return { because: 'no result is written yet' };
    const { fingerprint, fingerprintNow, methodVersion, checkedAt } = written;
    const inputs = checkedAt === '' ? messages.inputs : phrase(messages.inputsSince, { when: checkedAt });
    const method = phrase(messages.method, { written: methodVersion || 'an unknown version', current: methodLabel });
    return [
      ...(fingerprint === fingerprintNow ? [] : [finding('fingerprint', inputs, fingerprint, fingerprintNow)]),
      ...(methodVersion === methodLabel ? [] : [finding('methodVersion', method, methodVersion, methodLabel)]),
    ];
  },
};

const finding = (field: string, sentence: string, found: string, expected: string): Finding => ({
  sentence,
  detail: messages.writeAgain,
  at: { section: 'head', field },
  found,
  expected,
  fix: undefined,
});
