import { render } from 'lit/html.js';
import type { PaneCommands } from '../commands/commands';
import type { Outcome, WorkbookReading } from '../workbook/role-reading';
import { createDriverActions } from './driver-actions';
import { createFunctionActions } from './functions-actions';
import { keepTabInside } from './keep-tab';
import { createNewRoleActions } from './new-role-actions';
import type { PaneActions } from './pane-actions';
import type { PaneCore } from './pane-core';
import * as states from './pane-state';
import type { Command, PaneState } from './pane-state';
import type { PaneWorkbook } from './pane-workbook';
import { createPortfolioActions } from './portfolio-actions';
import { createReportActions } from './report-actions';
import { createRereader } from './rereader';
import { createRoleActions } from './role-actions';
import { createScenarioActions } from './scenario-actions';
import type { Tab } from './tabs';
import { texts } from './texts';
import { outsideNotice } from './view/notice';
import { paneView } from './view/pane-view';
import { createWhatIfActions } from './what-if-actions';

/** How long good news stays; a problem stays until the next command. */
const goodNewsMs = 8000;

/** A running pane, and what the ribbon can ask of it. */
export interface Pane extends PaneCommands {
  stop(): void;
}

/** Shows the pane in `root` and keeps it in step with the workbook. */
export function startPane(root: HTMLElement, workbook: PaneWorkbook): Pane {
  let state = states.startState;
  let newsTimer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: (() => void) | undefined;
  let isStopped = false;
  /** A command that writes thousands of rows gives a hint for each step; all of it is read when the work is over. */
  let isAtWork = false;

  function show(next: PaneState): void {
    // A frame that was asked for before the end may come after it.
    if (isStopped) return;
    state = next;
    keepingFocus(root, () => render(paneView(state, actions), root));
  }

  /** A cell that is selected while the sheet is being read is newer than the reading. */
  async function read(): Promise<WorkbookReading> {
    const before = state.selected;
    const reading = await workbook.read();
    if (reading.kind === 'role' && state.selected === before) state = states.selectedSet(state, reading.selected);
    return reading;
  }

  const rereader = createRereader(read, {
    result(reading) {
      const isOther = states.isOtherSheet(state, reading);
      show(states.withReading(state, reading));
      // Another sheet is read from its top, not from where the last one was left.
      if (isOther) root.ownerDocument.defaultView?.scrollTo(0, 0);
    },
    failure: (error) => show(states.withReadFailure(state, messageOf(error))),
  });

  /** Runs one command at a time, reads again and says how it ended. A jump to a cell holds nothing up. */
  async function run(command: Command, work: () => Promise<Outcome>): Promise<void> {
    if (state.running && state.running !== 'go') {
      return show({ ...state, status: { ok: false, sentence: texts.status.busy, isQuiet: false } });
    }
    clearTimeout(newsTimer);
    show(states.begun(state, command));
    isAtWork = command !== 'go';
    const outcome = await outcomeOf(work);
    isAtWork = false;
    if (command !== 'go') await rereader.now();
    if (isStopped) return;
    show(states.ended(state, command, outcome));
    if (outcome.ok) newsTimer = setTimeout(() => show(states.statusCleared(state)), goodNewsMs);
  }

  const core: PaneCore = { root, state: () => state, show, run, readAgain: () => rereader.now() };
  const actions: PaneActions = {
    ...createRoleActions(core, workbook),
    drivers: createDriverActions(core, workbook),
    functions: createFunctionActions(core, workbook),
    newRole: createNewRoleActions(core, workbook),
    portfolio: createPortfolioActions(core, workbook),
    report: createReportActions(core),
    scenarios: createScenarioActions(core, workbook),
    whatIf: createWhatIfActions(core, workbook),
  };

  /** Closes what is open. Otherwise office.js has the key, and Excel takes the focus to the sheet. */
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (state.page === 'new') {
      event.stopPropagation();
      actions.newRole.close();
    } else if (state.page === 'portfolio') {
      event.stopPropagation();
      actions.portfolio.close();
    } else if (state.form && event.target instanceof Element && event.target.closest('.form')) {
      event.stopPropagation();
      actions.openForm(undefined);
    } else if (state.previewOpen) {
      event.stopPropagation();
      root.querySelector<HTMLElement>('[aria-controls="preview"]')?.focus();
      show(states.previewSet(state, false));
    }
  }

  root.addEventListener('keydown', onEscape);
  const endKeepingTab = keepTabInside(root);
  show(state);
  void rereader.now();
  // Without events the pane still works: every command reads again.
  workbook
    .subscribe(
      () => {
        if (!isAtWork) rereader.hint();
      },
      (selected) => show(states.selectedSet(state, selected)),
    )
    .then(
      (end) => (isStopped ? end() : (unsubscribe = end)),
      () => undefined,
    );

  /** Brings a tab of the role into view for a ribbon button. */
  async function open(tab: Tab): Promise<void> {
    await rereader.now();
    show({ ...state, page: 'role' });
    actions.showTab(tab);
  }

  return {
    async showChecks() {
      await open('checks');
      focusChecks(root);
    },
    write: () => run('write', () => workbook.write()),
    async showRepairs() {
      await open('functions');
      await actions.functions.showRepairs();
    },
    async recalculate() {
      await open('functions');
      await actions.functions.recalculate();
    },
    stop() {
      isStopped = true;
      clearTimeout(newsTimer);
      rereader.stop();
      unsubscribe?.();
      root.removeEventListener('keydown', onEscape);
      endKeepingTab();
    },
  };
}

/** The pane's page opened in a browser, without Excel around it: there is nothing to do but to say so. */
export function showOutsideExcel(root: HTMLElement): Pane {
  render(outsideNotice(), root);
  const nothing = () => undefined;
  const nothingYet = () => Promise.resolve();
  return {
    showChecks: nothingYet,
    write: nothingYet,
    showRepairs: nothingYet,
    recalculate: nothingYet,
    stop: nothing,
  };
}

/** A control that held the focus may go with what it fixed; the focus then stays near, not at the top of the page. */
function keepingFocus(root: HTMLElement, change: () => void): void {
  const page = root.ownerDocument;
  const focused = page.activeElement;
  const wasInside = focused instanceof HTMLElement && focused !== root && root.contains(focused);
  const wasInChecks = wasInside && focused.closest('.checks') !== null;
  change();
  if (!wasInside || root.contains(focused)) return;
  if (!wasInChecks || !focusChecks(root)) root.querySelector('main')?.focus({ preventScroll: true });
}

function focusChecks(root: HTMLElement): boolean {
  const heading = root.querySelector<HTMLElement>('#checks-title');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
  return heading !== null;
}

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, sentence: texts.status.failedCommand(messageOf(error)) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
