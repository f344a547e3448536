import type { TaskResistance } from '../assessment/ratings';
import type { Provenance } from '../method/provenance';
import {
  type Condition,
  type Metric as MethodMetric,
  type SubLabel as MethodSubLabel,
  subLabelRules,
} from '../method/labels';
import type { Inputs } from './inputs';
import { isMet, type LabelCondition, type LabelRule, labelRulesOf } from './label-rules';
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

function criterion(condition: LabelCondition, value: number, decides: SubLabel): Criterion {
  const distance = Math.abs(value - condition.threshold);
  return { ...condition, decides, value, met: isMet(condition, value), distance };
}

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
 * @param others what counts beside task resistance and share3plus
 * @returns undefined when the zone's rule needs share3plus and it is not known
 */
export function subLabelName(
  zone: Zone,
  taskResistance: TaskResistance,
  others: Omit<Inputs, 'taskResistance'>,
  share3plus: number | undefined,
): SubLabel | undefined {
  for (const rule of labelRulesOf(zone)) {
    // The rules behind this one only count where this one does not hold.
    if (rule.needsShare && share3plus === undefined) return undefined;
    if (holds(rule, taskResistance, others, share3plus ?? 0)) return rule.label;
  }
  return undefined;
}

/* Each metric by its own name: looking it up by a variable would take longer than all the rest of a row. */
function holds(
  { least, most }: LabelRule,
  taskResistance: TaskResistance,
  { evidence, barriers, growth }: Omit<Inputs, 'taskResistance'>,
  share3plus: number,
): boolean {
  return (
    taskResistance >= least.taskResistance &&
    taskResistance <= most.taskResistance &&
    share3plus >= least.share3plus &&
    share3plus <= most.share3plus &&
    evidence >= least.evidence &&
    evidence <= most.evidence &&
    barriers >= least.barriers &&
    barriers <= most.barriers &&
    growth >= least.growth &&
    growth <= most.growth
  );
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
  const label = subLabelName(zone, inputs.taskResistance, inputs, share3plus);
  const weakest = labelRulesOf(zone)
    .flatMap(({ when }) => when)
    .at(-1);
  if (label === undefined || weakest === undefined) return undefined;
  const criteria = labelRulesOf(zone).flatMap(({ label: decides, when }) =>
    when.flatMap((condition) => {
      const value = valueOf(condition.metric, inputs, share3plus);
      return value === undefined ? [] : [criterion(condition, value, decides)];
    }),
  );
  return { label, criteria, provenance: weakest.provenance };
}
