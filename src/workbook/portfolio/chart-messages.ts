import { thresholds } from '../../method/method';
import { percent } from '../../scoring/printed';
import type { NoiseAssumption } from '../../scoring/robustness/noise';

/* The words of the sheet of the portfolio's charts. Excel's API has no alternative text for charts, so what a chart shows
   also stands in a cell above it. */

const roles = (n: number) => `${n} role${n === 1 ? '' : 's'}`;

export const portfolioChartMessages = {
  sheet: 'Portfolio charts',
  /** While it is being made; what bears this name after that is unfinished. */
  unfinished: 'Portfolio charts, unfinished',
  /** Of the sheet before it, for as long as both are there. */
  before: 'Portfolio charts, before',
  title: 'Portfolio charts',
  note: (when: string) =>
    `Made by AIJRI for Excel, ${when}. The sheet is made anew each time: keep nothing of your own here.`,

  ranking: {
    title: (shown: number, all: number) =>
      shown === all
        ? 'Roles by score, with likely ranges'
        : `The ${shown} highest of ${roles(all)}, with likely ranges`,
    words: (first: string, last: string, { noise }: NoiseAssumption) =>
      `From ${first} down to ${last}, at ${percent(noise * 1_000_000)} rating noise. Yellow begins at ` +
      `${thresholds.yellowFrom.value}, Green at ${thresholds.greenFrom.value}. Roles whose ranges overlap cannot be told apart.`,
    role: (name: string, score: string, low: string, high: string) => `${name} ${score} (likely ${low} to ${high})`,
    header: 'Role, score',
    upTo: 'Up to the range',
    below: (zone: string) => `${zone}, up to the score`,
    score: 'Score',
    above: 'Above the score',
  },
  mix: {
    title: 'Zone mix',
    by: { roles: 'Roles', headcount: 'Headcount', wage: 'Wages' },
    words: (mixes: readonly string[]) => `${mixes.join('; ')}.`,
    way: (way: string, shares: readonly string[], leftOut: number) =>
      `${way}: ${shares.join(', ')}${leftOut === 0 ? '' : `, ${roles(leftOut)} without a number left out`}`,
    share: (zone: string, share: string) => `${share} ${zone}`,
    notScored: 'not scored',
    header: 'Counted by',
  },

  made: (sheet: string, kept?: string) =>
    `The charts are on the sheet ${sheet}.${kept === undefined ? '' : ` ${kept} holds something of yours and stays as it is.`}`,
  none: 'No role has a score yet. No charts were made.',
  notMade: (reason: string) => `${reason} No charts were made, and those that were there are as they were.`,
  unfinishedLeft: (reason: string, sheet: string) =>
    `${reason} An unfinished sheet is left; delete ${sheet}, or make the charts again.`,
} as const;
