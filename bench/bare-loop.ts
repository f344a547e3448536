/** The inputs of scores as typed arrays, task resistance in hundredths of a point. */
export interface BareColumns {
  readonly resistance: Int32Array;
  readonly evidence: Int8Array;
  readonly barriers: Int8Array;
  readonly growth: Int8Array;
}

/** What everything else is measured by: the arithmetic of scores and zones and nothing more. Gives a checksum. */
export function bareLoop({ resistance, evidence, barriers, growth }: BareColumns): number {
  let sum = 0;
  for (let i = 0; i < resistance.length; i++) {
    const raw =
      (resistance[i] ?? 0) *
      (100 + 4 * (evidence[i] ?? 0)) *
      (100 + 2 * (barriers[i] ?? 0)) *
      (100 + 5 * (growth[i] ?? 0));
    const score = Math.min(1000, Math.floor((2 * (raw - 54_000_000) + 793_000) / 1_586_000));
    sum += score + (score >= 480 ? 1 : 0);
  }
  return sum;
}
