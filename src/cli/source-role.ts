import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { RawRole } from '../assessment/raw';
import type { Answer } from '../checks/answer';
import type { Finding } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import type { KeptText } from '../document/document';
import type { Computed } from '../scoring/computed';
import type { NoiseAssumption } from '../scoring/robustness/noise';

/** Where a place stands in its file: a line from 1, a cell of a sheet, or, in JSON, the place's own word. */
export type Location =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'cell'; readonly sheet: string; /** 'B33' */ readonly cell: string }
  | { readonly kind: 'word'; /** 'tasks.2.score' */ readonly word: string };

/** A location as people read it: 'line 42', 'Medical Coder!B33', 'tasks.2.score'. */
export function locationInWords(location: Location): string {
  switch (location.kind) {
    case 'line':
      return `line ${location.line}`;
    case 'cell':
      return `${location.sheet}!${location.cell}`;
    case 'word':
      return location.word;
  }
}

/** One role of a file, read, computed and checked. */
export interface SourceRole {
  /** The job title; without one the sheet's name, or the file's. */
  readonly title: string;
  /** The role's sheet in a workbook. */
  readonly sheet: string | undefined;
  readonly raw: RawRole;
  /** Texts of a document that no table or line took. */
  readonly kept: readonly Pick<KeptText, 'text' | 'after'>[];
  readonly assessment: Assessment;
  readonly computed: Computed;
  readonly report: CheckReport;
  /** How far its ratings may be off. */
  readonly noise: NoiseAssumption;
  readonly answerTo: (finding: Finding) => Answer | undefined;
  readonly locate: (at: Place) => Location | undefined;
}

/** What a file gives. */
export interface FileReading {
  readonly roles: readonly SourceRole[];
  /** Worth saying, and nothing is wrong: sentences without the file's name. */
  readonly notes: readonly string[];
  /** What could not be read, as sentences without the file's name. */
  readonly failures: readonly string[];
  /** True for a file that is sound and has nothing to do with roles, such as a README. */
  readonly isOther: boolean;
}

/** A file that cannot be read. */
export const unreadable = (sentence: string): FileReading => ({
  roles: [],
  notes: [],
  failures: [sentence],
  isOther: false,
});

/** A file without a role in it. */
export const noRole = (sentence: string): FileReading => ({ ...unreadable(sentence), isOther: true });
