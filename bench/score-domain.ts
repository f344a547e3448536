/* How long scoring the whole domain takes, as a ratio to a bare loop over typed arrays that does the same arithmetic. */
import { publishedScore } from '../src/scoring/score';
import type { Inputs } from '../src/scoring/inputs';
import { zoneOf } from '../src/scoring/zone';
import { type BareColumns, bareLoop } from './bare-loop';
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
  bare.push(timed(() => sums.add(bareLoop(columns))));
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

function asTypedArrays(all: readonly Inputs[]): BareColumns {
  return {
    resistance: Int32Array.from(all, (input) => input.taskResistance / 10_000),
    evidence: Int8Array.from(all, (input) => input.evidence),
    barriers: Int8Array.from(all, (input) => input.barriers),
    growth: Int8Array.from(all, (input) => input.growth),
  };
}
