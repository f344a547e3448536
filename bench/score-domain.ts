/* How long scoring the whole domain takes, as a ratio to a bare loop over typed arrays that does the same arithmetic. */
import { publishedScore } from '../src/scoring/score';
import type { Inputs } from '../src/scoring/inputs';
import { zoneOf } from '../src/scoring/zone';
import { median, ratioLine, timed } from './measure';
import { wholeDomain } from './whole-domain';

const inputs = wholeDomain();
const columns = asTypedArrays(inputs);
const rounds = 15;

const scoring: number[] = [];
const bare: number[] = [];
const sums = new Set<number>();
for (let round = 0; round < rounds; round++) {
  scoring.push(timed(() => sums.add(throughScoring())));
  bare.push(timed(() => sums.add(bareLoop())));
}
if (sums.size !== 1) throw new Error('The two ways of scoring disagree.');
console.log(`Whole domain, ${inputs.length.toLocaleString('en')} combinations, median of ${rounds} rounds:`);
console.log(
  ratioLine('score and zone through scoring/', median(scoring), 'a bare loop over typed arrays', median(bare)),
);

function throughScoring(): number {
  let sum = 0;
  for (const input of inputs) {
    const score = publishedScore(input);
    sum += score + (zoneOf(score) === 'Green' ? 1 : 0);
  }
  return sum;
}

/** Not the one of bare-loop.ts: over arrays that it gets as arguments the loop takes up to twice the time. */
function bareLoop(): number {
  const { resistance, evidence, barriers, growth } = columns;
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

function asTypedArrays(all: readonly Inputs[]) {
  return {
    resistance: Int32Array.from(all, (input) => input.taskResistance / 10_000),
    evidence: Int8Array.from(all, (input) => input.evidence),
    barriers: Int8Array.from(all, (input) => input.barriers),
    growth: Int8Array.from(all, (input) => input.growth),
  };
}
