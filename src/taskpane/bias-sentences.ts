import { points, signedPoints } from '../scoring/printed';
import type { Bias, OwnRole } from '../scoring/portfolio/bias';
import type { MeanRange } from '../scoring/portfolio/mean-range';
import type { PublishedRole } from '../scoring/portfolio/published-roles';
import { anchorTexts } from './texts-portfolio-anchors';

const texts = anchorTexts.bias;

/**
 * A bias in words: how large, how sure, and what does it.
 *
 * @example ['Your scores for 3 published roles are on average 4.2 higher.', 'Likely from 1.0 to 7.4 higher.', …]
 */
export function biasSentences({ score, groups }: Pick<Bias<OwnRole, PublishedRole>, 'score' | 'groups'>): string[] {
  if (!score) return [texts.none];
  const [group] = groups;
  const driver =
    group && Math.round(group.effect) !== 0 ? texts.driver(texts.group(group.group), signed(group.effect)) : '';
  return [texts.mean(score.count, difference(score.mean)), howSure(score), group ? driver : texts.noGroups].filter(
    (sentence) => sentence !== '',
  );
}

const signed = (tenths: number): string => signedPoints(Math.round(tenths));

/** '4.2 higher' */
function difference(tenths: number): string {
  const whole = Math.round(tenths);
  if (whole === 0) return texts.same;
  return whole > 0 ? texts.higher(points(whole)) : texts.lower(points(-whole));
}

function howSure({ range }: MeanRange): string {
  if (!range) return texts.tooFew;
  const [from, to] = [Math.round(range.from), Math.round(range.to)];
  if (from === 0 && to === 0) return '';
  if (from > 0) return texts.range(points(from), texts.higher(points(to)));
  if (to < 0) return texts.range(points(-to), texts.lower(points(-from)));
  return `${texts.range(difference(from), difference(to))} ${texts.isChance}`;
}
