import type { Range } from '../../scoring/robustness/score-distribution';
import { percent, points } from '../../scoring/printed';
import type { NoiseAssumption, NoiseSource } from '../../scoring/robustness/noise';

/* The words of the charts' sheet. Excel's API has no alternative text for charts, so what a chart shows also stands in a
   cell above it. */

const sources: Readonly<Record<NoiseSource, string>> = {
  default: 'default',
  chosen: 'chosen',
  agreement: 'from agreement',
};

export const chartMessages = {
  sheet: (role: string) => `${role} charts`,
  title: (role: string) => `Charts of ${role}`,
  note: 'Values as they were when the charts were made. Make them again from the tab Drivers to bring them up to date.',

  scale: {
    title: (role: string, score: string, zone: string) => `${role}: ${score}, ${zone}`,
    words: (score: string, zone: string, range: string) =>
      `Score ${score} on the scale from 0 to 100: ${zone}. Yellow begins at 25, Green at 48. ${range}`,
    range: ({ low, high }: Range, { noise, source }: NoiseAssumption) =>
      `Likely ${points(low)} to ${points(high)} at ${percent(noise * 1_000_000)} rating noise (${sources[source]}).`,
    noRange: 'No likely range: the role has too many tasks.',
    zones: 'Zones',
    score: 'Score',
    upTo: 'Up to the score',
    below: 'Likely, below the score',
    above: 'Likely, above the score',
  },
  swings: {
    title: (role: string) => `${role}: what one step of a rating does to the score`,
    words: (name: string, from: string, to: string) =>
      `Largest swing: ${name}, from ${from} to ${to} points. One rating moves one step, all others stay.`,
    rating: 'Rating',
    falls: 'Falls by',
    rises: 'Rises by',
  },
  times: {
    title: (role: string) => `${role}: task time by score`,
    words: (shares: string) => `Task time by score: ${shares}.`,
    share: (share: string, score: number) => `${share} scores ${score}`,
    score: (score: number) => `Score ${score}`,
    header: 'Task score',
    time: 'Share of task time',
  },

  made: (sheet: string) => `The charts are on the sheet ${sheet}.`,
  updated: (sheet: string) => `The charts on the sheet ${sheet} are up to date.`,
  incomplete: (role: string) => `${role} has no score yet. No charts were made; complete the ratings first.`,
  tooLarge: (role: string, most: number) => `${role} has more than ${most} tasks. No charts were made.`,
} as const;
