import type { Assessment } from '../assessment/assessment';
import type { Place, Section } from '../assessment/place';
import type { RawRole } from '../assessment/raw';

/* A text that was read: what became the assessment, what was kept as text, and where each line of the source went.

   What is printed to be read again can say that a text is only text, also where it looks like a heading, a label or a
   total: in Markdown its line or cell begins with a character reference or a backslash (`&#84;otal`, `\# one`), in HTML
   its element has the attribute `data-text`. `<br>` is a line break within a text in both, and what stands behind a rule
   (`---`, `<hr>`) belongs to no label or heading before it. Comparators are list items,
   'Role (AIJRI 48.2 Green) — why', or a table Role | Score | Zone | Why. */

/** How a text is written. 'text' has bare headings and tab-separated tables, as copied from a browser or a sheet. */
export type DocumentFormat = 'markdown' | 'text' | 'html';

/** A text that holds no assessment, or that cannot be read at all: one sentence says why, and what to do. */
export interface Refusal {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** An assessment read from a text. */
export interface DocumentReading {
  readonly kind: 'read';
  /** The file's name, or '' for a text that was pasted. */
  readonly name: string;
  readonly format: DocumentFormat;
  /** What was found, by section and field as a role sheet has them. Figures that a sheet computes are `isBeside`. */
  readonly role: RawRole;
  /** `readAssessment(role)`. */
  readonly assessment: Assessment;
  /** One per section of an assessment that a document can hold, in the order of a role sheet; absent ones too. */
  readonly sections: readonly SectionSummary[];
  /** One per line of the source, in its order. */
  readonly lines: readonly LineAccount[];
  /** Every text that no field took, in the order of the source. */
  readonly kept: readonly KeptText[];
  /** What a reader of the import should know beside the assessment's own problems, in the order of the source. */
  readonly reports: readonly DocumentReport[];
  /** The line of the source that a place was read from, from 1; that of its table or section where it is not there. */
  readonly lineOf: (place: Place) => number | undefined;
}

/** What was understood of one section. */
export interface SectionSummary {
  readonly section: Section;
  /** The line of its heading, from 1; undefined when the document has no such section. */
  readonly line: number | undefined;
  /** Rows of its table: tasks, rated rows, comparators. */
  readonly rows: number;
  /** Numbers and stated figures that were read. */
  readonly figures: number;
  /** Texts that were read: rationales, paragraphs, fields. */
  readonly texts: number;
  /** Problems of the assessment in this section, and reports. */
  readonly problems: number;
  /** Texts kept behind this section. */
  readonly kept: number;
}

/** Where one line of the source went. */
export interface LineAccount {
  /** From 1. */
  readonly line: number;
  /**
   * 'understood': all of it is in the assessment or is its structure; 'kept': some of it, or all, is kept as text;
   * 'markup': it has no text, only signs; 'blank'.
   */
  readonly as: 'understood' | 'kept' | 'markup' | 'blank';
  /** The section that it stands in; undefined before the first. */
  readonly section: Section | undefined;
  /** What was read from it. */
  readonly places: readonly Place[];
}

/** A text of the source that no table or line took. It is printed behind the section that it stood in. */
export interface KeptText {
  /** Without marks of Markdown or HTML; cells of a table row stand apart by ' | '. */
  readonly text: string;
  /** Undefined for a text before the first section. */
  readonly after: Section | undefined;
  /** From 1. */
  readonly line: number;
}

/** Something in the source that was not taken, or not as it stands. */
export interface DocumentReport {
  /** From 1. */
  readonly line: number;
  readonly section: Section | undefined;
  readonly sentence: string;
}
