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

/** What a criterion is before a role is held against it. */
type Condition<M extends Metric = Metric> = Pick<Criterion, 'comparison' | 'threshold' | 'decides' | 'provenance'> & {
  readonly metric: M;
};

const {
  imminentResistanceBelow,
  imminentEvidenceUpTo,
  imminentBarriersUpTo,
  urgentShareFrom,
  acceleratedGrowth,
  transformingShareFrom,
} = thresholds;

/** All of them make a Red role imminent. */
const imminent: readonly Condition<'taskResistance' | 'evidence' | 'barriers'>[] = [
  {
    metric: 'taskResistance',
    comparison: '<',
    threshold: millionths(imminentResistanceBelow.value),
    decides: 'Red (Imminent)',
    provenance: 'published',
  },
  {
    metric: 'evidence',
    comparison: '<=',
    threshold: imminentEvidenceUpTo.value,
    decides: 'Red (Imminent)',
    provenance: 'published',
  },
  {
    metric: 'barriers',
    comparison: '<=',
    threshold: imminentBarriersUpTo.value,
    decides: 'Red (Imminent)',
    provenance: 'published',
  },
];

const urgent: Condition = {
  metric: 'share3plus',
  comparison: '>=',
  threshold: millionths(urgentShareFrom.value),
  decides: 'Yellow (Urgent)',
  provenance: urgentShareFrom.provenance,
};

const accelerated: Condition = {
  metric: 'growth',
  comparison: '=',
  threshold: acceleratedGrowth.value,
  decides: 'Green (Accelerated)',
  provenance: acceleratedGrowth.provenance,
};

const transforming: Condition = {
  metric: 'share3plus',
  comparison: '>=',
  threshold: millionths(transformingShareFrom.value),
  decides: 'Green (Transforming)',
  provenance: transformingShareFrom.provenance,
};

function isMet({ comparison, threshold }: Condition, value: number): boolean {
  switch (comparison) {
    case '<':
      return value < threshold;
    case '<=':
      return value <= threshold;
    case '>=':
      return value >= threshold;
    case '=':
      return value === threshold;
  }
}

function criterion(condition: Condition, value: number): Criterion {
  return { ...condition, value, met: isMet(condition, value), distance: Math.abs(value - condition.threshold) };
}

/**
 * The sub-label alone, for tables too long to make the criteria of every row.
 *
 * @returns undefined when the zone's rule needs share3plus and it is not known
 */
export function subLabelName(zone: Zone, inputs: Inputs, share3plus: number | undefined): SubLabel | undefined {
  switch (zone) {
    case 'Red':
      return imminent.every((condition) => isMet(condition, inputs[condition.metric])) ? 'Red (Imminent)' : 'Red';
    case 'Yellow':
      if (share3plus === undefined) return undefined;
      return isMet(urgent, share3plus) ? 'Yellow (Urgent)' : 'Yellow (Moderate)';
    case 'Green':
      if (isMet(accelerated, inputs.growth)) return 'Green (Accelerated)';
      if (share3plus === undefined) return undefined;
      return isMet(transforming, share3plus) ? 'Green (Transforming)' : 'Green (Stable)';
  }
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
  const label = subLabelName(zone, inputs, share3plus);
  if (label === undefined) return undefined;
  const ofShare = (condition: Condition) => (share3plus === undefined ? [] : [criterion(condition, share3plus)]);
  switch (zone) {
    case 'Red': {
      const criteria = imminent.map((condition) => criterion(condition, inputs[condition.metric]));
      return { label, criteria, provenance: 'published' };
    }
    case 'Yellow':
      return { label, criteria: ofShare(urgent), provenance: urgent.provenance };
    case 'Green': {
      const criteria = [criterion(accelerated, inputs.growth), ...ofShare(transforming)];
      return { label, criteria, provenance: transforming.provenance };
    }
  }
}
