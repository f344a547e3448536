import type { Answer } from '../workbook/answer';
import type { Outcome, RoleReading, SelectedCell, WorkbookReading } from '../workbook/role-reading';
import { everything, type Filter } from './filter';
import { type FunctionsState, noFunctionsYet } from './functions-state';
import { firstNewRole, type NewRoleState } from './new-role-state';
import { noPortfolioYet, type PortfolioState } from './portfolio-state';
import { firstReport, type ReportState } from './report-state';
import type { Tab } from './tabs';
import { rebased, type WhatIf } from './what-if-state';

/** What the pane shows above the bar. */
export type Screen =
  | { readonly kind: 'loading' }
  /** Nothing could be read yet. */
  | { readonly kind: 'failed'; readonly because: string }
  /** The last reading; `staleBecause` says why a newer one could not be had. */
  | { readonly kind: 'read'; readonly workbook: WorkbookReading; readonly staleBecause: string | undefined };

/** A command that takes a moment; one at a time. */
export type Command =
  | 'write'
  | 'fix'
  | 'answer'
  | 'insert'
  | 'activate'
  | 'go'
  | 'noise'
  | 'functions'
  | 'apply'
  | 'scenario'
  | 'charts'
  | 'report'
  | 'read'
  | 'create'
  | 'portfolio'
  | 'comparator';

/** What is open for an answer or a decision in the list of findings; one at a time. */
export type Form =
  /** `key` is the finding's; `start` is the text to begin with. */
  | { readonly kind: 'answer'; readonly as: Answer['kind']; readonly key: string; readonly start: string }
  | { readonly kind: 'fix-all'; readonly check: string }
  /** What the tab What if is about to change on the sheet. */
  | { readonly kind: 'apply' }
  /** What is tried out gets a name. */
  | { readonly kind: 'save-scenario'; readonly name: string }
  /** The scenario of that name gets another one, or goes. */
  | { readonly kind: 'rename-scenario' | 'delete-scenario'; readonly name: string };

/** How a command ended. What shows by itself, such as a jump to a cell, is told to screen readers only. */
export interface Status extends Outcome {
  readonly isQuiet: boolean;
}

/** How the tab Drivers is looked at. */
export interface DriversState {
  /** The rating whose swing is explained, by the key of its place; undefined for the largest. */
  readonly explained: string | undefined;
  readonly showsAll: boolean;
}

/** Everything that the view depends on. */
export interface PaneState {
  readonly screen: Screen;
  /** 'new' is the page New role, 'portfolio' the page All roles, in place of the role. */
  readonly page: 'role' | 'new' | 'portfolio';
  readonly tab: Tab;
  readonly running: Command | undefined;
  readonly status: Status | undefined;
  readonly previewOpen: boolean;
  readonly form: Form | undefined;
  readonly filter: Filter;
  readonly drivers: DriversState;
  readonly functions: FunctionsState;
  readonly newRole: NewRoleState;
  readonly portfolio: PortfolioState;
  readonly report: ReportState;
  readonly whatIf: WhatIf;
  /** Who waived last, for the next waiver; forgotten with the pane. */
  readonly author: string;
  readonly selected: SelectedCell | undefined;
}

export const startState: PaneState = {
  screen: { kind: 'loading' },
  page: 'role',
  tab: 'checks',
  running: undefined,
  status: undefined,
  previewOpen: false,
  form: undefined,
  filter: everything,
  drivers: { explained: undefined, showsAll: false },
  functions: noFunctionsYet,
  newRole: firstNewRole,
  portfolio: noPortfolioYet,
  report: firstReport,
  whatIf: new Map(),
  author: '',
  selected: undefined,
};

/** A fresh reading. The preview closes when it would show another sheet or nothing; a form stays with its sheet. */
export function withReading(state: PaneState, workbook: WorkbookReading): PaneState {
  const sameSheet = !isOtherSheet(state, workbook);
  const hasChanges = workbook.kind === 'role' && workbook.reading.changes.length > 0;
  return {
    ...state,
    screen: { kind: 'read', workbook, staleBecause: undefined },
    previewOpen: state.previewOpen && sameSheet && hasChanges,
    form: sameSheet ? state.form : undefined,
    whatIf: workbook.kind === 'role' ? rebased(state.whatIf, workbook.reading) : state.whatIf,
  };
}

/** A reading that failed: what was read before stays, marked as possibly old. */
export function withReadFailure(state: PaneState, because: string): PaneState {
  const { screen } = state;
  return {
    ...state,
    screen: screen.kind === 'read' ? { ...screen, staleBecause: because } : { kind: 'failed', because },
  };
}

/** A new try after a failure. */
export const retrying = (state: PaneState): PaneState =>
  state.screen.kind === 'failed' ? { ...state, screen: { kind: 'loading' } } : state;

/** A command starts: the outcome of the one before is no longer news. */
export const begun = (state: PaneState, running: Command): PaneState => ({ ...state, running, status: undefined });

/** A command ended; the preview or the form closes when what it showed is written. */
export function ended(state: PaneState, command: Command, outcome: Outcome): PaneState {
  const status = outcome.sentence === '' ? undefined : { ...outcome, isQuiet: outcome.ok && command === 'go' };
  const wrote = command === 'write' && outcome.ok;
  const answered =
    (command === 'answer' || command === 'fix' || command === 'apply' || command === 'scenario') && outcome.ok;
  return {
    ...state,
    running: undefined,
    status,
    previewOpen: state.previewOpen && !wrote,
    form: answered ? undefined : state.form,
  };
}

/** True while a command runs that others have to wait for. */
export const isBusy = ({ running }: PaneState): boolean => running !== undefined && running !== 'go';

export const statusCleared = (state: PaneState): PaneState => ({ ...state, status: undefined });

export const previewSet = (state: PaneState, previewOpen: boolean): PaneState => ({ ...state, previewOpen });

export const formSet = (state: PaneState, form: Form | undefined): PaneState => ({ ...state, form });

export const tabSet = (state: PaneState, tab: Tab): PaneState => ({ ...state, tab });

export const filterSet = (state: PaneState, filter: Filter): PaneState => ({ ...state, filter });

/** The role that is shown, if one is. */
export const shownRole = ({ screen }: PaneState): RoleReading | undefined =>
  screen.kind === 'read' && screen.workbook.kind === 'role' ? screen.workbook.reading : undefined;

export const selectedSet = (state: PaneState, selected: SelectedCell): PaneState => ({ ...state, selected });

/** An answer is given; its author is the next one's too. */
export const authorKept = (state: PaneState, answer: Answer | undefined): PaneState =>
  answer?.kind === 'waiver' ? { ...state, author: answer.author } : state;

/** True when a reading is not of the sheet that is shown. */
export const isOtherSheet = ({ screen }: PaneState, workbook: WorkbookReading): boolean =>
  screen.kind !== 'read' || shownSheet(screen.workbook) !== shownSheet(workbook);

function shownSheet(workbook: WorkbookReading): string {
  return workbook.kind === 'role' ? workbook.reading.sheet.id : `no role on ${workbook.activeSheet}`;
}
