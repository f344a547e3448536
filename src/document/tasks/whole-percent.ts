/**
 * Weights as whole percents that add to exactly 100: the largest remainders are rounded up, and the first of equal ones.
 * No share is 0, because a task takes time; a tiny one gets 1. (ours; the method of largest remainders is Hamilton's)
 *
 * @param weights above 0, at most 100 of them
 *
 * @example wholePercent([1, 1, 1]) // [34, 33, 33]
 */
export function wholePercent(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const tiny = weights.map((weight) => weight * 100 < total);
  const left = 100 - tiny.filter(Boolean).length;
  const rest = weights.reduce((sum, weight, index) => (tiny[index] ? sum : sum + weight), 0);
  const exact = weights.map((weight, index) => (tiny[index] ? 1 : Math.max(1, (weight / rest) * left)));
  const shares = exact.map((share) => Math.floor(share + 1e-9));
  const order = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share + 1e-9) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  for (const { index } of order) {
    if (missing <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    missing--;
  }
  return missing < 0 ? lessened(shares, -missing) : shares;
}

/** Many tiny shares of 1 can add to more than there is: the largest shares give it. */
function lessened(shares: readonly number[], excess: number): number[] {
  const result = [...shares];
  for (let step = 0; step < excess; step++) {
    const largest = result.indexOf(Math.max(...result));
    result[largest] = (result[largest] ?? 0) - 1;
  }
  return result;
}
