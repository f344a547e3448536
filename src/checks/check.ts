import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { Provenance } from '../method/provenance';
import type { Computed } from '../scoring/computed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { SheetFacts } from './sheet-facts';

/** error: the assessment is wrong; warning: an assessor must look and answer; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a fix puts at the finding's place. */
export type Fix =
  /** A value in place of what is there. Shares are fractions. */
  | { readonly kind: 'value'; readonly value: number | string; readonly shown: string }
  /** The layout's own formula for that place; `shown` is what it will give. */
  | { readonly kind: 'formula'; readonly shown: string };

/** One thing that a check found. A check finds at most one at a place. */
export interface Finding {
  /** One sentence: what was found and what is right. */
  readonly sentence: string;
  /** A second sentence that explains, or ''. */
  readonly detail: string;
  readonly at: Place;
  /** As printed in the source. */
  readonly found: string;
  readonly expected: string;
  readonly fix: Fix | undefined;
}

/** What a check looks at. */
export interface CheckInput {
  readonly assessment: Assessment;
  readonly computed: Computed;
  /** The result that is stored beside the ratings; undefined where there is none. */
  readonly written?: Written | undefined;
  /** The workbook around the role; undefined where there is none, as for a document. */
  readonly sheet?: SheetFacts | undefined;
  /** How far ratings may be off; undefined where nobody has said, which is the default. */
  readonly noise?: NoiseAssumption | undefined;
}

/** A stored result, by what tells whether it is still the one of these ratings. */
export interface Written {
  /** The method that it was made by, as stored: 'AIJRI 1.0'. */
  readonly methodVersion: string;
  /** When, as shown there. */
  readonly checkedAt: string;
  /** Of the inputs that it was made from. */
  readonly fingerprint: string;
  /** Of the inputs as they are now. */
  readonly fingerprintNow: string;
}

/** Why a check could not run, in words that follow "not run, because ". */
export interface NotRun {
  readonly because: string;
}

/** An assessor check: metadata, its sentences by id, and one function from an assessment to findings. */
export interface Check {
  readonly name: string;
  readonly severity: Severity;
  /** What the check protects against, in one sentence. */
  readonly protects: string;
  /** The source of the rule that the check applies; the weakest one where there are several. */
  readonly provenance: Provenance;
  /** Every text of the check's own, by id; {slots} are filled by `phrase`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly run: (input: CheckInput) => readonly Finding[] | NotRun;
}
