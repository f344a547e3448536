import { points } from '../scoring/printed';
import type { BoundaryDistance } from '../scoring/zone';
import { texts } from './texts';

/** How far the neighbouring zones are: 'Yellow is 13.4 points away.' */
export function distanceSentence(boundaries: readonly BoundaryDistance[]): string {
  const inPoints = ({ distance }: BoundaryDistance) => texts.score.points(points(Math.abs(distance)));
  const up = boundaries.find(({ distance }) => distance > 0);
  const down = boundaries.find(({ distance }) => distance < 0);
  if (up && down) return texts.score.between(up.zone, inPoints(up), down.zone, points(Math.abs(down.distance)));
  const only = up ?? down;
  return only ? texts.score.away(only.zone, inPoints(only)) : '';
}
