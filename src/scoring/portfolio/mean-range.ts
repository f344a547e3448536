/** The mean of some differences, and how sure it is. In the unit of what was given. */
export interface MeanRange {
  readonly count: number;
  readonly mean: number;
  /** Where the true mean lies, 90 in 100; undefined for fewer than `fewestForRange`. */
  readonly range: { readonly from: number; readonly to: number } | undefined;
}

/** Fewer differences say too little for a range. (ours) */
export const fewestForRange = 3;

/**
 * Mean and 90 % confidence interval of Student's t: it assumes that the differences scatter evenly around their mean and
 * stand for others of their kind. Wide for few. (ours)
 *
 * @returns undefined for none
 * @example meanRange([10, 42, 74]) // mean 42, from -12 to 96
 */
export function meanRange(differences: readonly number[]): MeanRange | undefined {
  const count = differences.length;
  if (count === 0) return undefined;
  const mean = differences.reduce((sum, each) => sum + each, 0) / count;
  if (count < fewestForRange) return { count, mean, range: undefined };
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const half = tPoint(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { count, mean, range: { from: mean - half, to: mean + half } };
}

/** The 95 % point of Student's t by degrees of freedom, from 2 to 30, as every table has it. */
const tPoints = [
  2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.74, 1.734,
  1.729, 1.725, 1.721, 1.717, 1.714, 1.711, 1.708, 1.706, 1.703, 1.701, 1.699, 1.697,
];

/** From 30 on a little too wide rather than too narrow. */
const tPoint = (freedom: number): number => tPoints[freedom - 2] ?? 1.697;
