import type { Column, FilledBy, HeaderCell, StatedColumn, StatedHeader, ValueLine } from './blocks';

/* The words that the layout's declaration is written in. */

type Cells = readonly (readonly [field: string, column: Column])[];

/** The columns of a block: field, header text, column. */
export const header = (...cells: readonly (readonly [field: string, text: string, column: Column])[]): HeaderCell[] =>
  cells.map(([field, text, column]) => ({ field, text, column }));

/** A line of values: field and column each. */
export const line = (label: string, by: FilledBy, ...cells: Cells): ValueLine => ({
  label,
  by,
  values: cells.map(([field, column]) => ({ field, column })),
  stated: [],
  isProse: false,
});

/** A line of text to the right edge. */
export const prose = (field: string, label: string, by: FilledBy = 'author'): ValueLine => ({
  ...line(label, by, [field, 'B']),
  isProse: true,
});

/** A line with the figures that an author prints for it, beside it. */
export const withStated = (
  made: ValueLine,
  ...cells: readonly (readonly [field: string, column: StatedColumn])[]
): ValueLine => ({ ...made, stated: cells.map(([field, column]) => ({ field, column })) });

/** A line of one figure that a formula gives. */
export const figure = (label: string, field: string): ValueLine =>
  withStated(line(label, 'formula', [field, 'B']), [field, 'G']);

/** The sub-label table has one line per metric. */
export const metric = (field: string, label: string): ValueLine =>
  withStated(
    line(label, 'add-in', [field, 'B'], [`${field}Threshold`, 'C'], [`${field}Met`, 'D'], [`${field}Mark`, 'E']),
    [field, 'G'],
    [`${field}Met`, 'H'],
  );

/** The column of stated figures; `field` of the block's rows. */
export const statedColumn = (field?: string): StatedHeader[] => [
  { text: 'Stated', column: 'G', ...(field === undefined ? {} : { field }) },
];
