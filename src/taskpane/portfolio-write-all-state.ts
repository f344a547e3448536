import type { RefusedSheet } from '../workbook/portfolio/write-all';

/** What Write all shows: the question before it, or what could not be written. */
export type WriteAllState =
  | { readonly kind: 'asks' }
  /** At most `most` of the sheets are drawn. */
  | { readonly kind: 'told'; readonly refused: readonly RefusedSheet[]; readonly most: number }
  | undefined;

/** More sheets than these are asked for. */
export const refusedAtOnce = 20;
