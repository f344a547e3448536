import { assumptions, highestNoise } from '../../method/noise';

declare const unit: unique symbol;

/**
 * The probability that a rating is one step too low, which is also the probability that it is one step too high.
 *
 * From 0 to 0.5. Ratings are off independently of each other; at the end of its scale a rating stays where it is. (ours)
 */
export type Noise = number & { readonly [unit]: 'probability of one step' };

/** A probability as noise: `noiseOf(0.1)`; undefined outside 0 to 0.5. */
export function noiseOf(probability: number): Noise | undefined {
  return probability >= 0 && probability <= highestNoise ? (probability as Noise) : undefined;
}

/** The noise that is assumed until somebody chooses another: 0.1. (ours) */
export const defaultNoise = assumptions.ratingNoise.value as number as Noise;

/** Where a noise comes from: nobody chose one, a person chose it, or it was read off ratings of several raters. */
export type NoiseSource = 'default' | 'chosen' | 'agreement';

/** A noise with its source. No range and no probability is shown without it. */
export interface NoiseAssumption {
  readonly noise: Noise;
  readonly source: NoiseSource;
}

/** The assumption of a workbook that has not set its own. */
export const defaultNoiseAssumption: NoiseAssumption = { noise: defaultNoise, source: 'default' };
