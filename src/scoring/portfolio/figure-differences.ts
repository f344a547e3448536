import { barrierTotalOf, evidenceTotalOf, growthValue, inPoints, taskResistanceOf } from '../../assessment/ratings';
import type { Inputs } from '../inputs';
import { publishedScore } from '../score';
import { inputsOf } from './anchors';
import { type RoleTotals, totalScales } from './published-roles';
import { profileColumns, type RatingGroup, type RatingProfile } from './rating-profile';

/** What two roles are laid side by side by; `profile` is undefined where only totals are known. */
export interface Profiled {
  readonly profile: RatingProfile | undefined;
  readonly totals: RoleTotals;
}

/** A figure that both roles have. */
export interface FigureDifference {
  readonly group: RatingGroup;
  readonly name: string;
  /** How far apart, as a share of the figure's scale: 0 to 1. */
  readonly share: number;
  /** The other role's figure minus the own, in points of its scale. */
  readonly change: number;
}

/** How two roles differ, and what that stands on. */
export interface ProfileDifference {
  readonly comparedOn: 'ratings' | 'totals';
  readonly figures: readonly FigureDifference[];
  /** The mean over the groups of the mean over their figures, so that five rows weigh as much as one: 0 to 1. */
  readonly distance: number;
}

/**
 * Lays two roles side by side: rating by rating where both have ratings, else total by total. On totals roles can only look
 * nearer, because ratings that differ in opposite ways cancel out. (ours)
 *
 * @returns undefined when they have no figure in common
 */
export function profileDifference(own: Profiled, other: Profiled): ProfileDifference | undefined {
  const comparedOn = own.profile && other.profile ? 'ratings' : 'totals';
  const figures = comparedOn === 'ratings' ? byRating(own, other) : byTotal(own, other);
  return figures.length === 0 ? undefined : { comparedOn, figures, distance: distanceOf(figures) };
}

/** The figures of a group follow one another. One pass, because thousands of roles are gone through while somebody waits. */
function distanceOf(figures: readonly FigureDifference[]): number {
  let [sum, groups, inGroup, count] = [0, 0, 0, 0];
  figures.forEach(({ group, share }, index) => {
    inGroup += share;
    count++;
    if (figures[index + 1]?.group === group) return;
    sum += inGroup / count;
    groups++;
    inGroup = count = 0;
  });
  return sum / groups;
}

function byRating(own: Profiled, other: Profiled): FigureDifference[] {
  const figures: FigureDifference[] = [];
  profileColumns.forEach(({ group, name, lowest, highest }, index) => {
    const [one, two] = [own.profile?.[index], other.profile?.[index]];
    if (one === undefined || two === undefined) return;
    figures.push({ group, name, share: Math.abs(two - one) / (highest - lowest), change: two - one });
  });
  return figures;
}

/** What each total is among the groups of ratings, and its name. */
const totalColumns = [
  { total: 'taskResistance', group: 'tasks', name: 'Task resistance' },
  { total: 'evidence', group: 'evidence', name: 'Evidence' },
  { total: 'barriers', group: 'barriers', name: 'Barriers' },
  { total: 'protective', group: 'principles', name: 'Protective principles' },
  { total: 'growth', group: 'growth', name: 'AI growth' },
] as const satisfies readonly { total: keyof RoleTotals; group: RatingGroup; name: string }[];

function byTotal(own: Profiled, other: Profiled): FigureDifference[] {
  return totalColumns.flatMap(({ total, group, name }) => {
    const [one, two] = [pointsOf(own.totals, total), pointsOf(other.totals, total)];
    if (one === undefined || two === undefined) return [];
    const { min, max } = totalScales[total].scale;
    return [{ group, name, share: Math.abs(two - one) / (max - min), change: two - one }];
  });
}

function pointsOf(totals: RoleTotals, total: keyof RoleTotals): number | undefined {
  if (total !== 'taskResistance') return totals[total];
  return totals.taskResistance === undefined ? undefined : inPoints(totals.taskResistance);
}

/**
 * What the other role's figure alone, in place of the own, does to the own published score, in tenths of a point.
 * Protective principles are no part of a score. (ours)
 */
export function effectOf({ totals }: Profiled, { group, change }: FigureDifference): number {
  const inputs = inputsOf(totals);
  const moved = inputs && movedInputs(inputs, group, change);
  return inputs && moved ? publishedScore(moved) - publishedScore(inputs) : 0;
}

function movedInputs(inputs: Inputs, group: RatingGroup, change: number): Inputs | undefined {
  const { taskResistance, evidence, barriers, growth } = inputs;
  const totals = { ...inputs, protective: undefined };
  switch (group) {
    case 'tasks':
      return inputsOf({ ...totals, taskResistance: taskResistanceOf(inPoints(taskResistance) + change) });
    case 'evidence':
      return inputsOf({ ...totals, evidence: evidenceTotalOf(evidence + change) });
    case 'barriers':
      return inputsOf({ ...totals, barriers: barrierTotalOf(barriers + change) });
    case 'growth':
      return inputsOf({ ...totals, growth: growthValue(growth + change) });
    case 'principles':
      return undefined;
  }
}
