import type { Check } from './check';
import { problemFindings } from './problem-finding';

/**
 * Every rating is there, whole and on its scale, and the tables that hold the ratings are there.
 *
 * The sentences are the reader's (src/assessment/problems.ts): it met the cell and knows what it found. A problem that
 * no other check reports lands here, so that none is lost.
 */
export const scoreInScale: Check = {
  name: 'score-in-scale',
  severity: 'error',
  protects: 'A rating that is missing, not whole, outside its scale or text would be read as something it is not.',
  provenance: 'published',
  messages: {},

  run: ({ assessment }) => problemFindings('score-in-scale', assessment),
};
