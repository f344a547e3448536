import type { Provenance } from './provenance';

/* The rulebook. A coefficient or threshold is changed here and shows everywhere: scoring, pane, functions, template. */

/** The version of these rules. Written beside every stored result, so that a result of older rules shows as such. */
export const methodVersion = '1.0';

/** The version as it stands beside a stored result. */
export const methodLabel = `AIJRI ${methodVersion}`;

/** A number of the method with its source. */
export interface Rule {
  /** A workbook name of the Method sheet; never equal to the name of an Excel or AIJRI function. */
  readonly name: string;
  readonly value: number;
  readonly meaning: string;
  readonly provenance: Provenance;
}

/** Coefficients of the score. Weighted and task resistance are in points, 1.00 to 5.00. */
export const coefficients = {
  resistanceFrom: {
    name: 'ResistanceFrom',
    value: 6,
    meaning: 'Task resistance is this minus the weighted total.',
    provenance: 'published',
  },
  perEvidencePoint: {
    name: 'PerEvidencePoint',
    value: 0.04,
    meaning: 'Evidence modifier: 1 plus this per point of the evidence total.',
    provenance: 'published',
  },
  perBarrierPoint: {
    name: 'PerBarrierPoint',
    value: 0.02,
    meaning: 'Barrier modifier: 1 plus this per point of the barrier total.',
    provenance: 'published',
  },
  perGrowthStep: {
    name: 'PerGrowthStep',
    value: 0.05,
    meaning: 'Growth modifier: 1 plus this per step of AI growth correlation.',
    provenance: 'published',
  },
  rawFloor: {
    name: 'RawFloor',
    value: 0.54,
    meaning: 'The smallest raw product: it becomes a score of 0.',
    provenance: 'published',
  },
  rawSpan: {
    name: 'RawSpan',
    value: 7.93,
    meaning: 'The raw span from a score of 0 to a score of 100.',
    provenance: 'published',
  },
  scoreCap: {
    name: 'ScoreCap',
    value: 100,
    meaning: 'A published score never passes this; barriers above 5 could push it to 109.7.',
    provenance: 'ours',
  },
} as const satisfies Record<string, Rule>;

/** Zone and sub-label thresholds. Shares are fractions of task time. */
export const thresholds = {
  greenFrom: {
    name: 'GreenFrom',
    value: 48,
    meaning: 'Green from this score up.',
    provenance: 'published',
  },
  yellowFrom: {
    name: 'YellowFrom',
    value: 25,
    meaning: 'Yellow from this score up to Green; Red below.',
    provenance: 'published',
  },
  imminentResistanceBelow: {
    name: 'ImminentResistanceBelow',
    value: 1.8,
    meaning: 'Red (Imminent): task resistance below this.',
    provenance: 'published',
  },
  imminentEvidenceUpTo: {
    name: 'ImminentEvidenceUpTo',
    value: -6,
    meaning: 'Red (Imminent): evidence total at or below this.',
    provenance: 'published',
  },
  imminentBarriersUpTo: {
    name: 'ImminentBarriersUpTo',
    value: 2,
    meaning: 'Red (Imminent): barrier total at or below this.',
    provenance: 'published',
  },
  urgentShareFrom: {
    name: 'UrgentShareFrom',
    value: 0.4,
    meaning: 'Yellow (Urgent): this share of task time or more scores 3 or higher.',
    provenance: 'inferred',
  },
  acceleratedGrowth: {
    name: 'AcceleratedGrowth',
    value: 2,
    meaning: 'Green (Accelerated): AI growth correlation at this value.',
    provenance: 'inferred',
  },
  transformingShareFrom: {
    name: 'TransformingShareFrom',
    value: 0.2,
    meaning: 'Green (Transforming): this share of task time or more scores 3 or higher.',
    provenance: 'inferred',
  },
} as const satisfies Record<string, Rule>;

/** Task time may miss 100 % by this many points of a percent. (ours) */
export const timeTolerancePoints = 0.05;

/** From this task score on, a task counts into share3+. (published) */
export const exposedFromScore = 3;

/** Every rule of the method in the order of the Method sheet. */
export const allRules: readonly Rule[] = [...Object.values(coefficients), ...Object.values(thresholds)];
