import type { Check } from './check';

const messages = {
  notYet: 'likely ranges are not computed yet',
} as const;

/** A score whose likely range crosses a zone boundary is called close in the commentary. Not run until likely ranges are computed. */
export const nearBoundary: Check = {
  name: 'near-boundary',
  severity: 'info',
  protects: 'A zone that one rating more or less would change, with no word about it.',
  provenance: 'ours',
  messages,

  run: () => ({ because: messages.notYet }),
};
