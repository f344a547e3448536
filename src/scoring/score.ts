import { coefficients } from '../method/method';
import type { Inputs } from './inputs';

declare const unit: unique symbol;

/** A published score in tenths of a point, 0 to 1000. */
export type Score = number & { readonly [unit]: 'tenths of a point' };

const hundredths = (value: number) => Math.round(value * 100);
const perEvidencePoint = hundredths(coefficients.perEvidencePoint.value);
const perBarrierPoint = hundredths(coefficients.perBarrierPoint.value);
const perGrowthStep = hundredths(coefficients.perGrowthStep.value);

/** The raw product is an integer in this unit: resistance in millionths times three modifiers in hundredths. */
const rawUnits = 1e12;
const floor = Math.round(coefficients.rawFloor.value * rawUnits);
const tenthOfAPoint = Math.round((coefficients.rawSpan.value * rawUnits) / 1000);
const cap = coefficients.scoreCap.value * 10;

/**
 * The published AIJRI score in tenths of a point: 0 to 1000.
 *
 * Exact: the raw product is an integer (at most 9.24e12), so the score is a fraction of integers that is rounded half up
 * without passing through a rounded double. Source: published formula; rounding and the cap at 100 are ours.
 *
 * @example publishedScore({ taskResistance: 1_850_000, evidence: -5, barriers: 2, growth: -1 }) // 116, shown as 11.6
 */
export function publishedScore(inputs: Inputs): Score {
  return scoreOfRaw(rawProduct(inputs));
}

/** The published score of a raw product in units of 1e-12. */
export const scoreOfRaw = (product: number): Score => Math.min(cap, tenthsOfRaw(product)) as Score;

/** The score in tenths of a point before the cap: 0 to 1097. Barriers above 5 can push it past 1000. */
export const uncappedScore = (inputs: Inputs): number => tenthsOfRaw(rawProduct(inputs));

/** The score in tenths of a raw product in units of 1e-12, rounded half up, before the cap. */
export const tenthsOfRaw = (product: number): number =>
  Math.floor((2 * (product - floor) + tenthOfAPoint) / (2 * tenthOfAPoint));

/** Task resistance times the three modifiers, as an integer in units of 1e-12. */
export const rawProduct = (inputs: Inputs): number => inputs.taskResistance * modifierProduct(inputs);

/** The product of the three modifiers as an integer in millionths: 790,400 for 0.80 x 1.04 x 0.95. */
export function modifierProduct({ evidence, barriers, growth }: Omit<Inputs, 'taskResistance'>): number {
  return (100 + perEvidencePoint * evidence) * (100 + perBarrierPoint * barriers) * (100 + perGrowthStep * growth);
}

/**
 * The smallest task resistance, in millionths of a point, that is published as `tenths` or more; it may be off its scale.
 *
 * Exact: what is rounded up is a fraction of integers below 2^53, too far from a whole number to be taken for one.
 *
 * @param modifiers of `modifierProduct`
 * @example leastResistance(250, 790_400) // 3_186_406: Yellow needs 3.19 there
 */
export const leastResistance = (tenths: number, modifiers: number): number =>
  Math.ceil((2 * floor + (2 * tenths - 1) * tenthOfAPoint) / (2 * modifiers));

/** Whole tenths as a score, kept within 0 and 1000. */
export const scoreOfTenths = (tenths: number): Score => Math.min(cap, Math.max(0, Math.round(tenths))) as Score;

/** The raw product in natural units, 0.54 to 9.24. (published) */
export const rawScore = (inputs: Inputs): number => rawProduct(inputs) / rawUnits;

/** The score of a raw product in points, before rounding and the cap: `pointsOfRaw(0.54)` is 0. (published) */
export const pointsOfRaw = (raw: number): number =>
  ((raw - coefficients.rawFloor.value) / coefficients.rawSpan.value) * 100;

/** Evidence modifier, 0.60 to 1.40: `evidenceModifier(-5)` is 0.8. (published) */
export const evidenceModifier = (total: number): number => (100 + perEvidencePoint * total) / 100;

/** Barrier modifier, 1.00 to 1.20: `barrierModifier(2)` is 1.04. (published) */
export const barrierModifier = (total: number): number => (100 + perBarrierPoint * total) / 100;

/** Growth modifier, 0.90 to 1.10: `growthModifier(-1)` is 0.95. (published) */
export const growthModifier = (growth: number): number => (100 + perGrowthStep * growth) / 100;

/** Any number as a score, rounded half up to tenths: `scoreFrom(11.6)` is 116; undefined outside 0 to 100. */
export function scoreFrom(points: number): Score | undefined {
  // A product such as 24.95 * 10 may fall a hair short of the tie that was meant.
  const tenths = Math.floor(Number((points * 10).toPrecision(12)) + 0.5);
  return tenths >= 0 && tenths <= cap ? (tenths as Score) : undefined;
}
