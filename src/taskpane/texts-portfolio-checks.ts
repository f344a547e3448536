import type { CheckChoice, CheckCounts } from './portfolio-checks';

/* The texts of Check all and of its filter. */

const choice: Readonly<Record<CheckChoice, string>> = {
  errors: 'with errors',
  warnings: 'with warnings',
  stale: 'with a stale result',
  'not-written': 'with no result written',
};

export const portfolioCheckTexts = {
  checkAll: 'Check all',
  filter: 'Checks',
  all: 'All checks',
  counted: (n: number, each: CheckChoice) => `${n} ${choice[each]}`,
  /** How Check all ended. */
  outcome: (roles: number, { unscored, ...counts }: CheckCounts) => {
    const parts = (['errors', 'warnings', 'stale', 'not-written'] as const)
      .filter((each) => counts[each] > 0)
      .map((each) => `${counts[each]} ${choice[each]}`);
    const found = [...parts, ...(unscored > 0 ? [`${unscored} without a score`] : [])];
    return `${roles} role${roles === 1 ? '' : 's'} checked: ${found.join(', ') || 'all current, no findings'}.`;
  },
} as const;
