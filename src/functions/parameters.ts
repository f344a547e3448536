import {
  barrierRating,
  barrierTotalOf,
  evidenceRating,
  evidenceTotalOf,
  growthValue,
  type GrowthValue,
  principleRating,
  protectiveTotalOf,
  type TaskResistance,
  taskResistanceOf,
  taskScore,
  type TaskScore,
} from '../assessment/ratings';
import { highestNoise } from '../method/noise';
import { barrierNames, evidenceNames, principleNames } from '../method/rows';
import {
  barrierScale,
  evidenceScale,
  growthScale,
  principleScale,
  type Scale,
  scaleInWords,
  taskScale,
} from '../method/scales';
import { type Noise, noiseOf } from '../scoring/robustness/noise';
import { type Score, scoreFrom } from '../scoring/score';

/* What the parameters of the functions are, as data. How a cell becomes such a value is in arguments.ts. */

/** A parameter that takes one number in one cell. */
export interface NumberParameter<T> {
  /** As in the formula bar. */
  readonly name: string;
  /** The scale in words, for messages. */
  readonly allowed: string;
  readonly accept: (value: number) => T | undefined;
}

/** A parameter that takes a total in one cell, or the ratings that add up to it in a row or a column. */
export interface TotalParameter<Total, Rating extends number = number> {
  readonly name: string;
  readonly total: Pick<NumberParameter<Total>, 'allowed' | 'accept'>;
  readonly rating: Pick<NumberParameter<Rating>, 'allowed' | 'accept'>;
  /** The rows of the rubric table, in its order. */
  readonly rows: readonly string[];
}

/** Task resistance as one number. The two-column form is Time, Score. */
export const resistance: NumberParameter<TaskResistance> = {
  name: 'tasks',
  allowed: 'a task resistance from 1 to 5',
  accept: taskResistanceOf,
};

export const evidence = totalParameter('evidence', evidenceScale, evidenceNames, evidenceTotalOf, evidenceRating);

export const barriers = totalParameter('barriers', barrierScale, barrierNames, barrierTotalOf, barrierRating);

export const growth: NumberParameter<GrowthValue> = {
  name: 'growth',
  allowed: scaleInWords(growthScale),
  accept: growthValue,
};

export const protective = totalParameter(
  'protective',
  principleScale,
  principleNames,
  protectiveTotalOf,
  principleRating,
);

/** A share of task time as a fraction, read in millionths. Unlike a task's time it may be 0. */
export const share: NumberParameter<number> = {
  name: 'share3+',
  allowed: 'a share of time from 0 % to 100 %',
  accept: (fraction) => (fraction >= 0 && fraction <= 1 ? Math.round(fraction * 1_000_000) : undefined),
};

/** A published score, 0 to 100; read with one decimal. */
export const score: NumberParameter<Score> = {
  name: 'score',
  allowed: 'a score from 0 to 100',
  accept: scoreFrom,
};

/** The task score from which SHARE counts. */
export const fromTaskScore: NumberParameter<TaskScore> = {
  name: 'score',
  allowed: scaleInWords(taskScale),
  accept: taskScore,
};

/** How likely a rating is one step too low, and one step too high. */
export const noise: NumberParameter<Noise> = {
  name: 'noise',
  allowed: `a probability from 0 to ${highestNoise}`,
  accept: noiseOf,
};

/** A total is on the scale that its ratings add up to. */
function totalParameter<Total, Rating extends number>(
  name: string,
  scale: Scale,
  rows: readonly string[],
  acceptTotal: (value: number) => Total | undefined,
  acceptRating: (value: number) => Rating | undefined,
): TotalParameter<Total, Rating> {
  const lowest = scale.min * rows.length;
  const highest = scale.max * rows.length;
  return {
    name,
    total: { allowed: `a whole number from ${lowest} to ${highest}`, accept: acceptTotal },
    rating: { allowed: scaleInWords(scale), accept: acceptRating },
    rows,
  };
}
