import type { Place } from '../../assessment/place';
import { publishedScore } from '../score';
import type { RatedRole } from './rated-role';
import { type RatingOfRole, ratingsOf } from './ratings-of';

/** What one rating does to the score when it moves one step and all others stay. */
export interface Swing {
  readonly at: Place;
  readonly from: number;
  /** One step lower; undefined at the low end of the scale. */
  readonly down: Step | undefined;
  /** One step higher; undefined at the high end of the scale. */
  readonly up: Step | undefined;
  /** From the lowest to the highest score among the three, in tenths. */
  readonly width: number;
}

export interface Step {
  readonly to: number;
  /** Change of the published score in tenths of a point. */
  readonly change: number;
}

/**
 * The swing of every rating, widest first; equal ones in the order of a role sheet. (ours)
 *
 * @example sensitivity(medicalCoder)[0] // the score of task 1: from 5, one step down is +3.5 points
 */
export function sensitivity(role: RatedRole): Swing[] {
  const score = publishedScore(role.inputs);
  return ratingsOf(role)
    .map((rating) => swingOf(rating, score))
    .sort((one, other) => other.width - one.width);
}

function swingOf({ at, value, changedTo }: RatingOfRole, score: number): Swing {
  const stepTo = (to: number): Step | undefined => {
    const changed = changedTo(to);
    return changed && { to, change: publishedScore(changed.inputs) - score };
  };
  const down = stepTo(value - 1);
  const up = stepTo(value + 1);
  const changes = [0, down?.change ?? 0, up?.change ?? 0];
  return { at, from: value, down, up, width: Math.max(...changes) - Math.min(...changes) };
}
