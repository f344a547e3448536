import type { Place, Section } from '../assessment/place';

/* A document before it is Markdown or HTML: the published sections with their tables and lines, texts not yet escaped. */

export interface PrintedColumn {
  readonly title: string;
  /** Figures line up at the right edge. */
  readonly isNumber: boolean;
}

export interface PrintedRow {
  readonly cells: readonly string[];
  /** Totals and results stand out. */
  readonly isResult: boolean;
  /** The first cell is a label of the method, not a name that an author gave. */
  readonly isLabelled?: boolean;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** What it is called where the heading of its section does not say it. */
  readonly caption?: string;
}

/** A label with its text behind it: 'Seniority note:' and a paragraph. */
export interface PrintedLine {
  readonly kind: 'line';
  readonly label: string;
  readonly text: string;
}

/** A text of several lines without a label, under a heading of its own or none. */
export interface PrintedText {
  readonly kind: 'text';
  readonly heading: string;
  readonly text: string;
}

export interface PrintedList {
  readonly kind: 'list';
  readonly label: string;
  readonly items: readonly string[];
}

export type PrintedBlock = PrintedTable | PrintedLine | PrintedText | PrintedList;

/** One published section; `places` are the sections of the assessment that it holds. */
export interface PrintedSection {
  readonly heading: string;
  readonly places: readonly Section[];
  readonly blocks: readonly PrintedBlock[];
}

/** What a place holds, as its author wrote it: also a rating that could not be read. */
export type AsFound = (at: Place) => string;
