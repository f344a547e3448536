import type { Provenance } from '../method/provenance';
import {
  type Condition,
  type Metric as MethodMetric,
  type SubLabel as MethodSubLabel,
  subLabelRules,
  subLabelRulesOf,
} from '../method/labels';
import type { Inputs } from './inputs';
import type { Zone } from './zone';

export type SubLabel = MethodSubLabel;

export type Metric = MethodMetric;

/** Every sub-label, zone by zone in the order in which they are tried. */
export const subLabels: readonly SubLabel[] = subLabelRules.map(({ label }) => label);

/** A metric of the sub-label held against its threshold. Values in millionths for share3plus and taskResistance. */
export interface Criterion {
  readonly metric: Metric;
  readonly value: number;
  readonly comparison: Condition['comparison'];
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

/** What a criterion is before a role is held against it. */
type Unmet = Pick<Criterion, 'metric' | 'comparison' | 'threshold' | 'provenance'>;

interface LabelRule {
  readonly label: SubLabel;
  readonly when: readonly Unmet[];
  readonly needsShare: boolean;
}

/** Thresholds in the unit of their metric, once for all roles. */
const rulesIn = (zone: Zone): readonly LabelRule[] =>
  subLabelRulesOf(zone).map(({ label, when }) => ({
    label,
    needsShare: when.some(({ metric }) => metric === 'share3plus'),
    when: when.map(({ metric, comparison, threshold: { value, provenance } }) => {
      const isInMillionths = metric === 'share3plus' || metric === 'taskResistance';
      return { metric, comparison, threshold: isInMillionths ? Math.round(value * 1_000_000) : value, provenance };
    }),
  }));

const rulesOf: Readonly<Record<Zone, readonly LabelRule[]>> = {
  Red: rulesIn('Red'),
  Yellow: rulesIn('Yellow'),
  Green: rulesIn('Green'),
};

function isMet({ comparison, threshold }: Unmet, value: number | undefined): boolean {
  if (value === undefined) return false;
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

function criterion(condition: Unmet, value: number, decides: SubLabel): Criterion {
  const distance = Math.abs(value - condition.threshold);
  return { ...condition, decides, value, met: isMet(condition, value), distance };
}

/** Each by its own name: looking a metric up by a variable takes longer than the rest of a sub-label. */
function valueOf(metric: Metric, inputs: Inputs, share3plus: number | undefined): number | undefined {
  switch (metric) {
    case 'share3plus':
      return share3plus;
    case 'growth':
      return inputs.growth;
    case 'taskResistance':
      return inputs.taskResistance;
    case 'evidence':
      return inputs.evidence;
    case 'barriers':
      return inputs.barriers;
  }
}

/**
 * The sub-label alone, for tables too long to make the criteria of every row.
 *
 * @returns undefined when the zone's rule needs share3plus and it is not known
 */
export function subLabelName(zone: Zone, inputs: Inputs, share3plus: number | undefined): SubLabel | undefined {
  for (const { label, when, needsShare } of rulesOf[zone]) {
    // The rules behind this one only count where this one does not hold.
    if (needsShare && share3plus === undefined) return undefined;
    if (holds(when, inputs, share3plus)) return label;
  }
  return undefined;
}

function holds(when: readonly Unmet[], inputs: Inputs, share3plus: number | undefined): boolean {
  for (const condition of when) {
    if (!isMet(condition, valueOf(condition.metric, inputs, share3plus))) return false;
  }
  return true;
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
  const weakest = rulesOf[zone].flatMap(({ when }) => when).at(-1);
  if (label === undefined || weakest === undefined) return undefined;
  const criteria = rulesOf[zone].flatMap(({ label: decides, when }) =>
    when.flatMap((condition) => {
      const value = valueOf(condition.metric, inputs, share3plus);
      return value === undefined ? [] : [criterion(condition, value, decides)];
    }),
  );
  return { label, criteria, provenance: weakest.provenance };
}
