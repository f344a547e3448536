import { fewestForRange } from '../scoring/portfolio/mean-range';
import type { BiasGroup } from '../scoring/portfolio/bias';

/* The texts of the tab Anchors, of the anchors in the ranking, and of where to look next. */

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const groupNames: Readonly<Record<BiasGroup, string>> = {
  taskResistance: 'Task resistance',
  evidence: 'Evidence',
  barriers: 'Barriers',
  growth: 'AI growth',
};

export const anchorTexts = {
  show: 'Show anchors',
  anchor: (role: string, score: string, zone: string) => `Anchor: ${role}, published ${score}, ${zone}.`,

  source: {
    sheet: (n: number, sheet: string) =>
      `${count(n, 'published role')} from the sheet ${sheet}, with the rows that you add there.`,
    builtIn: (n: number) =>
      `${count(n, 'published role')}, built in: this workbook has no sheet Calibration to read them from.`,
    builtInInstead: (n: number) => `${count(n, 'published role')}, built in.`,
    goTo: 'Go to sheet',
  },
  problems: {
    title: (n: number) => `${count(n, 'problem')} on the sheet`,
    more: (n: number) => `${n} more`,
  },

  bias: {
    title: 'Your scores beside published ones',
    none: 'No role sheet has the job title of a published role. Rate a published role on a sheet of its own to see how your scores compare.',
    /** `difference` is '4.2 higher'. */
    mean: (n: number, difference: string) =>
      n === 1
        ? `Your score for 1 published role is ${difference}.`
        : `Your scores for ${n} published roles are on average ${difference}.`,
    range: (from: string, to: string) => `Likely from ${from} to ${to}.`,
    isChance: 'That can be chance.',
    tooFew: `Too few to say whether that is your way of rating: it takes ${fewestForRange}.`,
    same: 'the same as published',
    higher: (size: string) => `${size} higher`,
    lower: (size: string) => `${size} lower`,
    driver: (group: string, effect: string) =>
      `What differs most is ${group}: alone it changes these scores by ${effect}.`,
    noGroups: 'Of these roles only the score is published, so no group of ratings can be compared.',
    how: 'Roles are matched by job title, whatever their seniority; several sheets of one title count once. The likely range holds in 90 of 100 cases, if these roles stand for the others that you rate.',
    roles: { role: 'Role', yours: 'Yours', published: 'Published', difference: 'Difference' },
    groups: { group: 'Ratings', yours: 'Your total', effect: 'On the score' },
    groupsAbout:
      'On average over the roles with published totals: how your total differs, and what it alone does to the score.',
    group: (group: BiasGroup) => groupNames[group],
    sheets: (n: number) => `mean of ${n} sheets`,
  },

  recomputed: {
    title: 'Published and recomputed',
    allAgree: (n: number) =>
      n === 1
        ? 'The one with published totals gives the published score.'
        : `All ${n} with published totals give the published score.`,
    someDiffer: (n: number, all: number) =>
      `${n} of ${all} with published totals ${n === 1 ? 'gives' : 'give'} another score.`,
    noneWithTotals: 'None has published totals to recompute it from.',
    columns: { role: 'Role', published: 'Published', recomputed: 'Method', difference: 'Difference' },
    possibleMeans: 'Possible: the share of time that decides the sub-label is not published.',
    noTotals: '–',
    noTotalsLabel: 'no totals published',
    label: {
      possible: (label: string) => `${label}, possible`,
      agrees: (label: string) => label,
      differs: (label: string, expected: string) => `${label} does not fit; it would be ${expected}`,
    },
    or: ' or ',
    more: (n: number) => `Show ${n} more`,
  },

  next: {
    title: 'Where to look next',
    open: (role: string) => `Where to look next from ${role}`,
    intro: 'Roles with a higher score that the ratings can tell apart, the most similar in their ratings first.',
    none: 'No role of this workbook or of the published ones is clearly higher.',
    notRead: 'All roles shows which roles of this workbook, and which published ones, are clearly higher.',
    read: 'Open All roles',
    gap: (points: string) => `${points} points`,
    goTo: (role: string, sheet: string) => `${role}. Go to ${sheet}`,
    alike: (names: string) => `Most alike in ${names}.`,
    higher: (names: string) => `Higher by ${names}.`,
    effect: (name: string, effect: string) => `${name} (${effect})`,
    add: 'Add to sheet',
    addRole: (role: string) => `Add to sheet: ${role}`,
    isOnSheet: 'On the sheet.',
    onTotals: 'Published; compared on totals.',
    scoreOnly: 'Only its score is published, so what is alike is not known.',
  },
} as const;
