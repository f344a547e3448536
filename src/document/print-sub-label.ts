import type { Assessment } from '../assessment/assessment';
import type { Stated, StatedCriterion } from '../assessment/stated';
import { exposedFromScore } from '../method/method';
import type { Computed } from '../scoring/computed';
import { fixed } from '../scoring/printed';
import type { Criterion, Metric, SubLabelResult } from '../scoring/sub-label';
import { printedPercent } from './print-figures';
import type { PrintedBlock, PrintedTable } from './print-model';

const metricTitles: Readonly<Record<Metric, string>> = {
  share3plus: `% of task time scoring ${exposedFromScore}+`,
  growth: 'AI Growth Correlation',
  taskResistance: 'Task Resistance',
  evidence: 'Evidence Score',
  barriers: 'Barriers',
};
const metrics: readonly Metric[] = ['share3plus', 'growth', 'taskResistance', 'evidence', 'barriers'];

/** What is true where a criterion is not met. */
const opposite: Readonly<Record<Criterion['comparison'], string>> = { '<': '>=', '<=': '>', '>=': '<', '=': '<' };

/**
 * The metrics of the sub-label, each as stated, else as computed with its comparison: '1.85 (>= 1.8)'. A printed
 * comparison is true: it is turned around where the criterion is not met. The label has its reason behind it.
 */
export function subLabelTable({ stated }: Assessment, computed: Computed): PrintedTable[] {
  const result = computed.result?.subLabel;
  const values = metrics.map((metric) => {
    const share = metric === 'share3plus' ? (stated.share3plus?.text ?? '') : '';
    return [metric, statedValue(stated.subLabel[metric]) || share || computedValue(metric, computed)] as const;
  });
  const met = metsBesides(stated.subLabel, result);
  const label = labelWithReason(stated, computed);
  const columns = ['Metric', 'Value', ...(met ? ['Met'] : [])].map((title) => ({ title, isNumber: false }));
  const rows = values
    .filter(([metric, value]) => value !== '' || met?.[metric])
    .map(([metric, value]) => [metricTitles[metric], value, ...(met ? [met[metric] ?? ''] : [])]);
  if (rows.length === 0 && label === '') return [];
  const last = label === '' ? [] : [['Sub-label', label, ...(met ? [''] : [])]];
  return [
    {
      kind: 'table',
      columns,
      rows: [
        ...rows.map((cells) => ({ cells, isResult: false, isLabelled: true })),
        ...last.map((cells) => ({ cells, isResult: true, isLabelled: true })),
      ],
    },
  ];
}

/** The share that an author states with the tasks, where the sub-label table states another one. */
export function share3plusLine({ stated }: Assessment): PrintedBlock[] {
  const [share, criterion] = [stated.share3plus?.text, statedValue(stated.subLabel.share3plus)];
  if (share === undefined || criterion === '' || criterion === share) return [];
  return [{ kind: 'line', label: `${metricTitles.share3plus}:`, text: share }];
}

/** A label as stated stands without a reason when its author gives none. */
function labelWithReason({ subLabel, head }: Stated, computed: Computed): string {
  const { label, reason } = subLabel;
  const stated = label?.text ?? head.subLabel?.text;
  const named = stated ?? computed.result?.subLabel?.label ?? '';
  const because = reason?.text ?? (stated === undefined ? reasonOf(computed) : '');
  return because === '' ? named : `${named} — ${because}`;
}

/** '1 of 3 criteria of Red (Imminent) met', or the one criterion that decided. */
function reasonOf(computed: Computed): string {
  const result = computed.result?.subLabel;
  const [first, second] = result?.criteria ?? [];
  if (!result || !first) return '';
  if (second?.decides === first.decides) {
    const met = result.criteria.filter((criterion) => criterion.met).length;
    return `${met} of ${result.criteria.length} criteria of ${first.decides} met`;
  }
  const { metric } = first.met ? first : (second ?? first);
  return `${metricTitles[metric]}: ${computedValue(metric, computed)}`;
}

/** The words under Met that the printed comparisons do not say: stated for other metrics, or not so. */
function metsBesides(stated: Stated['subLabel'], result: SubLabelResult | undefined) {
  const said = metrics.flatMap((metric) => {
    const { met = '', metBeside = false } = stated[metric] ?? {};
    const criterion = result?.criteria.find((each) => each.metric === metric);
    const isSaid = criterion !== undefined && met.toLowerCase() === (criterion.met ? 'yes' : 'no');
    return met === '' || (isSaid && !metBeside) ? [] : [[metric, met] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries<string | undefined>(said);
}

function statedValue(criterion: StatedCriterion | undefined): string {
  return criterion?.comparison?.text ?? criterion?.value?.text ?? '';
}

/** The metrics of the role's own zone with their comparison; share3+ and growth in every zone. */
function computedValue(metric: Metric, computed: Computed): string {
  const criterion = computed.result?.subLabel?.criteria.find((each) => each.metric === metric);
  if (criterion) {
    const { threshold, comparison, met } = criterion;
    const sign = met ? comparison : opposite[comparison];
    return `${truly(criterion)} (${sign} ${inUnit(metric, threshold, 1)})`;
  }
  if (metric === 'share3plus' && computed.share3plus !== undefined) return printedPercent(computed.share3plus);
  return metric === 'growth' && computed.result ? String(computed.result.inputs.growth) : '';
}

/** The value with as many decimals as its comparison needs to be true as printed: 1.7996 is not 1.80 where it is below 1.8. */
function truly({ metric, value, threshold }: Criterion): string {
  if (metric !== 'taskResistance') return inUnit(metric, value);
  const side = (points: number) => Math.sign(points - threshold / 1_000_000);
  const decimals = [2, 3, 4, 5].find(
    (each) => side(Number(fixed(value / 1_000_000, each))) === side(value / 1_000_000),
  );
  return inUnit(metric, value, decimals ?? 6);
}

function inUnit(metric: Metric, value: number, decimals = 2): string {
  if (metric === 'share3plus') return printedPercent(value);
  return metric === 'taskResistance' ? fixed(value / 1_000_000, decimals) : String(value);
}
