import type { Place } from '../../assessment/place';
import { exposedFromScore } from '../../method/method';
import { barrierScale, evidenceScale } from '../../method/scales';
import { type Result, resultOf } from '../computed';
import { shareAtOrAbove } from '../share';
import type { SubLabel } from '../sub-label';
import type { Zone } from '../zone';
import { type ModifierMove, modifierMoves, movedTo } from './modifier-moves';
import { outcomeRanges } from './outcome-ranges';
import type { RatedRole } from './rated-role';
import { ratingsOf, withChanges } from './ratings-of';
import { type Reached, type TaskMoves, taskMoves } from './task-moves';
import { grainFor } from './task-sums';

/** What a role is to become. As a sub-label, 'Red' is Red that is not Imminent. */
export type FlipTarget =
  { readonly kind: 'zone'; readonly zone: Zone } | { readonly kind: 'sub-label'; readonly subLabel: SubLabel };

/** A rating that moves, by one step or more. */
export interface Change {
  readonly at: Place;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

export type Flip =
  /** The role is there already. */
  | { readonly kind: 'reached' }
  | {
      readonly kind: 'changes';
      readonly steps: number;
      /** Tasks with the larger time share first, then evidence, barriers and growth. */
      readonly changes: readonly Change[];
      /** Of the role with these changes. */
      readonly result: Result;
      /** False where the search had to round times: the changes do it, but fewer steps might, too. */
      readonly isProvenFewest: boolean;
    }
  /** No change of ratings does it. */
  | { readonly kind: 'impossible' };

/**
 * The fewest one-step changes of ratings that make the role another one, and one such set. (ours)
 *
 * Of sets of equal size it is the one with most steps on tasks, then the one that moves task resistance furthest, then
 * the one with most steps where the time share is largest; evidence moves before barriers, barriers before growth.
 *
 * The fewest for certain with up to 7 tasks, and with any number whose times are multiples of 0.01 % for a zone or of
 * 0.5 % for a sub-label. With finer times the search rounds, and each answer is checked with the times as they are.
 *
 * @example flipTo(medicalCoder, { kind: 'zone', zone: 'Yellow' }) // 4 steps: task 1 from 5 to 1
 */
export function flipTo(role: RatedRole, target: FlipTarget): Flip {
  if (isReached(target, resultOfRole(role))) return { kind: 'reached' };
  const grain = target.kind === 'zone' ? grainFor(role.tasks, 7, 100, false) : grainFor(role.tasks, 7, 5000, true);
  const isExact = grain.step === 1;
  const tasks = taskMoves(role.tasks, grain);
  for (const { move, reached } of candidates(role, tasks, target, isExact)) {
    const changes = changesTo(role, tasks.scoresFor(reached), move);
    const result = resultOfRole(withChanges(role, changes));
    if (!isReached(target, result)) continue;
    const steps = changes.reduce((sum, change) => sum + change.steps, 0);
    return { kind: 'changes', steps, changes, result, isProvenFewest: isExact };
  }
  return { kind: 'impossible' };
}

function resultOfRole({ inputs, tasks }: RatedRole): Result {
  return resultOf(inputs, shareAtOrAbove(tasks, exposedFromScore));
}

const isReached = (target: FlipTarget, { zone, subLabel }: Result): boolean =>
  target.kind === 'zone' ? zone === target.zone : subLabel?.label === target.subLabel;

interface Candidate {
  readonly move: ModifierMove;
  readonly reached: Reached;
}

/** For every move of the modifiers the best moves of the tasks, fewest steps first. */
function candidates({ inputs }: RatedRole, tasks: TaskMoves, target: FlipTarget, isExact: boolean): Candidate[] {
  const found: Candidate[] = [];
  let fewest = Infinity;
  for (const move of modifierMoves(inputs)) {
    // Moves come fewest steps first. Where times were rounded the first candidate may fail and a later one be needed.
    if (isExact && move.steps > fewest) break;
    for (const [share, band] of tasks.bands) {
      for (const { from, to, ...outcome } of outcomeRanges(
        move.modifiers,
        target.kind === 'zone' ? undefined : share,
      )) {
        const isWanted = target.kind === 'zone' ? outcome.zone === target.zone : outcome.subLabel === target.subLabel;
        const reached = isWanted ? nearestIn(band, from, to, inputs.taskResistance) : undefined;
        if (reached === undefined) continue;
        found.push({ move, reached });
        fewest = Math.min(fewest, move.steps + reached.steps);
      }
    }
  }
  const steps = ({ move, reached }: Candidate) => move.steps + reached.steps;
  const distance = ({ reached }: Candidate) => Math.abs(reached.resistance - inputs.taskResistance);
  return found.sort((a, b) => steps(a) - steps(b) || a.move.steps - b.move.steps || distance(b) - distance(a));
}

/** The one with the fewest steps among those from `from` up to below `to`; of equal ones the one furthest from `own`. */
function nearestIn(band: readonly Reached[], from: number, to: number, own: number): Reached | undefined {
  let best: Reached | undefined;
  for (const reached of band) {
    if (reached.resistance < from || reached.resistance >= to) continue;
    const isBetter =
      best === undefined ||
      reached.steps < best.steps ||
      (reached.steps === best.steps && Math.abs(reached.resistance - own) > Math.abs(best.resistance - own));
    if (isBetter) best = reached;
  }
  return best;
}

function changesTo(role: RatedRole, scores: readonly number[], { modifiers }: ModifierMove): Change[] {
  const wanted = [
    ...scores,
    ...movedTo(role.evidence, modifiers.evidence, evidenceScale),
    ...movedTo(role.barriers, modifiers.barriers, barrierScale),
    modifiers.growth,
  ];
  const changes = ratingsOf(role).flatMap(({ at, value }, index): Change[] => {
    const to = wanted[index] ?? value;
    return to === value ? [] : [{ at, from: value, to, steps: Math.abs(to - value) }];
  });
  const time = ({ at }: Change) => (at.section === 'tasks' ? (role.tasks[at.row ?? -1]?.time ?? 0) : 0);
  return changes.sort((a, b) => time(b) - time(a));
}
