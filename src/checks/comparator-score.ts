import type { Comparator } from '../assessment/assessment';
import { statedFigure } from '../assessment/stated';
import { type Score, scoreFrom } from '../scoring/score';
import type { RankClaim } from './rank-claims';

/** A score as printed, '48.2', '48.2/100' or, as a sheet shows it in some countries, '48,2'. */
export function scoreIn(text: string): Score | undefined {
  const withPoint = text.replace(/^(\d+),(\d+)/, '$1.$2');
  const stated = statedFigure({ value: withPoint, text: withPoint, isFormula: true });
  return stated && scoreFrom(stated.value);
}

/** The score of the role that a rank is claimed against: as printed with the claim, and as the comparators' table has it. */
export function scoresOfClaim(
  { role, score: text }: RankClaim,
  comparators: readonly Comparator[],
): { readonly printed: Score | undefined; readonly inTable: Score | undefined } {
  const listed = comparators.find((each) => each.role.toLowerCase() === role.toLowerCase());
  return { printed: text === undefined ? undefined : scoreIn(text), inTable: listed && scoreIn(listed.score) };
}

/** True when the claimed rank is that of the two scores; equal scores fit both ways. */
export const rankFits = ({ way }: RankClaim, own: Score, other: Score): boolean =>
  way === 'above' ? own >= other : own <= other;
