import { percent, signed } from '../scoring/printed';
import type { Criterion, Metric } from '../scoring/sub-label';

const signs: Readonly<Record<Criterion['comparison'], string>> = { '<': '<', '<=': '≤', '>=': '≥', '=': '=' };

/** A metric's figure as people read it: `metricFigure('taskResistance', 1_850_000)` is '1.85'. */
export function metricFigure(metric: Metric, value: number): string {
  if (metric === 'share3plus') return percent(value);
  return metric === 'taskResistance' ? inFullPoints(value) : signed(value);
}

/** What a criterion asks for: '< 1.80'. */
export function thresholdFigure({ metric, comparison, threshold }: Criterion): string {
  return `${signs[comparison]} ${metricFigure(metric, threshold)}`;
}

/** How far a value is from its threshold, in the metric's own unit: a difference of percentages is in points. */
export function distanceFigure({ metric, distance }: Criterion): string {
  if (metric === 'share3plus') return `${Number((distance / 10_000).toFixed(2))} points`;
  return metricFigure(metric, distance);
}

/** Two decimals or as many as there are, so that 1.7975 never reads as 1.80 beside "< 1.80". */
function inFullPoints(millionths: number): string {
  const text = String(millionths / 1_000_000);
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals < 2 ? (millionths / 1_000_000).toFixed(2) : text;
}
