import { tableAnswer } from '../src/functions/table';
import { type BareColumns, bareLoop } from './bare-loop';
import { median, processorTime } from './measure';

/** Milliseconds of processor time, medians of the rounds. */
export interface TableSpeed {
  readonly table: number;
  readonly bare: number;
}

/** AIJRI.TABLE with its result array, and a bare loop over the same rows, by turns. Built by `bundled`, called from there. */
export function tableSpeed(rows: readonly (readonly number[])[], rounds: number): TableSpeed {
  const columns = asColumns(rows);
  const table: number[] = [];
  const bare: number[] = [];
  const sums = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    table.push(processorTime(() => void tableAnswer(rows)));
    bare.push(processorTime(() => sums.add(bareLoop(columns))));
  }
  // Without a use of its result the loop could be left out.
  if (sums.size !== 1) throw new Error('The bare loop gives different sums.');
  return { table: median(table), bare: median(bare) };
}

function asColumns(rows: readonly (readonly number[])[]): BareColumns {
  return {
    resistance: Int32Array.from(rows, ([resistance]) => Math.round((resistance ?? 0) * 100)),
    evidence: Int8Array.from(rows, (row) => row[1] ?? 0),
    barriers: Int8Array.from(rows, (row) => row[2] ?? 0),
    growth: Int8Array.from(rows, (row) => row[3] ?? 0),
  };
}
