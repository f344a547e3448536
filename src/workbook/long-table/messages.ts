import type { LongTableInput } from './columns';

/* Every sentence about long tables that people read. */

/** What the columns are, as people say it. */
export const inputNames: Readonly<Record<LongTableInput, string>> = {
  taskResistance: 'Task resistance',
  evidence: 'Evidence',
  barriers: 'Barriers',
  growth: 'Growth',
  share3plus: 'Share of time scoring 3+',
};

export const longTableMessages = {
  noHeaderRow: (name: string) => `The table ${name} shows no header row. Show it under Table Design and try again.`,
  noTable: (name: string) => `There is no table ${name} any more. Choose another.`,
  tooSmall: 'Around the selected cell is no table: it needs a header row with four columns, and rows below it.',
  columnsNeeded: 'Choose a different column for each of task resistance, evidence, barriers and growth.',
  changed: (title: string) =>
    `${title} has changed since its columns were chosen. Nothing was written; look at it again.`,
  changedMeanwhile: (title: string) =>
    `Rows or columns of ${title} have come or gone while it was scored. Score it again.`,
  notFree: (columns: string) =>
    `The results need ${columns}, and something is there. Move it, or make the rows an Excel table with space beside it. Nothing was written.`,
  edgeOfSheet: 'There is no free column right of the table. Nothing was written.',
  cancelled: (done: number, total: number) => `Cancelled: ${grouped(done)} of ${rows(total)} scored.`,
  partly: (sentence: string, done: number, total: number) =>
    done === 0 ? sentence : `${sentence} Before that ${grouped(done)} of ${rows(total)} were scored.`,
  scored: (title: string, { scored, problems, blank, changed }: ScoredCounts, problemHeader: string) =>
    [
      `${rows(scored)} of ${title} scored.`,
      ...(problems > 0 ? [`${rows(problems)} could not be; ${problemHeader} says why.`] : []),
      ...(blank > 0 ? [`${rows(blank)} without ratings ${blank === 1 ? 'stays' : 'stay'} blank.`] : []),
      changed === 0 ? 'Nothing had changed.' : `${rows(changed)} changed.`,
    ].join(' '),
  errorCell: (cell: string, error: string) =>
    `${cell} holds ${error}, and Excel calls no function with an error among its cells. Mend it, or write values.`,
  cancelledFormula: 'Cancelled. Nothing was written.',
  formulaInserted: (cell: string, count: number) =>
    `AIJRI.TABLE is in ${cell} and answers ${rows(count)} below and beside it.`,
  formulaRefused: {
    '#NAME?':
      'This Excel does not know HSTACK or our functions. Put the columns side by side in the order of the list, or write values.',
    '#SPILL!':
      'The answers do not fit: something stands where they would go. Make room right of the table, or write values.',
  },
} as const;

/** What became of the rows. */
export interface ScoredCounts {
  readonly scored: number;
  readonly problems: number;
  readonly blank: number;
  /** Rows whose results are other ones than before. */
  readonly changed: number;
}

const grouped = (count: number) => count.toLocaleString('en');

/** '12,000 rows' */
export const rows = (count: number): string => `${grouped(count)} row${count === 1 ? '' : 's'}`;
