import type { Assessment } from '../assessment/assessment';
import type { Inputs } from '../scoring/inputs';
import { type Flip, flipTo } from '../scoring/robustness/flip-to';
import { isTooLargeForRange } from '../scoring/robustness/likely-scores';
import { type RatedRole, ratedRole } from '../scoring/robustness/rated-role';
import { type RequiredValue, requiredValue } from '../scoring/robustness/required-value';
import { sensitivity, type Swing } from '../scoring/robustness/sensitivity';
import { type Score, publishedScore } from '../scoring/score';
import { type Zone, zoneOf } from '../scoring/zone';

/** What drives a score and what would change its zone. */
export interface Drivers {
  readonly role: RatedRole;
  readonly score: Score;
  /** Widest first. */
  readonly swings: readonly Swing[];
  /** Every zone but the role's own, upwards first. */
  readonly ways: readonly WayToZone[];
}

/** What would make a role another zone. */
export interface WayToZone {
  readonly zone: Zone;
  readonly flip: Flip;
  /** What each figure alone would have to be, in the order of the formula. */
  readonly alone: readonly FigureAlone[];
}

export interface FigureAlone {
  readonly input: keyof Inputs;
  readonly required: RequiredValue;
}

const zones: readonly Zone[] = ['Yellow', 'Green', 'Red'];
const figures: readonly (keyof Inputs)[] = ['taskResistance', 'evidence', 'barriers', 'growth'];

/* A search for the fewest changes takes longer than a frame: once for an assessment, and only where it is looked at. */
const known = new WeakMap<Assessment, Drivers>();

/** The drivers of an assessment; undefined while a rating is missing, and for a role that is too large. */
export function driversOf(assessment: Assessment): Drivers | undefined {
  const before = known.get(assessment);
  if (before) return before;
  const role = isTooLargeForRange(assessment) ? undefined : ratedRole(assessment);
  if (!role) return undefined;
  const score = publishedScore(role.inputs);
  const drivers = { role, score, swings: sensitivity(role), ways: waysFrom(role, zoneOf(score)) };
  known.set(assessment, drivers);
  return drivers;
}

function waysFrom(role: RatedRole, own: Zone): WayToZone[] {
  return zones
    .filter((zone) => zone !== own)
    .map((zone) => ({
      zone,
      flip: flipTo(role, { kind: 'zone', zone }),
      alone: figures.map((input) => ({ input, required: requiredValue(role.inputs, input, zone) })),
    }));
}
