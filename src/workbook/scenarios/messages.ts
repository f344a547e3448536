import { percent, points } from '../../scoring/printed';
import type { NoiseAssumption, NoiseSource } from '../../scoring/robustness/noise';
import type { Range } from '../../scoring/robustness/score-distribution';

/* What people read of scenarios on a sheet and after a command. */

const sources: Readonly<Record<NoiseSource, string>> = {
  default: 'default',
  chosen: 'chosen',
  agreement: 'from agreement',
};

export const scenarioMessages = {
  base: 'Base',
  notScored: 'not scored',
  /** Never without its assumption. */
  likely: ({ low, high }: Range, { noise, source }: NoiseAssumption) =>
    `${points(low)} to ${points(high)} at ${percent(noise * 1_000_000)} noise (${sources[source]})`,
  noRange: (most: number) => `none, more than ${most} tasks`,
  notUnderstood: 'What differs is not understood',
  gone: (what: string) => `${what} is not on the sheet`,
  times: 'Task times',
  drivenBy: (what: string, change: string) => `${what}: ${change}`,

  saved: (name: string, sheet: string) => `The scenario ${name} is on ${sheet}.`,
  replaced: (name: string, sheet: string) => `The scenario ${name} on ${sheet} has these changes now.`,
  renamed: (from: string, to: string) => `The scenario ${from} is now called ${to}.`,
  deleted: (name: string, sheet: string) => `The scenario ${name} is gone from ${sheet}.`,
  nameBlank: 'A scenario needs a name. Nothing was saved.',
  nameLong: (most: number) => `A scenario’s name has at most ${most} characters. Nothing was saved.`,
  nameTaken: (name: string) => `There is a scenario ${name} already. Nothing was saved; take another name.`,
  nameOfBase: (name: string) => `${name} is the role as rated. Nothing was saved; take another name.`,
  noChanges: 'Nothing differs from the sheet, so there is nothing to save.',
  tooMany: 'These changes are too many for one cell. Nothing was saved; save fewer of them.',
  changed: 'The sheet has changed since this was shown. Nothing was changed; look at the scenarios again.',
} as const;
