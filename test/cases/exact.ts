/* The method once more, in exact whole numbers of any size and with the published figures written out: what the
   systematic cases expect does not come from the code that they test. */

/** Millionths of a point, then the three ratings. */
export type Point = readonly [taskResistance: number, evidence: number, barriers: number, growth: number];

const rawFloor = 540_000_000_000n;
const tenth = 7_930_000_000n;

/** In units of 1e-12. */
export const rawOf = ([taskResistance, evidence, barriers, growth]: Point): bigint =>
  BigInt(taskResistance) * BigInt(100 + 4 * evidence) * BigInt(100 + 2 * barriers) * BigInt(100 + 5 * growth);

/** Tenths of a point before the cap; half a tenth goes up. */
export const uncapped = (point: Point): number => Number((2n * (rawOf(point) - rawFloor) + tenth) / (2n * tenth));

export const scoreOf = (point: Point): number => Math.min(1000, uncapped(point)) / 10;

export function zoneOf(score: number): string {
  if (score >= 48) return 'Green';
  return score >= 25 ? 'Yellow' : 'Red';
}

/** @param share share3+ in millionths, where known */
export function subLabelOf(point: Point, share?: number): string {
  const [taskResistance, evidence, barriers, growth] = point;
  const zone = zoneOf(scoreOf(point));
  if (zone === 'Red') return taskResistance < 1_800_000 && evidence <= -6 && barriers <= 2 ? 'Red (Imminent)' : 'Red';
  if (zone === 'Green' && growth === 2) return 'Green (Accelerated)';
  if (share === undefined) return '';
  if (zone === 'Yellow') return share >= 400_000 ? 'Yellow (Urgent)' : 'Yellow (Moderate)';
  return share >= 200_000 ? 'Green (Transforming)' : 'Green (Stable)';
}

/** Resistances, in millionths, whose score lies exactly between two tenths. */
export function tiesOf(others: readonly [number, number, number]): number[] {
  const unit = rawOf([1, ...others]);
  return Array.from({ length: 999 }, (_, k) => rawFloor + BigInt(k + 1) * tenth - tenth / 2n)
    .filter((raw) => raw % unit === 0n)
    .map((raw) => Number(raw / unit))
    .filter((resistance) => resistance > 1_000_000 && resistance < 5_000_000);
}

/** The lowest resistance in whole hundredths that reaches a score, in tenths; undefined where none or the very first does. */
export function firstAt(tenths: number, others: readonly [number, number, number]): number | undefined {
  for (let resistance = 1_010_000; resistance <= 5_000_000; resistance += 10_000) {
    if (uncapped([resistance, ...others]) >= tenths) {
      return uncapped([resistance - 10_000, ...others]) < tenths ? resistance : undefined;
    }
  }
  return undefined;
}
