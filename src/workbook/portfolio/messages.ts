import { assumptions } from '../../method/noise';
import { percent } from '../../scoring/printed';
import type { NoiseAssumption } from '../../scoring/robustness/noise';
import type { Staleness } from './portfolio-row';

/* Every sentence about the roles of a workbook that people read. */

const noiseSource = {
  default: 'the default',
  chosen: 'chosen for this workbook',
  agreement: 'from raters’ agreement',
} as const;

const likely = Math.round((assumptions.likelyTo.value - assumptions.likelyFrom.value) * 100);

export const portfolioMessages = {
  notScored: (because: string) => `Not scored: ${because}.`,
  notRead: (reason: string) => `The sheet could not be read. ${reason}`,
  tooLong: (rows: number, most: number) =>
    `Not read: the sheet is in use down to row ${rows}, and roles are read down to row ${most}. Delete what is below the role.`,
  noRatingCell: 'The sheet has no cell for this rating any more.',
  title: 'Portfolio',
  noScore: 'not scored',
  staleness: {
    current: 'current',
    stale: 'stale',
    'not-written': 'not written',
  } satisfies Record<Staleness, string>,
  /** Above the table. */
  note: ({ noise, source }: NoiseAssumption, when: string) =>
    `Written by AIJRI for Excel, ${when}. Low to High is the likely range, ${likely} in 100, if each rating may be one step off: ` +
    `${percent(noise * 1_000_000)} either way, ${noiseSource[source]}. Roles whose ranges overlap cannot be told apart. ` +
    'Writing again leaves the order of rows and columns, and every column of yours, as they are.',
  sheetGone: 'No role sheet belongs to this row any more. Delete the row when nobody needs it.',
  none: 'The workbook has no role sheet. Nothing was written.',
  cancelledReading: 'Cancelled. Nothing was written.',
  cancelled: (done: number, total: number) => `Cancelled: ${done} of ${roles(total)} written.`,
  partly: (sentence: string, done: number, total: number) =>
    done === 0 ? sentence : `${sentence} Before that ${done} of ${roles(total)} were written.`,
  noSheetColumn: (id: string, sheet: string) =>
    `The portfolio table has neither a column ${sheet} nor ${id}, so its rows have no sheets. Bring one back with Ctrl+Z, or delete the table. Nothing was written.`,
  written: (sheet: string, count: number, news: readonly string[]) =>
    [`${roles(count)} written to ${sheet}.`, ...news].join(' '),
  added: (count: number) => `${rows(count)} added.`,
  notScoredCount: (count: number) => `${roles(count)} could not be scored; Remark says why.`,
  goneCount: (count: number) => `${rows(count)} ${count === 1 ? 'has' : 'have'} no sheet any more.`,
  noteGone: 'The note on ranges is gone from the sheet.',
  notMade: (reason: string) => `${reason} No portfolio sheet was added.`,
  halfMade: (reason: string, sheet: string) => `${reason} The sheet ${sheet} is incomplete; delete it.`,
} as const;

const roles = (count: number) => `${count} role${count === 1 ? '' : 's'}`;
const rows = (count: number) => `${count} row${count === 1 ? '' : 's'}`;
