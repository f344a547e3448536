import type { Section } from '../assessment/place';
import type { CheckStatus } from '../checks/check-statuses';

/* An assessment as a JSON object: what the author gave, enough of it to make the same role again, and beside it what
   follows from that. The published schema is made by `json-schema.ts` from the scales of the method. */

export const jsonFormat = 'AIJRI assessment';

/** Changes when a reader of an older version could misunderstand the object. */
export const jsonFormatVersion = 1;

/** The name of the published schema. */
export const jsonSchemaId = 'urn:aijri:assessment:1';

/** A value as found: bare, or with what else is known of it. A blank is null. */
export type JsonValue = string | number | boolean | null | JsonTold;

/** A value with the form that it is shown in, or that is not simply typed. */
export interface JsonTold {
  readonly value: string | number | boolean;
  /** As shown, where that is not the value itself: '2026-11-23' for the number of a day. */
  readonly text?: string;
  /** True when a formula gives it. */
  readonly formula?: true;
  /** True when it stands beside the figure that a formula gives. */
  readonly beside?: true;
  /** True for what stands in the place of a rating and is none. */
  readonly unread?: true;
}

export type JsonFields = Readonly<Record<string, JsonValue>>;

/** How task time is given: 0.35 or 35. */
export type TimeUnit = 'fraction' | 'percent';

/** The four tables that hold ratings; a table that the source does not have is absent. */
export interface JsonRatings {
  readonly timeUnit: TimeUnit;
  readonly principles?: readonly JsonFields[];
  readonly growth?: JsonValue;
  readonly tasks?: readonly JsonFields[];
  readonly evidence?: readonly JsonFields[];
  readonly barriers?: readonly JsonFields[];
}

/** What the author writes beside the ratings. Sections of the assessment, each by field. */
export interface JsonProse {
  readonly principles?: JsonFields;
  readonly tasks?: JsonFields;
  readonly 'growth-check'?: JsonFields;
  readonly override?: JsonFields;
  readonly commentary?: JsonFields;
  readonly comparators?: readonly JsonFields[];
  readonly kept?: readonly JsonFields[];
}

export interface AssessmentJson {
  readonly $schema: string;
  readonly format: typeof jsonFormat;
  readonly formatVersion: typeof jsonFormatVersion;
  /** The version of the rules that `computed` and `checks` follow. */
  readonly methodVersion: string;
  /** Of the inputs: it tells whether they were changed since. */
  readonly fingerprint: string;
  /** The source of every rule that gave a result: published, inferred or ours. */
  readonly provenance: Readonly<Record<string, string>>;
  readonly role?: JsonFields;
  readonly ratings: JsonRatings;
  readonly prose: JsonProse;
  /** The figures that the author states, by section. They stay as printed. */
  readonly stated: Readonly<Partial<Record<Section, JsonFields>>>;
  /** Follows from the ratings; null while an input is missing. Not read again. */
  readonly computed: JsonComputed;
  /** Not read again. */
  readonly checks?: readonly CheckStatus[];
  /** What noise in the ratings does to the score, with the noise that is assumed. Not read again. */
  readonly robustness?: JsonRobustness | null;
}

/** Points of 0 to 100 for scores, points of 1 to 5 for task resistance, fractions for shares. */
export interface JsonComputed {
  readonly weighted: readonly (number | null)[];
  readonly timeTotal: number | null;
  readonly weightedTotal: number | null;
  readonly taskResistance: number | null;
  readonly evidenceTotal: number | null;
  readonly barrierTotal: number | null;
  readonly protectiveTotal: number | null;
  readonly quickScreen: string | null;
  readonly displacement: number | null;
  readonly augmentation: number | null;
  readonly notInvolved: number | null;
  readonly share3plus: number | null;
  readonly raw: number | null;
  readonly score: number | null;
  readonly uncappedScore: number | null;
  readonly zone: string | null;
  readonly subLabel: string | null;
}

/** The likely range of the score. */
export interface JsonRobustness {
  /** The probability that a rating is one step too low, and that it is one step too high. */
  readonly noise: number;
  /** Who set the noise: 'default', 'chosen' or 'agreement'. */
  readonly noiseSource: string;
  /** The 5 % point, the median and the 95 % point of the score. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly zones: Readonly<Record<'Red' | 'Yellow' | 'Green', number>>;
}

export const ratedSections = ['principles', 'tasks', 'evidence', 'barriers'] as const;
export type RatedSection = (typeof ratedSections)[number];
