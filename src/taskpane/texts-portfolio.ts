import type { Staleness } from '../workbook/portfolio/portfolio-row';
import type { PortfolioTab } from './tabs';

/* The texts of the page All roles. */

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const portfolioTexts = {
  open: 'All',
  openLabel: 'All roles',
  title: 'All roles',
  back: 'Back',
  tabs: {
    title: 'Parts of the portfolio',
    label: { ranking: 'Ranking', ratings: 'Ratings', anchors: 'Anchors', 'long-table': 'Long table' } satisfies Record<
      PortfolioTab,
      string
    >,
  },
  none: 'No sheet of this workbook holds a role. Choose New on a role sheet, or insert a blank role.',
  notAllRead: (n: number) => `${count(n, 'sheet')} not read. Check all to see every role.`,
  ranges: (noise: string) =>
    `The bar is the likely range, ${noise}. Roles whose ranges overlap are tied: the ratings cannot tell them apart.`,
  search: 'Search roles',
  filter: 'Zone',
  allZones: 'All zones',
  listed: (n: number, all: number) => (n === all ? count(all, 'role') : `${n} of ${count(all, 'role')}`),
  place: (from: number, to: number) => (from === to ? `Place ${from}` : `Place ${from} to ${to}`),
  ties: (n: number) => (n === 0 ? 'not tied' : `tied with ${n}`),
  range: (score: string, low: string, high: string) => `${score} on a scale from 0 to 100, likely ${low} to ${high}.`,
  errors: (n: number) => count(n, 'error'),
  warnings: (n: number) => count(n, 'warning'),
  waived: (n: number) => `${n} waived`,
  staleness: {
    current: '',
    stale: 'result on the sheet is stale',
    'not-written': 'no result written',
  } satisfies Record<Staleness, string>,
  goTo: (sheet: string) => `Go to ${sheet}`,
  more: (n: number) => `Show ${n} more`,
  write: 'Write portfolio',
  makeCharts: 'Make charts',
  progress: {
    reading: (done: number, total: number) => `Reading sheet ${done} of ${total}`,
    writing: (done: number, total: number) => `Writing: ${done} of ${count(total, 'role')} done`,
    scoring: (done: number, total: number) => `Scoring: ${done} of ${count(total, 'row')} done`,
  },
  cancel: 'Cancel',
  cancelling: 'Stops after this step',
  notFollowed: (because: string) => `The last change is not shown yet. ${because}`,
  cancelled: 'Cancelled. What was read so far is shown.',
} as const;
