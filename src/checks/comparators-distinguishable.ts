import type { Check } from './check';

const messages = {
  notYet: 'likely ranges are not computed yet',
} as const;

/** No rank is claimed between scores whose likely ranges overlap. Not run until likely ranges are computed. */
export const comparatorsDistinguishable: Check = {
  name: 'comparators-distinguishable',
  severity: 'warning',
  protects: 'A rank claimed between two roles that the ratings cannot tell apart.',
  provenance: 'ours',
  messages,

  run: () => ({ because: messages.notYet }),
};
