import { type Place, placeKey } from '../../assessment/place';
import { barrierRating, evidenceRating, growthValue, taskScore } from '../../assessment/ratings';
import { barrierScale, evidenceScale, growthScale, type Scale, taskScale } from '../../method/scales';
import { type RatedRole, ratedRoleOf } from './rated-role';

/** One rating of a role with its place and scale, and the role as it would be with another value there. */
export interface RatingOfRole {
  readonly at: Place;
  readonly value: number;
  readonly scale: Scale;
  /** Undefined for a value off the scale. */
  readonly changedTo: (value: number) => RatedRole | undefined;
}

/** Every rating that the score depends on, in the order of a role sheet: tasks, evidence, barriers, growth. */
export function ratingsOf(role: RatedRole): RatingOfRole[] {
  const { tasks, evidence, barriers, growth } = role;
  return [
    ...tasks.map((task, row) => ({
      at: { section: 'tasks', row, field: 'score' } as const,
      value: task.score,
      scale: taskScale,
      changedTo: accepting(taskScore, (score) => ({ ...role, tasks: replaced(tasks, row, { ...task, score }) })),
    })),
    ...evidence.map((value, row) => ({
      at: { section: 'evidence', row, field: 'score' } as const,
      value,
      scale: evidenceScale,
      changedTo: accepting(evidenceRating, (rating) => ({ ...role, evidence: replaced(evidence, row, rating) })),
    })),
    ...barriers.map((value, row) => ({
      at: { section: 'barriers', row, field: 'score' } as const,
      value,
      scale: barrierScale,
      changedTo: accepting(barrierRating, (rating) => ({ ...role, barriers: replaced(barriers, row, rating) })),
    })),
    {
      at: { section: 'principles', field: 'growth' } as const,
      value: growth,
      scale: growthScale,
      changedTo: accepting(growthValue, (value) => ({ ...role, growth: value })),
    },
  ];
}

function accepting<Rating>(
  accept: (value: number) => Rating | undefined,
  change: (rating: Rating) => Parameters<typeof ratedRoleOf>[0],
): (value: number) => RatedRole | undefined {
  return (value) => {
    const rating = accept(value);
    return rating === undefined ? undefined : ratedRoleOf(change(rating));
  };
}

const replaced = <Value>(values: readonly Value[], at: number, by: Value): Value[] =>
  values.map((value, index) => (index === at ? by : value));

/** The role with these ratings changed. A change off its scale, or of what is no rating, changes nothing. */
export function withChanges(
  role: RatedRole,
  changes: readonly { readonly at: Place; readonly to: number }[],
): RatedRole {
  return changes.reduce((changed, { at, to }) => {
    const rating = ratingsOf(changed).find((each) => placeKey(each.at) === placeKey(at));
    return rating?.changedTo(to) ?? changed;
  }, role);
}
