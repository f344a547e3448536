import type { Assessment, RatedRow } from '../../assessment/assessment';
import {
  type BarrierRating,
  barrierTotalOf,
  type EvidenceRating,
  evidenceTotalOf,
  type GrowthValue,
} from '../../assessment/ratings';
import { barrierNames, evidenceNames } from '../../method/rows';
import type { Inputs } from '../inputs';
import { type RatedTask, ratedTasks, taskResistance } from '../tasks';

/** Every rating that a score depends on. The protective principles are not among them. */
export interface Ratings {
  /** Times add to 100 %. */
  readonly tasks: readonly RatedTask[];
  /** Five, in the order of the table. */
  readonly evidence: readonly EvidenceRating[];
  /** Five, in the order of the table. */
  readonly barriers: readonly BarrierRating[];
  readonly growth: GrowthValue;
}

/** Complete ratings with the inputs that they add up to. */
export interface RatedRole extends Ratings {
  readonly inputs: Inputs;
}

/** The ratings as a role; undefined when times do not add to 100 % or a group has not five ratings. */
export function ratedRoleOf(ratings: Ratings): RatedRole | undefined {
  const { tasks, growth } = ratings;
  const resistance = taskResistance(tasks);
  const evidence = totalOf(ratings.evidence, evidenceNames.length, evidenceTotalOf);
  const barriers = totalOf(ratings.barriers, barrierNames.length, barrierTotalOf);
  if (resistance === undefined || evidence === undefined || barriers === undefined) return undefined;
  return { ...ratings, inputs: { taskResistance: resistance, evidence, barriers, growth } };
}

/** The role that an assessment rates; undefined while any rating of it is missing. */
export function ratedRole({ tasks, evidence, barriers, growth }: Assessment): RatedRole | undefined {
  const rated = ratedTasks(tasks);
  if (rated === undefined || growth === undefined) return undefined;
  return ratedRoleOf({ tasks: rated, evidence: scoresOf(evidence), barriers: scoresOf(barriers), growth });
}

const scoresOf = <Rating>(rows: readonly RatedRow<Rating>[]): Rating[] =>
  rows.flatMap(({ score }) => (score === undefined ? [] : [score]));

function totalOf<Total>(
  ratings: readonly number[],
  count: number,
  accept: (sum: number) => Total | undefined,
): Total | undefined {
  return ratings.length === count ? accept(ratings.reduce((sum, rating) => sum + rating, 0)) : undefined;
}
