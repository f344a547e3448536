/** The steps of colour from risk to protection, 0 to 4. */
export const heatSteps = [0, 1, 2, 3, 4] as const;

export type HeatStep = (typeof heatSteps)[number];

/**
 * The colour of a figure by where it stands on its scale: 0 at the end that means risk, 4 at the one that means protection.
 * On every scale of the method more points mean more protection. (ours)
 *
 * @example heatStep(-2, { lowest: -2, highest: 2 }) // 0
 */
export function heatStep(
  value: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): HeatStep {
  const position = (value - lowest) / (highest - lowest);
  return heatSteps[Math.round(Math.min(Math.max(position, 0), 1) * (heatSteps.length - 1))] ?? 0;
}
