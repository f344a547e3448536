import { type Comparable, type Proposal, whereToLookNext } from '../scoring/portfolio/comparators';
import { totalsOf } from '../scoring/portfolio/published-roles';
import { ratingProfile } from '../scoring/portfolio/rating-profile';
import { rangeOfScore } from '../scoring/robustness/distinguishable';
import type { CalibrationRole } from '../workbook/calibration/calibration';
import type { PortfolioRow } from '../workbook/portfolio/portfolio-row';
import type { Portfolio } from '../workbook/portfolio/read-portfolio';
import type { RoleReading } from '../workbook/role-reading';
import { likelyOf } from './likely';

/** A role to look at next: one of the workbook, or a published one. */
export type NextRole = Comparable & ({ readonly row: PortfolioRow } | { readonly published: CalibrationRole });

type Roles = Pick<Portfolio, 'rows' | 'calibration'>;

/** Where a role of the portfolio could look next. */
export function nextRolesOf(row: PortfolioRow, roles: Roles): Proposal<NextRole>[] {
  const own = comparableRow(row);
  return own ? proposals(own, row.sheet.id, roles) : [];
}

/** The same for a role as its sheet is now, which may have moved on since the portfolio was read; undefined without a score. */
export function nextRolesOfReading(reading: RoleReading, roles: Roles): Proposal<NextRole>[] | undefined {
  const { assessment, computed, noise, sheet } = reading;
  const likely = likelyOf(assessment, noise.noise);
  if (!computed.result || !likely) return undefined;
  const own: Comparable = {
    role: assessment.role.get('Job Title') || sheet.name,
    seniority: assessment.role.get('Seniority Level') ?? '',
    score: computed.result.score,
    low: likely.low,
    high: likely.high,
    profile: ratingProfile(assessment, computed),
    totals: { ...computed, growth: assessment.growth },
  };
  return proposals(own, sheet.id, roles);
}

function proposals(own: Comparable, sheetId: string, { rows, calibration }: Roles): Proposal<NextRole>[] {
  const others = rows.flatMap((row): NextRole[] => {
    const comparable = row.sheet.id === sheetId ? undefined : comparableRow(row);
    return comparable ? [{ ...comparable, row }] : [];
  });
  return whereToLookNext(own, [...others, ...calibration.roles.map(comparablePublished)]);
}

function comparableRow({ role, seniority, result, figures, profile, sheet }: PortfolioRow): Comparable | undefined {
  if (!result) return undefined;
  const { score, low, high } = result;
  return { role: role || sheet.name, seniority, score, low, high, profile, totals: totalsOf(figures) };
}

const comparablePublished = (published: CalibrationRole): NextRole => ({
  role: published.role,
  seniority: undefined,
  score: published.score,
  ...rangeOfScore(published.score),
  profile: undefined,
  totals: published.totals,
  published,
});
