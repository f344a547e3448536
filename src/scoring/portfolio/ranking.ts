import type { Range } from '../robustness/score-distribution';
import type { Score } from '../score';

/** What a role is ranked by. */
export interface Rankable extends Range {
  readonly score: Score;
}

/** A role's place among others, as far as the ratings can tell; the best is 1. */
export interface Place {
  /** The best place that is not excluded: behind every role whose range lies above. */
  readonly from: number;
  /** The last place that is not excluded: before every role whose range lies below. */
  readonly to: number;
  /** Other roles that cannot be told apart from this one. */
  readonly ties: number;
}

/** A role with its place. */
export interface Ranked<Role> {
  readonly role: Role;
  readonly place: Place;
}

/**
 * Roles by score, highest first, each with the places that its likely range leaves open; of equal scores the one with
 * the higher range first, then in the order given. A single place is claimed only where no other range overlaps. (ours)
 *
 * @example ranking([{ score: 500, low: 450, high: 550 }, { score: 520, low: 480, high: 560 }]) // both 1 to 2, tied with 1
 */
export function ranking<Role extends Rankable>(roles: readonly Role[]): Ranked<Role>[] {
  const lows = ascending(roles.map(({ low }) => low));
  const highs = ascending(roles.map(({ high }) => high));
  return [...roles]
    .sort((a, b) => b.score - a.score || b.high - a.high || b.low - a.low)
    .map((role) => ({ role, place: placeOf(role, lows, highs) }));
}

/** Apart is what `areDistinguishable` says; counted in the ordered ends of all ranges, because thousands are too many for pairs. */
function placeOf({ low, high }: Range, lows: readonly number[], highs: readonly number[]): Place {
  const above = lows.length - firstWhere(lows, (other) => other > high);
  const below = firstWhere(highs, (other) => other >= low);
  const ties = lows.length - above - below - 1;
  return { from: above + 1, to: above + 1 + ties, ties };
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The index of the first value that it holds for, where it holds for all that follow too; the length when for none. */
function firstWhere(values: readonly number[], holds: (value: number) => boolean): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(values[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
