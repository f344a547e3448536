import { percent, signed, fixed } from './printed';
import type { Criterion, Metric } from './sub-label';

/** The metrics as the sub-label table names them. */
export const metricNames: Readonly<Record<Metric, string>> = {
  share3plus: 'Time scoring 3+',
  growth: 'AI growth',
  taskResistance: 'Task resistance',
  evidence: 'Evidence total',
  barriers: 'Barrier total',
};

const comparisons: Readonly<Record<Criterion['comparison'], string>> = { '<': '<', '<=': '≤', '>=': '≥', '=': '=' };

/** A criterion with the role's own figure: 'Time scoring 3+ 85 % ≥ 40 %'. */
export function criterionInWords({ metric, value, comparison, threshold }: Criterion): string {
  const shown = (figure: number) => inUnit(metric, figure);
  return `${metricNames[metric]} ${shown(value)} ${comparisons[comparison]} ${shown(threshold)}`;
}

function inUnit(metric: Metric, value: number): string {
  switch (metric) {
    case 'share3plus':
      return percent(value);
    case 'taskResistance':
      return fixed(value / 1_000_000, 2);
    case 'growth':
    case 'evidence':
    case 'barriers':
      return signed(value);
  }
}
