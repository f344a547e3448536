import { barrierScale, evidenceScale, growthScale, principleScale, type Scale, taskScale } from '../method/scales';
import { barrierNames, evidenceNames, principleNames } from '../method/rows';

/* The numbers of an assessment, as types that cannot hold a value out of scale. Each has one way in, a function that
   gives undefined for anything else. */

export type TaskScore = 1 | 2 | 3 | 4 | 5;
export type EvidenceRating = -2 | -1 | 0 | 1 | 2;
export type BarrierRating = 0 | 1 | 2;
export type PrincipleRating = 0 | 1 | 2 | 3;
export type GrowthValue = -2 | -1 | 0 | 1 | 2;

declare const unit: unique symbol;
type Whole<Unit extends string> = number & { readonly [unit]: Unit };

/** A share of task time in millionths of the whole: 350,000 is 35 %. A finer share is rounded to a millionth. (ours) */
export type TimeShare = Whole<'time share'>;

/** Task resistance in millionths of a point: 1,850,000 is 1.85. From 1.00 to 5.00. */
export type TaskResistance = Whole<'task resistance'>;

/** The sum of five evidence ratings, -10 to 10. */
export type EvidenceTotal = Whole<'evidence total'>;

/** The sum of five barrier ratings, 0 to 10. */
export type BarrierTotal = Whole<'barrier total'>;

/** The sum of three protective principles, 0 to 9. */
export type ProtectiveTotal = Whole<'protective total'>;

const million = 1_000_000;

function onScale<R extends number>(value: number, scale: Scale): R | undefined {
  return Number.isInteger(value) && value >= scale.min && value <= scale.max ? (value as R) : undefined;
}

function inRange<W extends number>(value: number, min: number, max: number): W | undefined {
  return Number.isInteger(value) && value >= min && value <= max ? (value as W) : undefined;
}

export const taskScore = (value: number) => onScale<TaskScore>(value, taskScale);
export const evidenceRating = (value: number) => onScale<EvidenceRating>(value, evidenceScale);
export const barrierRating = (value: number) => onScale<BarrierRating>(value, barrierScale);
export const principleRating = (value: number) => onScale<PrincipleRating>(value, principleScale);
export const growthValue = (value: number) => onScale<GrowthValue>(value, growthScale);

export const evidenceTotalOf = (total: number) =>
  inRange<EvidenceTotal>(total, evidenceNames.length * evidenceScale.min, evidenceNames.length * evidenceScale.max);
export const barrierTotalOf = (total: number) =>
  inRange<BarrierTotal>(total, barrierNames.length * barrierScale.min, barrierNames.length * barrierScale.max);
export const protectiveTotalOf = (total: number) =>
  inRange<ProtectiveTotal>(total, 0, principleNames.length * principleScale.max);

/** A time share from a fraction: `timeShareOf(0.35)`; undefined unless above 0 and at most 1. */
export function timeShareOf(fraction: number): TimeShare | undefined {
  const millionths = Math.round(fraction * million);
  return inRange<TimeShare>(millionths, 1, million);
}

/** Task resistance from points: `taskResistanceOf(1.85)`; undefined unless from 1 to 5. */
export function taskResistanceOf(points: number): TaskResistance | undefined {
  return inRange<TaskResistance>(Math.round(points * million), million, 5 * million);
}

/** Task resistance in points, for display: `inPoints(taskResistanceOf(1.85))` is 1.85. */
export const inPoints = (resistance: TaskResistance): number => resistance / million;

/** A time share as a fraction of the whole, for display. */
export const asFraction = (share: TimeShare): number => share / million;
