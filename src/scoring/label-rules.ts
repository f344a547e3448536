import { type Condition, type Metric, type SubLabel, subLabelRulesOf, type Zone } from '../method/labels';
import type { Provenance } from '../method/provenance';

/* The sub-label rules of the method made ready for holding many roles against them. */

/** The whole numbers that a condition leaves to its metric, or a rule to each metric; both ends are among them. */
interface Limits<Number> {
  readonly least: Number;
  readonly most: Number;
}

/** A condition with its threshold in the unit of its metric: millionths for share3plus and task resistance. */
export interface LabelCondition {
  readonly metric: Metric;
  readonly comparison: Condition['comparison'];
  readonly threshold: number;
  readonly provenance: Provenance;
}

export interface LabelRule extends Limits<Readonly<Record<Metric, number>>> {
  readonly label: SubLabel;
  readonly when: readonly LabelCondition[];
  readonly needsShare: boolean;
}

/** Thresholds in the unit of their metric, and what they leave to it, once for all roles. */
const rulesIn = (zone: Zone): readonly LabelRule[] =>
  subLabelRulesOf(zone).map((rule) => {
    const when = rule.when.map(({ metric, comparison, threshold: { value, provenance } }) => {
      const isInMillionths = metric === 'share3plus' || metric === 'taskResistance';
      return { metric, comparison, threshold: isInMillionths ? Math.round(value * 1_000_000) : value, provenance };
    });
    const needsShare = when.some(({ metric }) => metric === 'share3plus');
    return { label: rule.label, when, needsShare, ...limitsOfAll(when) };
  });

const rulesOf: Readonly<Record<Zone, readonly LabelRule[]>> = {
  Red: rulesIn('Red'),
  Yellow: rulesIn('Yellow'),
  Green: rulesIn('Green'),
};

/**
 * The rules of one zone in the order in which they are tried.
 *
 * A switch, because looking a zone up by a variable takes longer than all the rest of a row of a long table.
 */
export function labelRulesOf(zone: Zone): readonly LabelRule[] {
  switch (zone) {
    case 'Red':
      return rulesOf.Red;
    case 'Yellow':
      return rulesOf.Yellow;
    case 'Green':
      return rulesOf.Green;
  }
}

function limitsOf({ comparison, threshold }: LabelCondition): Limits<number> {
  switch (comparison) {
    case '<':
      return { least: -Infinity, most: threshold - 1 };
    case '<=':
      return { least: -Infinity, most: threshold };
    case '>=':
      return { least: threshold, most: Infinity };
    case '=':
      return { least: threshold, most: threshold };
  }
}

function limitsOfAll(conditions: readonly LabelCondition[]): Limits<Record<Metric, number>> {
  const ofEach = (limit: number) => ({
    share3plus: limit,
    growth: limit,
    taskResistance: limit,
    evidence: limit,
    barriers: limit,
  });
  const all = { least: ofEach(-Infinity), most: ofEach(Infinity) };
  for (const condition of conditions) {
    const { least, most } = limitsOf(condition);
    all.least[condition.metric] = Math.max(all.least[condition.metric], least);
    all.most[condition.metric] = Math.min(all.most[condition.metric], most);
  }
  return all;
}

/** True when the value of its metric is what the condition wants. */
export function isMet(condition: LabelCondition, value: number): boolean {
  const { least, most } = limitsOf(condition);
  return value >= least && value <= most;
}
