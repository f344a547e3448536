import type { Assessment } from '../../assessment/assessment';
import type { Noise } from './noise';
import { ratedRole } from './rated-role';
import { type ScoreDistribution, scoreDistribution } from './score-distribution';

/** Somebody waits for the answer; a role has 5 to 12 tasks, and a few hundred still take next to no time. (ours) */
export const mostTasksForRange = 300;

/** True for a role that is too large to be asked how sure it is while somebody types. */
export const isTooLargeForRange = ({ tasks }: Pick<Assessment, 'tasks'>): boolean => tasks.length > mostTasksForRange;

/** The distribution of an assessment's score; undefined while a rating is missing, and for a role that is too large. */
export function likelyScores(assessment: Assessment, noise: Noise): ScoreDistribution | undefined {
  const role = isTooLargeForRange(assessment) ? undefined : ratedRole(assessment);
  return role && scoreDistribution(role, noise);
}
