import type { BarrierTotal, EvidenceTotal, GrowthValue, TaskResistance } from '../assessment/ratings';

/** All that a score depends on. Task resistance in millionths of a point, 1.00 to 5.00. */
export interface Inputs {
  readonly taskResistance: TaskResistance;
  readonly evidence: EvidenceTotal;
  readonly barriers: BarrierTotal;
  readonly growth: GrowthValue;
}
