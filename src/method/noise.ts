import type { Provenance } from './provenance';

/* How far raters differ, and what is called likely. */

/** A number of the method that is no coefficient of the score. */
interface Assumption {
  readonly value: number;
  readonly meaning: string;
  readonly provenance: Provenance;
}

export const assumptions = {
  ratingNoise: {
    value: 0.1,
    meaning: 'Each rating is one step too low with this probability, and one step too high with the same.',
    provenance: 'ours',
  },
  likelyFrom: { value: 0.05, meaning: 'A likely range starts at this point of the distribution.', provenance: 'ours' },
  likelyTo: { value: 0.95, meaning: 'A likely range ends at this point of the distribution.', provenance: 'ours' },
} as const satisfies Record<string, Assumption>;

/** One step too low and one step too high are both at most this likely: together they are at most certain. (ours) */
export const highestNoise = 0.5;
