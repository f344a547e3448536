import type { Zone } from '../scoring/zone';
import type { Criterion, SubLabelResult } from '../scoring/sub-label';
import { metricFigure } from './criterion-figures';
import { texts } from './texts';

/**
 * The sub-label in one sentence, with the figure that decided it.
 *
 * @example subLabelSentence('Red', result) // 'Red, not Imminent: 1 of 3 criteria met'
 */
export function subLabelSentence(zone: Zone, result: SubLabelResult | undefined): string {
  if (!result) return texts.subLabel.unknown;
  const label = result.label === 'Red' ? texts.subLabel.notImminent : result.label;
  return texts.subLabel.withReason(label, zone === 'Red' ? criteriaMet(result) : deciding(result));
}

function criteriaMet({ criteria }: SubLabelResult): string {
  return texts.subLabel.criteriaMet(criteria.filter(({ met }) => met).length, criteria.length);
}

function deciding({ label, criteria }: SubLabelResult): string {
  const decidedBy = criteria.find(({ decides, met }) => met && decides === label) ?? criteria.at(-1);
  return decidedBy ? reason(decidedBy) : '';
}

function reason({ metric, value, threshold, met }: Criterion): string {
  const figure = metricFigure(metric, value);
  if (metric === 'growth') return texts.subLabel.growthIs(figure);
  return met ? texts.subLabel.timeScoring(figure) : texts.subLabel.below(figure, metricFigure(metric, threshold));
}
