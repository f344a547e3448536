/* What every way of writing is turned into before anything is understood: headings, texts, table rows and blanks. */

export type Piece = HeadingPiece | TextPiece | RowPiece | SpacePiece;

/** The lines of the source that a piece stands on. */
export interface Lines {
  /** The first line of the source, from 1. */
  readonly line: number;
  /** The last one. */
  readonly lastLine: number;
}

/** A heading that is marked as one: `## Evidence` or `<h2>`. */
export interface HeadingPiece extends Lines {
  readonly kind: 'heading';
  readonly text: string;
}

/** A line of text, or what joins to the one before it. */
export interface TextPiece extends Lines {
  readonly kind: 'text';
  /** Without marks; the marker of a list item is kept. */
  readonly text: string;
  readonly isItem: boolean;
  /** True for a text that is never a heading or a label, whatever it looks like. */
  readonly isLiteral: boolean;
  /** What stands between this text and one right before it: Markdown breaks its paragraphs anywhere. */
  readonly joinedBy: ' ' | '\n';
}

/** A row of a table. */
export interface RowPiece extends Lines {
  readonly kind: 'row';
  readonly cells: readonly string[];
  /** True when the first cell is no label and no column title, whatever it looks like. */
  readonly isLiteral: boolean;
}

/** Space between paragraphs, or a rule, after which nothing goes on. */
export interface SpacePiece {
  readonly kind: 'blank' | 'rule';
}

export const blankPiece: SpacePiece = { kind: 'blank' };
export const rulePiece: SpacePiece = { kind: 'rule' };

/** A list item's marker: `- `, `* `, `• `, `1. ` or `2) `. */
export const itemMarker = /^(?:[-*+•▪◦‣·]|\d{1,3}[.)])\s+(?=\S)/;

/**
 * The most lines, or blocks of a page, that are read: many times what any assessment has, and few enough to take a moment.
 * (ours)
 */
export const mostPieces = 100_000;

/** The lines of a text, however they end. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
