import {
  type FamilyMember,
  fewestInFamily,
  type SoreThumb,
  type SoreThumbs,
  soreThumbs,
} from '../scoring/portfolio/sore-thumbs';
import type { PortfolioRow } from '../workbook/portfolio/portfolio-row';
import type { Portfolio } from '../workbook/portfolio/read-portfolio';

/** What the tab Ratings shows. It stays when the page is left. */
export interface RatingsState {
  /** At most so many ratings out of line are listed. */
  readonly most: number;
}

/** More ratings out of line than these are asked for. */
export const thumbsAtOnce = 10;

export const firstRatings: RatingsState = { most: thumbsAtOnce };

/** A role as it is held against its family. */
export interface ComparedRole extends FamilyMember {
  readonly row: PortfolioRow;
}

/** What roles are held against: the families that the analyst names, or all roles of the workbook, or nothing. */
export type FamilyBasis = 'families' | 'workbook' | 'nothing';

/** The ratings out of line, worked out once when the portfolio is read. */
export interface RatingsOverview {
  readonly basis: FamilyBasis;
  readonly thumbs: SoreThumbs<ComparedRole>;
  /** The same ratings, by `ratingKey`. */
  readonly outOfLine: ReadonlySet<string>;
}

/** Without families a workbook is one only when it has so many rated roles: unlike roles have no common middle. (ours) */
export const fewestInWorkbook = 8;

/** Stands for a rating of a role. */
export const ratingKey = (sheetId: string, column: number): string => `${sheetId} ${column}`;

/** Holds each role's ratings against its family. */
export function ratingsOverview({ rows, analyst: { headers, bySheet } }: Portfolio): RatingsOverview {
  const hasFamilies = headers.family !== undefined;
  const rated = rows.filter(({ profile }) => profile.some((figure) => figure !== undefined));
  const isFamily = rated.length >= fewestInWorkbook;
  const basis: FamilyBasis = hasFamilies ? 'families' : isFamily ? 'workbook' : 'nothing';
  const familyOf = ({ sheet }: PortfolioRow): string => {
    if (basis === 'families') return bySheet.get(sheet.id)?.family ?? '';
    return basis === 'workbook' ? 'workbook' : '';
  };
  const members = rated.map((row): ComparedRole => ({ row, family: familyOf(row), profile: row.profile }));
  const thumbs = soreThumbs(members, hasFamilies ? fewestInFamily : fewestInWorkbook);
  return {
    basis,
    thumbs,
    outOfLine: new Set(thumbs.found.map(({ role, column }) => ratingKey(role.row.sheet.id, column))),
  };
}

/** The ratings out of line of roles that are listed. */
export function listedThumbs(
  { thumbs }: RatingsOverview,
  listed: readonly { readonly row: PortfolioRow }[],
): SoreThumb<ComparedRole>[] {
  const sheets = new Set(listed.map(({ row }) => row.sheet.id));
  return thumbs.found.filter(({ role }) => sheets.has(role.row.sheet.id));
}
