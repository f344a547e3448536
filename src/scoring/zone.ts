import { type Zone as MethodZone, zoneRules } from '../method/labels';
import type { Score } from './score';

export type Zone = MethodZone;

const [green, yellow, red] = zoneRules;
const greenFrom = green.from.value * 10;
const yellowFrom = yellow.from.value * 10;

/**
 * The zone of a published score, decided on its one decimal so that nobody ever reads "48.0 Yellow".
 *
 * Source: published; the reading of "Yellow 25-47" as up to 47.9 is inferred.
 *
 * @example zoneOf(116) // 'Red'
 */
export function zoneOf(score: Score): Zone {
  if (score >= greenFrom) return green.zone;
  return score >= yellowFrom ? yellow.zone : red.zone;
}

/** A zone boundary and how far a score is from it. */
export interface BoundaryDistance {
  readonly zone: Zone;
  /** The score, in tenths, at which the boundary lies. */
  readonly boundary: number;
  /** Tenths of a point from the score to the first score in the other zone; positive upwards. */
  readonly distance: number;
}

/** The distance to each neighbouring zone: for 11.6 it is 13.4 points up to Yellow. */
export function boundaryDistances(score: Score): BoundaryDistance[] {
  const up = (zone: Zone, boundary: number): BoundaryDistance => ({ zone, boundary, distance: boundary - score });
  const down = (zone: Zone, boundary: number): BoundaryDistance => ({ zone, boundary, distance: boundary - 1 - score });
  switch (zoneOf(score)) {
    case 'Red':
      return [up('Yellow', yellowFrom)];
    case 'Yellow':
      return [down('Red', yellowFrom), up('Green', greenFrom)];
    case 'Green':
      return [down('Yellow', greenFrom)];
  }
}
