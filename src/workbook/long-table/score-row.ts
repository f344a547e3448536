import { rowAnswer, type RowSource } from '../../functions/table';
import { cellText } from '../cell-text';

/** What a row of a long table gets: four blanks where it has no ratings at all. */
export interface ScoredRow {
  /** In points; '' where there is none. */
  readonly score: number | '';
  readonly zone: string;
  /** '' where the zone has sub-labels that need share3+ and it is not given. */
  readonly subLabel: string;
  /** What to mend, in a sentence; '' where the row is scored or blank. */
  readonly problem: string;
}

/* A sentence stands in the row that it is about, so it names the rating alone; range.values tells a blank from a 0. */
const ownRow: RowSource = { cell: (_column, title) => ({ argument: title }), zeroMayBeBlank: false };

/**
 * Scores one row as AIJRI.TABLE does.
 *
 * @param cells task resistance, evidence, barriers, growth and, where there is such a column, share3+, as `range.values`
 *   has them
 * @example scoreRow([1.85, -5, 2, -1]) // { score: 11.6, zone: 'Red', subLabel: 'Red', problem: '' }
 */
export function scoreRow(cells: readonly unknown[]): ScoredRow {
  const [answer, zone, subLabel] = rowAnswer(cells, ownRow);
  return typeof answer === 'number'
    ? { score: answer, zone, subLabel, problem: '' }
    : { score: '', zone, subLabel, problem: cellText(answer) };
}
