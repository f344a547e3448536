import type { Zone } from '../zone';

/** How much of a portfolio is in each zone, and how much has no score: roles, or their weight. */
export type ZoneMix = Readonly<Record<Zone | 'none', number>>;

/** A zone mix by weight. */
export interface WeightedMix {
  /** The sums of the weights. */
  readonly mix: ZoneMix;
  /** Roles without a weight, which are in no sum. */
  readonly leftOut: number;
}

/** A role as a mix counts it; without a zone it has no score. */
export interface WeightedRole {
  readonly zone: Zone | undefined;
  readonly weight: number | undefined;
}

/**
 * Counts roles by zone; undefined is a role without a score.
 *
 * @example zoneMix(['Red', undefined, 'Red']) // Red 2, Yellow 0, Green 0, none 1
 */
export const zoneMix = (zones: readonly (Zone | undefined)[]): ZoneMix =>
  weightedMix(zones.map((zone) => ({ zone, weight: 1 }))).mix;

/**
 * Adds up weights by zone. A role without a weight is left out rather than given one that nobody stated. (ours)
 *
 * @example weightedMix([{ zone: 'Red', weight: 40 }, { zone: 'Green', weight: undefined }]) // Red 40, leftOut 1
 */
export function weightedMix(roles: readonly WeightedRole[]): WeightedMix {
  const mix = { Red: 0, Yellow: 0, Green: 0, none: 0 };
  let leftOut = 0;
  for (const { zone, weight } of roles) {
    if (weight === undefined) leftOut++;
    else mix[zone ?? 'none'] += weight;
  }
  return { mix, leftOut };
}

/** What is known of the people in a role. */
export interface RolePeople {
  readonly headcount: number | undefined;
  /** Of one person, in any unit that is the same for all roles. */
  readonly wage: number | undefined;
}

/**
 * What a role weighs by pay: headcount times wage where headcounts are given, else the wage alone. Where they are given,
 * a role without one has no weight: the pay of one person does not add up with that of forty. (ours)
 *
 * @example wageWeight({ headcount: 40, wage: 50_000 }, true) // 2,000,000
 */
export function wageWeight({ headcount, wage }: RolePeople, hasHeadcounts: boolean): number | undefined {
  if (!hasHeadcounts || wage === undefined) return wage;
  return headcount === undefined ? undefined : headcount * wage;
}
