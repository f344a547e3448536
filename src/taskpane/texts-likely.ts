import type { NoiseSource } from '../scoring/robustness/noise';

/* How sure a score is, in words. */

export const likelyTexts = {
  /** From so many of 1,000 on a zone is practically certain. (ours) */
  certainFrom: 995,
  certain: 'practically certain',
  excluded: 'practically excluded',
  inHundred: (n: number) => `${n} in 100`,
  zone: (zone: string, chance: string) => `${zone}, ${chance}.`,
  otherZone: (zone: string, chance: string) => `${zone}: ${chance}.`,
  range: (low: string, high: string) => `Likely ${low} to ${high}`,
  scale: (low: string, high: string) => `Likely range ${low} to ${high}.`,
  rangeAndDistance: (range: string, distance: string) => `${range}; ${distance}`,
  meaning: (share: string, assumption: string, source: string) => `Likely is ${share}, if ${assumption} (${source}).`,
  short: (noise: string, source: string) => `at ${noise} noise (${source})`,
  assumption: (chance: string) => `each rating may be one step off, ${chance} either way`,
  noNoise: 'every rating is exactly right',
  source: {
    default: 'default',
    chosen: 'chosen for this workbook',
    agreement: 'from raters’ agreement',
  } satisfies Record<NoiseSource, string>,
  shortSource: { default: 'default', chosen: 'chosen', agreement: 'agreement' } satisfies Record<NoiseSource, string>,
  none: 'No likely range: it needs every rating.',
  tooLarge: (most: number) => `No likely range: the role has more than ${most} tasks.`,
} as const;
