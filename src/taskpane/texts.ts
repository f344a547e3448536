import type { Severity } from '../checks/check';
import { type Section, sectionTitle } from '../assessment/place';
import type { Tab } from './tabs';

/* Every text of the pane that people read. */

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const texts = {
  productName: 'AIJRI for Excel',

  role: {
    picker: 'Role sheet',
    rolesOfWorkbook: 'Roles in this workbook',
    elsewhere: (sheet: string) => `${sheet} (no role)`,
  },

  notice: {
    loading: 'Reading the sheet…',
    outsideTitle: 'Open this page inside Excel',
    outside:
      'This page is the task pane of AIJRI for Excel. In Excel, choose Home, then AIJRI, to open it beside your workbook.',
    failedTitle: 'The sheet could not be read',
    tryAgain: 'Try again',
    stale: 'This may be old: the sheet could not be read again.',
    noRoleTitle: (sheet: string) => `No role on ${sheet || 'this sheet'}`,
    noRole: 'A role sheet is recognised by the header rows of its tables, whatever the sheet is called.',
    insert: 'Insert a blank role',
    inserting: 'Inserting…',
    more: (n: number) => `and ${n} more, on their own sheets`,
  },

  tabs: {
    title: 'Parts of the role',
    label: {
      checks: 'Checks',
      drivers: 'Drivers',
      'what-if': 'What if',
      report: 'Report',
      functions: 'Functions',
    } satisfies Record<Tab, string>,
  },

  score: {
    title: 'Score',
    outOf: 'of 100',
    notScored: (because: string) => `Not scored yet: ${because}.`,
    capped: (uncapped: string, cap: string) => `The formula gives ${uncapped}; a published score stops at ${cap}.`,
    scale: (score: string, yellowFrom: number, greenFrom: number) =>
      `Score ${score} on a scale from 0 to 100. Yellow starts at ${yellowFrom}, Green at ${greenFrom}.`,
    away: (zone: string, points: string) => `${zone} is ${points} away.`,
    between: (up: string, pointsUp: string, down: string, pointsDown: string) =>
      `${up} is ${pointsUp} up, ${down} ${pointsDown} down.`,
    points: (figure: string) => (figure === '1.0' ? '1 point' : `${figure} points`),
  },

  trace: {
    title: 'How the score is made',
    taskResistance: 'task resistance',
    evidence: 'evidence',
    barriers: 'barriers',
    growth: 'growth',
    unknown: 'not known',
    raw: (raw: string, score: string) => `raw ${raw}, normalised to ${score}`,
    capped: (line: string, cap: string) => `${line}, capped at ${cap}`,
  },

  subLabel: {
    needs: (label: string, criteria: number) => `${label} needs ${criteria === 1 ? 'this' : 'all of these'}:`,
    firstMetDecides: 'The first of these that is met decides:',
    columns: { metric: 'Metric', value: 'Value', threshold: 'Needs', met: 'Met', distance: 'Distance' },
    met: 'Yes',
    notMet: 'No',
    criteriaMet: (met: number, all: number) => `${met} of ${all} criteria met`,
    notImminent: 'Red, not Imminent',
    timeScoring: (share: string) => `${share} of the time scores 3+`,
    below: (share: string, threshold: string) => `${share} of the time scores 3+, below ${threshold}`,
    growthIs: (growth: string) => `AI growth is ${growth}`,
    withReason: (label: string, reason: string) => `${label}: ${reason}`,
    unknown: 'Sub-label not known: it needs the task table',
  },

  time: {
    title: 'Task time by score',
    threePlus: (share: string) => `${share} scores 3+`,
    bar: (parts: readonly string[]) => `Task time by score: ${parts.join(', ')}.`,
    part: (score: number, share: string) => `${share} scores ${score}`,
  },

  checks: {
    title: 'Checks',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' } satisfies Record<Severity, string>,
    counted: {
      error: (n: number) => plural(n, 'error'),
      warning: (n: number) => plural(n, 'warning'),
      info: (n: number) => plural(n, 'note'),
    } satisfies Record<Severity, (n: number) => string>,
    passed: (n: number) => `${n} passed`,
    notRun: (n: number) => `${n} not run`,
    waived: (n: number) => `${n} waived`,
    resolved: (n: number) => `${n} resolved`,
    moreOnSheet: (n: number) => `and ${n} more, in the checks table`,
    hasPassed: 'Passed',
    isWaived: 'Waived',
    nothingFound: 'Nothing found',
    nothingOpen: 'Nothing open',
    allPassed: (n: number) => `All ${n} checks passed.`,
    where: (section: Section) => sectionTitle(section),
    goTo: (cell: string) => `Go to ${cell}`,
    fix: (shown: string) => `Fix: ${shown}`,
    fixAll: (n: number) => `Fix all ${n} like this`,
    fixCells: (n: number) => `Fix ${plural(n, 'cell')}`,
    restore: (shown: string) => `Fix: ${shown} by formula`,
    moreLikeThis: (n: number) => `${n} more like this`,
    because: (reason: string) => `Not run, because ${reason}.`,
  },

  filter: {
    severity: 'Show severity',
    section: 'Show section',
    allSeverities: 'All severities',
    allSections: 'All sections',
  },

  answer: {
    note: 'Note',
    editNote: 'Edit note',
    waive: 'Waive',
    takeBack: 'Take waiver back',
    waivedBy: (author: string, date: string) => `Waived by ${author}, ${date}`,
    reason: 'Reason',
    author: 'Your name',
    date: 'Date',
    save: 'Save note',
    cancel: 'Cancel',
    missing: 'A waiver needs this.',
  },

  rating: {
    chosen: 'chosen',
  },

  write: {
    title: 'Write results',
    notWritten: 'Not written yet',
    upToDate: 'Up to date',
    changedSince: (date: string) => `Changed since ${date}`,
    changed: 'Changed since the last write',
    otherMethod: (version: string) => `Written by ${version}`,
    preview: 'Preview',
    write: 'Write results',
    writing: 'Writing…',
    willChange: (n: number) => `${plural(n, 'cell')} will change`,
    blank: 'blank',
    from: 'from',
    to: 'to',
    moreCells: (n: number) => `and ${plural(n, 'more cell')}`,
  },

  status: {
    ok: 'Done',
    failed: 'Problem',
    busy: 'One moment: the last command is still running.',
    failedCommand: (message: string) => `That did not work. ${message}`,
  },
} as const;
