import type { Provenance } from '../../../src/method/provenance';
import { roleScales, scales } from './shared';

/* What the pages about rating noise say in the same words. */

const five = (whole: string) =>
  whole.replace(
    /One cell is the total; five cells in a row or a column are the/,
    'Five cells in a row or a column, the',
  );

/** The arguments of a role whose ratings are all needed. */
export const ratedScales = {
  tasks: scales.taskTable,
  evidence: five(roleScales.evidence),
  barriers: five(roleScales.barriers),
  growth: roleScales.growth,
} as const;

export const noiseScale =
  'A probability from 0 to 0.5, or 0 % to 50 %. Each rating is one step too low with this probability and one step too high with the same, independently of the others; at the end of its scale it stays there. Left out, it is 0.1. A blank cell counts as left out in Excel on the web and as 0 on the desktop.';

export const noiseRules: readonly (readonly [Provenance, string])[] = [
  ['published', 'The formula, its coefficients and the zones.'],
  ['ours', 'The noise: one step either way, each with a probability of 10 %, unless another is given.'],
  [
    'ours',
    'A point of the distribution is the smallest published score whose cumulative probability is at least 5 %, 50 % or 95 %.',
  ],
];

export const howExact =
  'Nothing is sampled: the distribution is computed exactly for up to 8 tasks, and for any number of tasks whose times are multiples of 0.01 %. Finer times are rounded to that where a score moves, which puts a score off by at most 0.0012 points per task.';
