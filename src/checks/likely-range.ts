import type { Assessment } from '../assessment/assessment';
import { defaultNoiseAssumption, type Noise, type NoiseSource } from '../scoring/robustness/noise';
import { isTooLargeForRange, likelyScores, mostTasksForRange } from '../scoring/robustness/likely-scores';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';
import { percent, points } from '../scoring/printed';
import type { CheckInput, NotRun } from './check';
import { figureOr, scoreInputs } from './missing-input';
import { phrase } from './phrase';

const texts = {
  tooMany: 'the role has more than {most} tasks',
  range: '{low} to {high}',
  noise:
    'Nine in ten results lie in that range when a rating is one step too low with a probability of {noise}, and too high with the same ({source}).',
} as const;

const sources: Readonly<Record<NoiseSource, string>> = {
  default: 'the default',
  chosen: 'chosen in this workbook',
  agreement: 'from raters’ agreement',
};

/* Several checks ask for the same distribution. */
const known = new WeakMap<Assessment, Map<Noise, ScoreDistribution>>();

/** The distribution of the role's score under the noise that is assumed, or why there is none. */
export function likelyRange(input: CheckInput): ScoreDistribution | NotRun {
  const result = figureOr(input.computed.result, input, scoreInputs);
  if ('because' in result) return result;
  if (isTooLargeForRange(input.assessment)) {
    return { because: phrase(texts.tooMany, { most: String(mostTasksForRange) }) };
  }
  const { noise } = input.noise ?? defaultNoiseAssumption;
  const byNoise = known.get(input.assessment) ?? new Map<Noise, ScoreDistribution>();
  const distribution = byNoise.get(noise) ?? likelyScores(input.assessment, noise);
  if (distribution === undefined) return { because: 'the ratings are incomplete' };
  known.set(input.assessment, byNoise.set(noise, distribution));
  return distribution;
}

/** '10.0 to 15.9' */
export const rangeInWords = ({ low, high }: ScoreDistribution): string =>
  phrase(texts.range, { low: points(low), high: points(high) });

/** What a range assumes, in one sentence; no range is told without it. */
export function noiseInWords({ noise = defaultNoiseAssumption }: CheckInput): string {
  return phrase(texts.noise, { noise: percent(noise.noise * 1_000_000), source: sources[noise.source] });
}
