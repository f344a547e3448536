import { barrierTotalOf, evidenceTotalOf, growthValue, inPoints, taskResistanceOf } from '../../assessment/ratings';
import { barrierNames, evidenceNames } from '../../method/rows';
import { barrierScale, evidenceScale, growthScale, levels, type Scale } from '../../method/scales';
import type { Inputs } from '../inputs';
import { publishedScore, type Score } from '../score';
import { type Zone, zoneOf } from '../zone';

/** A zone, or a score to reach: at least that when it lies above the present one, at most when it lies below. */
export type Goal = Zone | Score;

/** What one input would have to be, the others as they are. */
export type RequiredValue =
  | { readonly kind: 'reached' }
  /** The nearest value that does it, as people read it: task resistance in points with two decimals. */
  | { readonly kind: 'value'; readonly value: number; readonly score: Score }
  /** No value on the scale does it. At `furthest`, the end of the scale, the score is as near as it gets. */
  | { readonly kind: 'impossible'; readonly furthest: number; readonly score: Score };

/**
 * The value that a single input needs for a zone or a score while the others hold.
 *
 * Task resistance is given in hundredths of a point, rounded to the side that does it. (ours)
 *
 * @example requiredValue(medicalCoder.inputs, 'taskResistance', 'Yellow') // value 3.19
 * @example requiredValue(medicalCoder.inputs, 'taskResistance', 'Green') // impossible: at 5.00 the score is 43.0
 */
export function requiredValue(inputs: Inputs, input: keyof Inputs, goal: Goal): RequiredValue {
  const present = publishedScore(inputs);
  const rises = typeof goal === 'number' ? goal >= present : rank[goal] > rank[zoneOf(present)];
  const isReached = (score: Score): boolean => {
    if (typeof goal === 'string') return zoneOf(score) === goal;
    return rises ? score >= goal : score <= goal;
  };
  if (isReached(present)) return { kind: 'reached' };
  // Every input raises the score, so the values come in the order of their scores.
  const candidates = candidatesFor(inputs, input);
  const wanted = candidates.filter(({ score }) => isReached(score));
  const nearest = wanted.at(rises ? 0 : -1);
  if (nearest) return { kind: 'value', ...nearest };
  const { value, score } = candidates.at(rises ? -1 : 0) ?? { value: NaN, score: present };
  return { kind: 'impossible', furthest: value, score };
}

const rank: Readonly<Record<Zone, number>> = { Red: 0, Yellow: 1, Green: 2 };

interface Candidate {
  readonly value: number;
  readonly score: Score;
}

const resistanceHundredths: Scale = { name: 'task resistance', min: 100, max: 500, provenance: 'published' };

function candidatesFor(inputs: Inputs, input: keyof Inputs): Candidate[] {
  switch (input) {
    case 'taskResistance':
      return known(levels(resistanceHundredths), (hundredths) => {
        const taskResistance = taskResistanceOf(hundredths / 100);
        return taskResistance && candidate(inPoints(taskResistance), { ...inputs, taskResistance });
      });
    case 'evidence':
      return known(levels(totalScale(evidenceScale, evidenceNames)), (total) => {
        const evidence = evidenceTotalOf(total);
        return evidence === undefined ? undefined : candidate(total, { ...inputs, evidence });
      });
    case 'barriers':
      return known(levels(totalScale(barrierScale, barrierNames)), (total) => {
        const barriers = barrierTotalOf(total);
        return barriers === undefined ? undefined : candidate(total, { ...inputs, barriers });
      });
    case 'growth':
      return known(levels(growthScale), (step) => {
        const growth = growthValue(step);
        return growth === undefined ? undefined : candidate(step, { ...inputs, growth });
      });
  }
}

const candidate = (value: number, inputs: Inputs): Candidate => ({ value, score: publishedScore(inputs) });

const totalScale = (scale: Scale, rows: readonly string[]): Scale => ({
  ...scale,
  min: scale.min * rows.length,
  max: scale.max * rows.length,
});

function known(values: readonly number[], candidateAt: (value: number) => Candidate | undefined): Candidate[] {
  return values.flatMap((value) => candidateAt(value) ?? []);
}
