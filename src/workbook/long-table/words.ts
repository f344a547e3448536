import type { LongTableSource } from './source';

/** What a table is called in sentences: 'Roles', or 'Data!B3' for cells. */
export const titleOf = (source: LongTableSource): string =>
  source.kind === 'table' ? source.name : `${source.sheet}!${source.cell}`;
