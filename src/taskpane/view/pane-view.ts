import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WorkbookReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import { type PaneState, shownRole, type Status } from '../pane-state';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { functionsWithoutRole } from './functions/functions-panel';
import { dropZone } from './new-role/drop-zone';
import { newRoleBar } from './new-role/new-role-bar';
import { newRolePage } from './new-role/new-role-page';
import { failedNotice, loadingNotice, noRoleNotice } from './notice';
import { portfolioBar } from './portfolio/portfolio-bar';
import { portfolioPage } from './portfolio/portfolio-page';
import { ratingPanel } from './rating-panel';
import { roleBar } from './role-bar';
import { roleTabs } from './role-tabs';
import { scoreCard } from './score-card';
import { writeBar } from './write-bar';

/** The whole pane. The status line is always there, so that a screen reader has it before it speaks. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  const { status } = state;
  const isNew = state.page === 'new';
  const bar = barOf(state, actions);
  const drop = isNew ? dropZone(actions.newRole) : undefined;
  return html`<main
      tabindex="-1"
      class=${isNew && state.newRole.isOver ? 'over' : nothing}
      @dragover=${drop?.over ?? nothing}
      @dragleave=${drop?.leave ?? nothing}
      @drop=${drop?.drop ?? nothing}
    >
      ${pageOf(state, actions)}
    </main>
    <footer class=${bar !== nothing || (status && !status.isQuiet) ? 'bar' : 'unseen'}>
      <p class=${status?.isQuiet ? 'unseen' : 'status'} role="status">${status ? statusText(status) : nothing}</p>
      ${bar}
    </footer>`;
}

function pageOf(state: PaneState, actions: PaneActions): TemplateResult {
  switch (state.page) {
    case 'new':
      return newRolePage(state, actions.newRole);
    case 'portfolio':
      return portfolioPage(state, actions.portfolio);
    case 'role':
      return mainPart(state, actions);
  }
}

function barOf(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  switch (state.page) {
    case 'new':
      return newRoleBar(state, actions.newRole);
    case 'portfolio':
      return portfolioBar(state, actions.portfolio);
    case 'role':
      return roleWriteBar(state, actions);
  }
}

function roleWriteBar(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const shown = shownRole(state);
  return shown ? writeBar(shown, state, actions) : nothing;
}

function mainPart(state: PaneState, actions: PaneActions): TemplateResult {
  const { screen, running } = state;
  switch (screen.kind) {
    case 'loading':
      return loadingNotice();
    case 'failed':
      return failedNotice(screen.because, actions);
    case 'read':
      return html`${screen.staleBecause === undefined ? nothing : staleNote(screen.staleBecause, actions)}
      ${
        screen.workbook.kind === 'role'
          ? role(screen.workbook, state, actions)
          : html`${noRoleNotice(screen.workbook, running, actions)}
            ${functionsWithoutRole(screen.workbook.roleSheets, state, actions)}`
      }`;
  }
}

function role(
  { roleSheets, reading }: Extract<WorkbookReading, { kind: 'role' }>,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  return html`${roleBar(roleSheets, reading.sheet, actions)} ${ratingPanel(reading, state.selected)}
  ${scoreCard(reading)} ${roleTabs({ reading, state, actions })}`;
}

function staleNote(because: string, actions: PaneActions): TemplateResult {
  return html`<div class="stale">
    <p>${texts.notice.stale} ${shorten(because, 200)}</p>
    <button type="button" class="link" @click=${() => actions.tryAgain()}>${texts.notice.tryAgain}</button>
  </div>`;
}

function statusText({ ok, sentence }: Status): TemplateResult {
  return html`<span class=${ok ? 'ok' : 'failed'}
    ><b>${ok ? texts.status.ok : texts.status.failed}.</b> ${shorten(sentence, 400)}</span
  >`;
}
