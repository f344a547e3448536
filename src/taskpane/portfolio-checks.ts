import type { PortfolioRow } from '../workbook/portfolio/portfolio-row';

/* What checking all roles has found, as counts and as a filter. */

/** What a role can be listed for, most pressing first. */
export const checkChoices = ['errors', 'warnings', 'stale', 'not-written'] as const;

export type CheckChoice = (typeof checkChoices)[number];

/** True for a role with findings of that kind that nobody has waived, or whose sheet does not hold its result. */
export function isListedFor(choice: CheckChoice, { errors, warnings, staleness }: PortfolioRow): boolean {
  switch (choice) {
    case 'errors':
      return errors > 0;
    case 'warnings':
      return warnings > 0;
    case 'stale':
    case 'not-written':
      return staleness === choice;
  }
}

/** How many roles are listed for each, and how many have no score. */
export type CheckCounts = Readonly<Record<CheckChoice | 'unscored', number>>;

export function checkCounts(rows: readonly PortfolioRow[]): CheckCounts {
  const count = (choice: CheckChoice) => rows.filter((row) => isListedFor(choice, row)).length;
  return {
    errors: count('errors'),
    warnings: count('warnings'),
    stale: count('stale'),
    'not-written': count('not-written'),
    unscored: rows.filter(({ result }) => !result).length,
  };
}
