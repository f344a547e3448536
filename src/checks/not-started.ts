import type { Assessment } from '../assessment/assessment';
import type { NotRun } from './check';

/**
 * Why a check on what is written about a role does not run yet: while no task has a time or a score, everything is still
 * to be written and there is nothing to remark on. (ours)
 */
export function notStarted({ tasks }: Assessment): NotRun | undefined {
  const isStarted = tasks.some(({ time, score }) => time !== undefined || score !== undefined);
  return isStarted ? undefined : { because: 'the role has no tasks yet' };
}
