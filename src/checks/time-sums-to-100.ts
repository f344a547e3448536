import { timeTolerancePoints } from '../method/method';
import { percent } from '../scoring/printed';
import type { Check } from './check';
import { missingInput } from './missing-input';
import { phrase } from './phrase';
import { problemFindings } from './problem-finding';

const messages = {
  sum: 'Time adds to {total}, not 100 %.',
  tooMuch: 'Take {points} points away.',
  tooLittle: 'Add {points} points.',
} as const;

const whole = 1_000_000;
const onePoint = whole / 100;

/**
 * The times of the tasks are shares of one whole: each above 0, together 100 % (within 0.05 points).
 *
 * A stated total that differs from the sum of the times belongs to `totals-add-up`.
 */
export const timeSumsTo100: Check = {
  name: 'time-sums-to-100',
  severity: 'error',
  protects: 'Task time that is blank, not above 0 or does not add to 100 % makes every weighted figure wrong.',
  provenance: 'published',
  messages,

  run({ assessment, computed: { timeTotal } }) {
    const unreadable = problemFindings('time-sums-to-100', assessment);
    if (unreadable.length > 0) return unreadable;
    const missing = missingInput(assessment, ['time']);
    if (missing) return missing;
    if (timeTotal === undefined) return { because: 'there are no tasks' };
    const over = timeTotal - whole;
    if (Math.abs(over) <= timeTolerancePoints * onePoint) return [];
    const points = String(Number(Math.abs(over / onePoint).toFixed(2)));
    return [
      {
        sentence: phrase(messages.sum, { total: percent(timeTotal) }),
        detail: phrase(over > 0 ? messages.tooMuch : messages.tooLittle, { points }),
        at: { section: 'tasks', field: 'timeTotal' },
        found: percent(timeTotal),
        expected: percent(whole),
        fix: undefined,
      },
    ];
  },
};
