import type { Assessment } from '../assessment/assessment';
import type { StatedCriterion } from '../assessment/stated';
import { exposedFromScore } from '../method/method';
import type { Computed } from '../scoring/computed';
import { fixed } from '../scoring/printed';
import type { Criterion, Metric } from '../scoring/sub-label';
import { printedPercent } from './print-figures';
import type { PrintedTable } from './print-model';

const metricTitles: Readonly<Record<Metric, string>> = {
  share3plus: `% of task time scoring ${exposedFromScore}+`,
  growth: 'AI Growth Correlation',
  taskResistance: 'Task Resistance',
  evidence: 'Evidence Score',
  barriers: 'Barriers',
};

/** What is true where a criterion is not met. */
const opposite: Readonly<Record<Criterion['comparison'], string>> = { '<': '>=', '<=': '>', '>=': '<', '=': '<' };

/**
 * The metrics of the sub-label, each as stated, else as computed with its comparison: '1.85 (>= 1.8)'. A printed
 * comparison is true: it is turned around where the criterion is not met.
 */
export function subLabelTable({ stated }: Assessment, computed: Computed): PrintedTable | undefined {
  const { share3plus, growth, taskResistance, evidence, barriers, label } = stated.subLabel;
  const byMetric = { share3plus, growth, taskResistance, evidence, barriers };
  const criteria = computed.result?.subLabel?.criteria ?? [];
  const metrics: readonly Metric[] = ['share3plus', 'growth', 'taskResistance', 'evidence', 'barriers'];
  const rows = metrics.flatMap((metric) => {
    const value =
      statedValue(byMetric[metric]) ||
      (metric === 'share3plus' ? (stated.share3plus?.text ?? '') : '') ||
      computedValue(metric, computed, criteria);
    return value === '' ? [] : [[metricTitles[metric], value]];
  });
  const named = label?.text ?? stated.head.subLabel?.text ?? computed.result?.subLabel?.label ?? '';
  if (rows.length === 0 && named === '') return undefined;
  return {
    kind: 'table',
    columns: ['Metric', 'Value'].map((title) => ({ title, isNumber: false })),
    rows: [
      ...rows.map((cells) => ({ cells, isResult: false })),
      ...(named === '' ? [] : [{ cells: ['Sub-label', named], isResult: true }]),
    ],
  };
}

function statedValue(criterion: StatedCriterion | undefined): string {
  return criterion?.comparison?.text ?? criterion?.value?.text ?? '';
}

/** The metrics of the role's own zone with their comparison; share3+ and growth in every zone. */
function computedValue(metric: Metric, computed: Computed, criteria: readonly Criterion[]): string {
  const criterion = criteria.find((each) => each.metric === metric);
  if (criterion) {
    const { value, threshold, comparison, met } = criterion;
    return `${inUnit(metric, value)} (${met ? comparison : opposite[comparison]} ${inUnit(metric, threshold, 1)})`;
  }
  if (metric === 'share3plus' && computed.share3plus !== undefined) return printedPercent(computed.share3plus);
  return metric === 'growth' && computed.result ? String(computed.result.inputs.growth) : '';
}

function inUnit(metric: Metric, value: number, decimals = 2): string {
  if (metric === 'share3plus') return printedPercent(value);
  return metric === 'taskResistance' ? fixed(value / 1_000_000, decimals) : String(value);
}
