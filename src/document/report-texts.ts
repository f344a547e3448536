import type { Severity } from '../checks/check';

/* Every text of a report that is not the author's. */

export const reportTexts = {
  kind: 'AI Job Resistance Index assessment',
  untitled: 'Untitled role',
  result: 'Result',
  outOf: 'of 100',
  noResult: 'The score is incomplete: a rating is missing, or task time does not add to 100 %.',
  statedOtherwise: (what: string, stated: string) => `The author states ${stated} as the ${what}.`,
  away: (zone: string, points: string, where: string) => `${zone} is ${points} points ${where}.`,
  up: 'up',
  down: 'down',
  likely: (low: string, high: string) => `Likely range ${low} to ${high}`,
  noise: (percent: string, source: string) =>
    `5 % to 95 % of what noise in the ratings leads to. Assumed: each rating is one step too low with a probability of ${percent}, one step too high with the same, independently of the others (${source}).`,
  noiseSource: { default: 'the usual assumption', chosen: 'chosen by the assessor', agreement: 'from agreement data' },
  chances: (red: string, yellow: string, green: string) => `Red ${red}, Yellow ${yellow}, Green ${green}.`,
  below: (percent: string) => `below ${percent}`,
  above: (percent: string) => `above ${percent}`,
  scale: (score: string, yellow: number, green: number) =>
    `Scale from 0 to 100. Red below ${yellow}, Yellow from ${yellow}, Green from ${green}. The score is at ${score}.`,
  timeCaption: (parts: string, share: string) =>
    `Task time by score, from 1 (only a human can) to 5 (an agent runs it end to end): ${parts}. ${share} scores 3 or more.`,
  timePart: (share: string, score: number) => `${share} scores ${score}`,
  tornadoTitle: 'What moves the score',
  tornadoCaption: (count: number) =>
    `Change of the score, in points, when one rating moves one step and all others stay; striped one step lower, filled one step higher. The ${count} widest.`,
  rating: 'Rating',
  from: 'Is',
  oneDown: 'One step lower',
  oneUp: 'One step higher',
  endOfScale: 'end of scale',
  checks: 'Assessor checks',
  checksCaption: 'Findings of the assessor checks',
  allPassed: (count: number) => `All ${count} checks passed.`,
  counts: (parts: readonly string[]) => `${parts.join(', ')}.`,
  errors: (n: number) => (n === 1 ? '1 error' : `${n} errors`),
  warnings: (n: number) => (n === 1 ? '1 warning' : `${n} warnings`),
  infos: (n: number) => (n === 1 ? '1 remark' : `${n} remarks`),
  waived: (n: number) => `${n} waived`,
  passed: (n: number) => `${n} passed`,
  notRun: (n: number) => `${n} not run`,
  finding: 'Finding',
  where: 'Where',
  status: 'Status',
  answer: 'Answer',
  waivedBy: (author: string, date: string, reason: string) => `Waived by ${author}, ${date}: ${reason}`,
  notRunTitle: 'Checks that could not run',
  because: (because: string) => `not run, because ${because}.`,
  method: 'Method and source of the rules',
  methodCaption: 'The rules that this result rests on',
  rule: 'Rule',
  value: 'Value',
  source: 'Source',
  versionLabel: 'Method',
  fingerprint: 'Input fingerprint',
  date: 'Report of',
} as const;

/** Severity is a word and a shape, so that it reads without colour. */
export const severityWords: Readonly<Record<Severity, { readonly word: string; readonly shape: string }>> = {
  error: { word: 'Error', shape: '✕' },
  warning: { word: 'Warning', shape: '▲' },
  info: { word: 'Remark', shape: 'i' },
};
