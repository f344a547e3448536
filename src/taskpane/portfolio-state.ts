import { type Place, ranking } from '../scoring/portfolio/ranking';
import { type ZoneMix, zoneMix } from '../scoring/portfolio/zone-mix';
import type { Zone } from '../scoring/zone';
import type { PortfolioRow, RowResult } from '../workbook/portfolio/portfolio-row';
import type { Portfolio } from '../workbook/portfolio/read-portfolio';
import { type Anchored, anchored, type AnchorsState, firstAnchors } from './portfolio-anchors-state';
import { firstLongTable, type LongTableState } from './portfolio-long-table-state';
import { mixesOf, type MixWay, type ZoneMixes } from './portfolio-mix-state';
import { type CheckChoice, isListedFor } from './portfolio-checks';
import type { WriteAllState } from './portfolio-write-all-state';
import { firstRatings, type RatingsOverview, ratingsOverview, type RatingsState } from './portfolio-ratings-state';
import type { PortfolioTab } from './tabs';

/** Which roles are listed. */
export type ZoneChoice = Zone | 'none' | undefined;

/** A role of the list; `ranked` is undefined where it has no score. */
export interface ListedRole {
  readonly row: PortfolioRow;
  readonly ranked: { readonly result: RowResult; readonly place: Place } | undefined;
}

/** Everything that follows from a portfolio, worked out once when it is read. */
export interface RankedPortfolio {
  readonly portfolio: Portfolio;
  /** Highest score first, roles without one last. */
  readonly roles: readonly ListedRole[];
  /** By the number of roles. */
  readonly mix: ZoneMix;
  readonly mixes: ZoneMixes;
  /** The roles' ratings against those of their families. */
  readonly ratings: RatingsOverview;
  /** Published roles, and the roles of the workbook against them. */
  readonly anchored: Anchored;
}

/** How far reading or writing is. */
export interface PortfolioRun {
  readonly what: 'reading' | 'writing' | 'scoring';
  readonly done: number;
  readonly total: number;
  readonly isCancelled: boolean;
}

/** What the page All roles shows. It stays when the page is left. */
export interface PortfolioState {
  readonly ranked: RankedPortfolio | undefined;
  readonly run: PortfolioRun | undefined;
  readonly tab: PortfolioTab;
  readonly search: string;
  readonly zone: ZoneChoice;
  /** Only roles that checking has found this of. */
  readonly checks: CheckChoice | undefined;
  /** What the zone mix counts, where the workbook has it. */
  readonly mixWay: MixWay;
  /** At most so many roles are drawn. */
  readonly most: number;
  readonly ratings: RatingsState;
  readonly writeAll: WriteAllState;
  readonly anchors: AnchorsState;
  readonly longTable: LongTableState;
}

/** More roles than these are asked for. */
export const rolesAtOnce = 60;

export const noPortfolioYet: PortfolioState = {
  ranked: undefined,
  run: undefined,
  tab: 'ranking',
  search: '',
  zone: undefined,
  checks: undefined,
  mixWay: 'roles',
  most: rolesAtOnce,
  ratings: firstRatings,
  writeAll: undefined,
  anchors: firstAnchors,
  longTable: firstLongTable,
};

/** Ranks what was read. */
export function rankedPortfolio(portfolio: Portfolio): RankedPortfolio {
  const { rows } = portfolio;
  const scored = rows.flatMap((row) => (row.result ? [{ ...row.result, row, result: row.result }] : []));
  return {
    portfolio,
    roles: [
      ...ranking(scored).map(({ role: { row, result }, place }): ListedRole => ({ row, ranked: { result, place } })),
      ...rows.flatMap((row): ListedRole[] => (row.result ? [] : [{ row, ranked: undefined }])),
    ],
    mix: zoneMix(rows.map(({ result }) => result?.zone)),
    mixes: mixesOf(portfolio),
    ratings: ratingsOverview(portfolio),
    anchored: anchored(portfolio),
  };
}

/** The roles that search and filter leave, whatever the letter case. */
export function listedRoles({ roles }: RankedPortfolio, { search, zone, checks }: PortfolioState): ListedRole[] {
  const wanted = search.trim().toLowerCase();
  return roles.filter(({ row, ranked }) => {
    if (zone !== undefined && (ranked?.result.zone ?? 'none') !== zone) return false;
    if (checks !== undefined && !isListedFor(checks, row)) return false;
    const { role, seniority, sheet } = row;
    return [role, seniority, sheet.name, ranked?.result.subLabel ?? ''].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  });
}
