/* What the benchmarks share. Every figure is a ratio to a reference of the same run: milliseconds differ by machine. */

/** Milliseconds that a piece of work takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time that a piece of work takes: other work on the machine counts little. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const [low, high] = [ordered[middle - (ordered.length % 2 === 0 ? 1 : 0)], ordered[middle]];
  if (low === undefined || high === undefined) throw new Error('A median needs at least one value.');
  return (low + high) / 2;
}

/** 'x: 8.1 ms, 2.0 times y (4.0 ms)' */
export function ratioLine(
  what: string,
  milliseconds: number,
  reference: string,
  referenceMilliseconds: number,
): string {
  const ratio = (milliseconds / referenceMilliseconds).toFixed(1);
  return `  ${what}: ${milliseconds.toFixed(1)} ms, ${ratio} times ${reference} (${referenceMilliseconds.toFixed(1)} ms)`;
}
