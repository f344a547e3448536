import { profileColumns, type RatingProfile } from './rating-profile';

/** A role among its family. */
export interface FamilyMember {
  /** Whatever the letter case; '' for a role of no family, which is held against nobody. */
  readonly family: string;
  readonly profile: RatingProfile;
}

/** A rating that is out of line with the role's family. */
export interface SoreThumb<Role> {
  readonly role: Role;
  /** Of `profileColumns`. */
  readonly column: number;
  /** In points of the rating's scale, as `median`. */
  readonly value: number;
  readonly median: number;
  /** Roles of the family that have this rating, this one among them. */
  readonly size: number;
}

/** The ratings out of line, and how many roles could not be held against anybody. */
export interface SoreThumbs<Role> {
  /** The largest deviations first. */
  readonly found: readonly SoreThumb<Role>[];
  /** Roles without a family, or with one that is too small to have a middle. */
  readonly leftOut: number;
}

/** Below four ratings one that is off is a quarter or more of the family, and its middle is anybody's guess. (ours) */
export const fewestInFamily = 4;

/** For every ten roles one other may be as far off; where more are, they are a second group in the family rather than slips. (ours) */
export const rolesForOneMore = 10;

/**
 * How far from the median is out of line, in points. Two steps for a rating, because careful raters often differ by one.
 * One point for task resistance: it is a mean over all tasks, and a mean moves by a point only when every minute of the
 * role is rated a step differently. (ours)
 */
export const outOfLineFrom = (column: number): number => (profileColumns[column]?.group === 'tasks' ? 1 : 2);

/**
 * Finds the ratings that stick out of the role's family: at least two steps from the family's median (task resistance one
 * point), while at most one other role in ten of the family is that far on the same side. The median, because what sticks
 * out does not move it. A family needs four roles with that rating. (ours)
 *
 * @param fewest what a family needs instead, for roles that are one family only for want of a better one
 * @example soreThumbs(nurses).found // of barriers 2, 2, 2 and 0 the last: value 0, median 2, size 4
 */
export function soreThumbs<Role extends FamilyMember>(
  roles: readonly Role[],
  fewest: number = fewestInFamily,
): SoreThumbs<Role> {
  const large = familiesOf(roles).filter((members) => members.length >= fewest);
  const found = large.flatMap((members) =>
    profileColumns.flatMap((_, column) => {
      const rated = members.flatMap((role) => {
        const value = role.profile[column];
        return value === undefined ? [] : [{ role, value }];
      });
      return rated.length < fewest ? [] : outOfLine(rated, column);
    }),
  );
  return {
    found: found.sort((a, b) => deviation(b) - deviation(a)),
    leftOut: roles.length - large.flat().length,
  };
}

function familiesOf<Role extends FamilyMember>(roles: readonly Role[]): Role[][] {
  const families = new Map<string, Role[]>();
  for (const role of roles) {
    const key = role.family.toLowerCase();
    const members = families.get(key);
    if (members) members.push(role);
    else if (key !== '') families.set(key, [role]);
  }
  return [...families.values()];
}

interface Rated<Role> {
  readonly role: Role;
  readonly value: number;
}

function outOfLine<Role>(rated: readonly Rated<Role>[], column: number): SoreThumb<Role>[] {
  const sorted = Float64Array.from(rated, ({ value }) => value).sort();
  const median = medianOf(sorted);
  const size = sorted.length;
  // With so many others at most as far out, a rating lies beyond the one that comes next on its side.
  const others = Math.floor(size / rolesForOneMore);
  const [low = median, high = median] = [sorted[others + 1], sorted[size - 2 - others]];
  return rated
    .filter(({ value }) => value < low || value > high)
    .map(({ role, value }) => ({ role, column, value, median, size }))
    .filter((each) => deviation(each) >= 1);
}

/** In parts of what is out of line. Figures in points are decimals: a hair below the limit is at the limit. */
const deviation = ({ column, value, median }: SoreThumb<unknown>): number =>
  Math.round((Math.abs(value - median) / outOfLineFrom(column)) * 1e6) / 1e6;

function medianOf(sorted: Float64Array): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
