import type { Cell } from './a1';

/** What a cell that the add-in owns should hold. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly shown: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly shown: string };

/** A cell of the written results with what it should hold. */
export interface ResultCell {
  readonly cell: Cell;
  readonly what: string;
  readonly content: Content;
}

/** Plain text as content. */
export const text = (value: string): Content => ({ kind: 'text', text: value });
