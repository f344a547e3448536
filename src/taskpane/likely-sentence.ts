import { assumptions } from '../method/noise';
import { percent, points } from '../scoring/printed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { Range, ScoreDistribution } from '../scoring/robustness/score-distribution';
import type { Zone } from '../scoring/zone';
import { likelyTexts as texts } from './texts-likely';

/**
 * A probability in words: 'practically certain' from 0.995 on, else '71 in 100'. (ours)
 *
 * @example chanceInWords(0.7123) // '71 in 100'
 */
export function chanceInWords(probability: number): string {
  const perThousand = probability * 1000;
  if (perThousand >= texts.certainFrom) return texts.certain;
  if (perThousand <= 1000 - texts.certainFrom) return texts.excluded;
  return texts.inHundred(Math.min(99, Math.max(1, Math.round(perThousand / 10))));
}

/** How sure a zone is, and which other zones are not excluded: ['Yellow, 71 in 100.', 'Green: 29 in 100.']. */
export function zoneSentences({ zones }: Pick<ScoreDistribution, 'zones'>, zone: Zone): string[] {
  const others: readonly Zone[] = ['Red', 'Yellow', 'Green'];
  return [
    texts.zone(zone, chanceInWords(zones[zone])),
    ...others
      .filter((other) => other !== zone && chanceInWords(zones[other]) !== texts.excluded)
      .map((other) => texts.otherZone(other, chanceInWords(zones[other]))),
  ];
}

/** 'Likely 10.0 to 15.9' */
export const rangeInWords = ({ low, high }: Range): string => texts.range(points(low), points(high));

/** What a likely range stands on; it is never shown without. 'Likely: 90 in 100, if each rating may be one step off…' */
export function noiseSentence({ noise, source }: NoiseAssumption): string {
  const assumption = noise === 0 ? texts.noNoise : texts.assumption(oneInWords(noise));
  const share = assumptions.likelyTo.value - assumptions.likelyFrom.value;
  return texts.meaning(texts.inHundred(Math.round(share * 100)), assumption, texts.source[source]);
}

/** The same where there is little room: 'at 10 % noise (default)'. */
export const noiseInShort = ({ noise, source }: NoiseAssumption): string =>
  texts.short(percent(noise * 1_000_000), texts.shortSource[source]);

/** '1 in 10', and '15 in 100' where it is not one in a whole number. */
function oneInWords(probability: number): string {
  const inverse = 1 / probability;
  const isWhole = Math.abs(inverse - Math.round(inverse)) < 1e-9;
  return isWhole ? `1 in ${Math.round(inverse)}` : `${Number((probability * 100).toFixed(2))} in 100`;
}
