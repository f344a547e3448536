import { thresholds } from '../method/method';
import type { Provenance } from '../method/provenance';
import type { Inputs } from './inputs';
import type { Zone } from './zone';

export const subLabels = [
  'Red (Imminent)',
  'Red',
  'Yellow (Urgent)',
  'Yellow (Moderate)',
  'Green (Accelerated)',
  'Green (Transforming)',
  'Green (Stable)',
] as const;

export type SubLabel = (typeof subLabels)[number];

export type Metric = 'share3plus' | 'growth' | 'taskResistance' | 'evidence' | 'barriers';

/** A metric of the sub-label held against its threshold. Values in millionths for share3plus and taskResistance. */
export interface Criterion {
  readonly metric: Metric;
  readonly value: number;
  readonly comparison: '<' | '<=' | '>=' | '=';
  readonly threshold: number;
  readonly met: boolean;
  /** How far the value is from the threshold, never negative. */
  readonly distance: number;
  /** The label that this criterion decides on. */
  readonly decides: SubLabel;
  readonly provenance: Provenance;
}

export interface SubLabelResult {
  readonly label: SubLabel;
  readonly criteria: readonly Criterion[];
  /** The source of the weakest rule that decided. */
  readonly provenance: Provenance;
}

const millionths = (value: number) => Math.round(value * 1_000_000);

const compare = {
  '<': (value: number, threshold: number) => value < threshold,
  '<=': (value: number, threshold: number) => value <= threshold,
  '>=': (value: number, threshold: number) => value >= threshold,
  '=': (value: number, threshold: number) => value === threshold,
} as const;

function criterion(
  metric: Metric,
  value: number,
  comparison: Criterion['comparison'],
  threshold: number,
  decides: SubLabel,
  provenance: Provenance,
): Criterion {
  const met = compare[comparison](value, threshold);
  return { metric, value, comparison, threshold, met, distance: Math.abs(value - threshold), decides, provenance };
}

/**
 * The sub-label of a role with the table of its criteria.
 *
 * @param zone of the published score
 * @param inputs of the score
 * @param share3plus share of task time scoring 3 or more, in millionths; undefined when no task table is known
 * @returns undefined when the zone's rule needs share3plus and it is not known
 */
export function subLabel(zone: Zone, inputs: Inputs, share3plus: number | undefined): SubLabelResult | undefined {
  switch (zone) {
    case 'Red':
      return redLabel(inputs);
    case 'Yellow':
      return share3plus === undefined ? undefined : yellowLabel(share3plus);
    case 'Green':
      return greenLabel(inputs, share3plus);
  }
}

function redLabel({ taskResistance, evidence, barriers }: Inputs): SubLabelResult {
  const { imminentResistanceBelow, imminentEvidenceUpTo, imminentBarriersUpTo } = thresholds;
  const label = 'Red (Imminent)';
  const criteria = [
    criterion('taskResistance', taskResistance, '<', millionths(imminentResistanceBelow.value), label, 'published'),
    criterion('evidence', evidence, '<=', imminentEvidenceUpTo.value, label, 'published'),
    criterion('barriers', barriers, '<=', imminentBarriersUpTo.value, label, 'published'),
  ];
  return { label: criteria.every(({ met }) => met) ? label : 'Red', criteria, provenance: 'published' };
}

function yellowLabel(share3plus: number): SubLabelResult {
  const { value, provenance } = thresholds.urgentShareFrom;
  const urgent = criterion('share3plus', share3plus, '>=', millionths(value), 'Yellow (Urgent)', provenance);
  return { label: urgent.met ? 'Yellow (Urgent)' : 'Yellow (Moderate)', criteria: [urgent], provenance };
}

function greenLabel({ growth }: Inputs, share3plus: number | undefined): SubLabelResult | undefined {
  const { acceleratedGrowth, transformingShareFrom } = thresholds;
  const accelerated = criterion(
    'growth',
    growth,
    '=',
    acceleratedGrowth.value,
    'Green (Accelerated)',
    acceleratedGrowth.provenance,
  );
  const { provenance } = transformingShareFrom;
  if (share3plus === undefined) {
    return accelerated.met ? { label: 'Green (Accelerated)', criteria: [accelerated], provenance } : undefined;
  }
  const threshold = millionths(transformingShareFrom.value);
  const transforming = criterion('share3plus', share3plus, '>=', threshold, 'Green (Transforming)', provenance);
  const otherwise = transforming.met ? 'Green (Transforming)' : 'Green (Stable)';
  return {
    label: accelerated.met ? 'Green (Accelerated)' : otherwise,
    criteria: [accelerated, transforming],
    provenance,
  };
}
