import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WorkbookReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import type { PaneState, Status } from '../pane-state';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { checkList } from './check-list';
import { failedNotice, loadingNotice, noRoleNotice, outsideNotice } from './notice';
import { ratingPanel } from './rating-panel';
import { roleBar } from './role-bar';
import { scoreCard } from './score-card';
import { writeBar } from './write-bar';

/** The whole pane. The status line is always there, so that a screen reader has it before it speaks. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  const { screen, status } = state;
  const shown = screen.kind === 'read' && screen.workbook.kind === 'role' ? screen.workbook.reading : undefined;
  return html`<main tabindex="-1">${mainPart(state, actions)}</main>
    <footer class=${shown || (status && !status.isQuiet) ? 'bar' : 'unseen'}>
      <p class=${status?.isQuiet ? 'unseen' : 'status'} role="status">${status ? statusText(status) : nothing}</p>
      ${shown ? writeBar(shown, state, actions) : nothing}
    </footer>`;
}

function mainPart(state: PaneState, actions: PaneActions): TemplateResult {
  const { screen, running } = state;
  switch (screen.kind) {
    case 'loading':
      return loadingNotice();
    case 'outside-excel':
      return outsideNotice();
    case 'failed':
      return failedNotice(screen.because, actions);
    case 'read':
      return html`${screen.staleBecause === undefined ? nothing : staleNote(screen.staleBecause, actions)}
      ${
        screen.workbook.kind === 'role'
          ? role(screen.workbook, state, actions)
          : noRoleNotice(screen.workbook, running, actions)
      }`;
  }
}

function role(
  { roleSheets, reading }: Extract<WorkbookReading, { kind: 'role' }>,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  return html`${roleBar(roleSheets, reading.sheet, actions)} ${ratingPanel(reading, state.selected)}
  ${scoreCard(reading)} ${checkList({ reading, state, actions })}`;
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
