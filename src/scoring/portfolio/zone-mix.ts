import type { Zone } from '../zone';

/** How many roles are in each zone, and how many have no score. */
export type ZoneMix = Readonly<Record<Zone | 'none', number>>;

/**
 * Counts roles by zone; undefined is a role without a score.
 *
 * @example zoneMix(['Red', undefined, 'Red']) // Red 2, Yellow 0, Green 0, none 1
 */
export function zoneMix(zones: readonly (Zone | undefined)[]): ZoneMix {
  const mix = { Red: 0, Yellow: 0, Green: 0, none: 0 };
  for (const zone of zones) mix[zone ?? 'none']++;
  return mix;
}
