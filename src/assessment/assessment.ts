import type { RoleDefinitionField, TaskLabel } from '../method/rows';
import type { Problem } from './problems';
import type { BarrierRating, EvidenceRating, GrowthValue, PrincipleRating, TaskScore, TimeShare } from './ratings';
import type { Stated } from './stated';

/** A task of the role. What is blank, or is no valid number, is undefined and has a problem with its place. */
export interface Task {
  readonly name: string;
  readonly time: TimeShare | undefined;
  readonly score: TaskScore | undefined;
  readonly label: TaskLabel | undefined;
  /** '' for a blank; undefined where the table has no such column. */
  readonly rationale: string | undefined;
}

/** A row of a rubric table with its rating. */
export interface RatedRow<Rating> {
  readonly name: string;
  readonly score: Rating | undefined;
  /** '' for a blank; undefined where the table has no such column. */
  readonly rationale: string | undefined;
}

/** Prose beside the ratings that stands in no row of a table: '' for a blank, undefined where there is no place for it. */
export interface SingleProse {
  readonly growthRationale: string | undefined;
  readonly reinstatement: string | undefined;
  readonly growthCheck: string | undefined;
}

/** A role that this one is compared with. */
export interface Comparator {
  readonly role: string;
  readonly score: string;
  readonly zone: string;
  readonly why: string;
}

/**
 * One assessed role: ratings, what its author states beside them, and prose.
 *
 * It is always there, however messy the source: what could not be read is undefined and listed in `problems`.
 */
export interface Assessment {
  readonly role: ReadonlyMap<RoleDefinitionField, string>;
  readonly principles: readonly RatedRow<PrincipleRating>[];
  readonly growth: GrowthValue | undefined;
  readonly tasks: readonly Task[];
  readonly evidence: readonly RatedRow<EvidenceRating>[];
  readonly barriers: readonly RatedRow<BarrierRating>[];
  readonly stated: Stated;
  readonly prose: SingleProse;
  /** By field; empty where the source has no such table. So are `role` and `commentary`. */
  readonly override: ReadonlyMap<string, string>;
  readonly commentary: ReadonlyMap<string, string>;
  readonly comparators: readonly Comparator[];
  readonly problems: readonly Problem[];
}
