import { areDistinguishable } from '../robustness/distinguishable';
import type { Range } from '../robustness/score-distribution';
import type { Score } from '../score';
import {
  effectOf,
  type FigureDifference,
  type Profiled,
  profileDifference,
  type ProfileDifference,
} from './figure-differences';
import { titleKey } from './title-key';

/** A role that another may be held against, with its likely range. */
export interface Comparable extends Profiled, Range {
  readonly role: string;
  /** Undefined for a published role: its title is all there is. */
  readonly seniority: string | undefined;
  readonly score: Score;
}

/** A role to look at next, and why. */
export interface Proposal<Role extends Comparable> {
  readonly role: Role;
  /** In tenths of a point, above 0. */
  readonly gap: number;
  /** Undefined where nothing but the score is known. */
  readonly difference: ProfileDifference | undefined;
  /** The figures in which the two are most alike; none that is far apart. */
  readonly alike: readonly FigureDifference[];
  /** The figures that alone would raise the score most. */
  readonly higher: readonly RaisingFigure[];
}

/** A figure of another role that alone would raise the own score by so much, in tenths of a point. */
export interface RaisingFigure {
  readonly name: string;
  readonly effect: number;
}

/** So many proposals are enough to choose from. */
export const mostProposals = 5;

const mostReasons = 3;

/** Figures further apart, as a share of their scale, are not called alike: one step of evidence or of a task score. (ours) */
const alikeUpTo = 0.25;

/**
 * Where to look next: roles with a higher score whose likely range does not overlap, nearest in rating profile first, those
 * of which only the score is known last; of equally near ones the smaller gap first. The role itself is not among them,
 * under whatever sheet. (ours)
 */
export function whereToLookNext<Role extends Comparable>(own: Comparable, roles: readonly Role[]): Proposal<Role>[] {
  return roles
    .filter((other) => other.score > own.score && areDistinguishable(own, other) && !isSameRole(own, other))
    .map((role) => ({ role, gap: role.score - own.score, difference: profileDifference(own, role) }))
    .sort((one, two) => distanceOf(one) - distanceOf(two) || one.gap - two.gap)
    .slice(0, mostProposals)
    .map((nearest) => {
      const figures = nearest.difference?.figures ?? [];
      return { ...nearest, alike: mostAlike(figures), higher: thatRaise(own, figures) };
    });
}

const distanceOf = ({ difference }: Pick<Proposal<Comparable>, 'difference'>): number => difference?.distance ?? 2;

function isSameRole(own: Comparable, other: Comparable): boolean {
  if (titleKey(own.role) !== titleKey(other.role)) return false;
  return other.seniority === undefined || titleKey(own.seniority ?? '') === titleKey(other.seniority);
}

/** One of each group before a second of any: five equal rows of evidence say less than one figure of each kind. */
function mostAlike(figures: readonly FigureDifference[]): FigureDifference[] {
  const near = figures.filter(({ share }) => share <= alikeUpTo).sort((one, two) => one.share - two.share);
  const firsts = near.filter(({ group }, index) => near.findIndex((each) => each.group === group) === index);
  return [...firsts, ...near.filter((figure) => !firsts.includes(figure))].slice(0, mostReasons);
}

const thatRaise = (own: Comparable, figures: readonly FigureDifference[]): RaisingFigure[] =>
  figures
    .map((figure) => ({ name: figure.name, effect: effectOf(own, figure) }))
    .filter(({ effect }) => effect > 0)
    .sort((one, two) => two.effect - one.effect)
    .slice(0, mostReasons);
