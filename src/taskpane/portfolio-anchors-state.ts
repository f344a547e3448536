import { type Anchor, anchorOf } from '../scoring/portfolio/anchors';
import { type Bias, biasOf, type OwnRole } from '../scoring/portfolio/bias';
import { totalsOf } from '../scoring/portfolio/published-roles';
import { zoneOf } from '../scoring/zone';
import type { CalibrationRole } from '../workbook/calibration/calibration';
import type { PortfolioRow } from '../workbook/portfolio/portfolio-row';
import type { Portfolio } from '../workbook/portfolio/read-portfolio';
import type { RoleSheet } from '../workbook/role-reading';
import type { ListedRole, ZoneChoice } from './portfolio-state';

/** What the anchors of the page All roles show. It stays when the page is left. */
export interface AnchorsState {
  /** Whether published roles stand among the roles of the ranking. */
  readonly isShown: boolean;
  /** The sheet of the role whose roles to look at next are open. */
  readonly nextOf: string | undefined;
  /** At most so many published roles are drawn in their tab. */
  readonly most: number;
}

/** More published roles than these are asked for. */
export const anchorsAtOnce = 40;

export const firstAnchors: AnchorsState = { isShown: true, nextOf: undefined, most: anchorsAtOnce };

/** A published role of the workbook, held against the method. */
export type PublishedAnchor = Anchor<CalibrationRole>;

/** A role of the portfolio that has a score. */
export interface ScoredRole extends OwnRole {
  readonly sheet: RoleSheet;
  readonly seniority: string;
}

/** What follows from the published roles, worked out once when the portfolio is read. */
export interface Anchored {
  /** Highest score first. */
  readonly anchors: readonly PublishedAnchor[];
  readonly bias: Bias<ScoredRole, CalibrationRole>;
}

/** Holds the published roles against the method, and the roles of the workbook against them. */
export function anchored({ rows, calibration: { roles } }: Pick<Portfolio, 'rows' | 'calibration'>): Anchored {
  return {
    anchors: roles.map(anchorOf).sort((one, other) => other.published.score - one.published.score),
    bias: biasOf(rows.flatMap(scoredRole), roles),
  };
}

/** Matched by its job title; a sheet without one is no published role. */
function scoredRole({ role, seniority, result, figures, sheet }: PortfolioRow): ScoredRole[] {
  return result ? [{ role, seniority, score: result.score, totals: totalsOf(figures), sheet }] : [];
}

/** A line of the ranking: a role, or a published one at its score, which has no place. */
export type RankingLine =
  { readonly kind: 'role'; readonly role: ListedRole } | { readonly kind: 'anchor'; readonly anchor: PublishedAnchor };

/** What search and zone leave of the published roles. */
export function listedAnchors(
  anchors: readonly PublishedAnchor[],
  { search, zone }: { readonly search: string; readonly zone: ZoneChoice },
): PublishedAnchor[] {
  const wanted = search.trim().toLowerCase();
  return anchors.filter(({ published: { role, subLabel, score } }) => {
    const isInZone = zone === undefined || zoneOf(score) === zone;
    return isInZone && [role, subLabel].some((text) => text.toLowerCase().includes(wanted));
  });
}

/** Roles and published roles, each published one before the first role whose score is not higher. */
export function rankingLines(roles: readonly ListedRole[], anchors: readonly PublishedAnchor[]): RankingLine[] {
  let next = 0;
  const anchorsFrom = (score: number): RankingLine[] => {
    const from = next;
    while ((anchors[next]?.published.score ?? -1) >= score) next++;
    return anchors.slice(from, next).map((anchor) => ({ kind: 'anchor', anchor }));
  };
  const lines = roles.flatMap((role): RankingLine[] => [
    ...anchorsFrom(role.ranked?.result.score ?? 0),
    { kind: 'role', role },
  ]);
  return [...lines, ...anchorsFrom(0)];
}
