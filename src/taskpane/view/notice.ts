import { html, type TemplateResult } from 'lit/html.js';
import type { WorkbookReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import type { Command } from '../pane-state';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { newRoleTexts } from '../texts-new-role';
import { portfolioTexts } from '../texts-portfolio';
import { longTableTexts } from '../texts-portfolio-long-table';
import { zoneShape } from './zone-shape';

/* What the pane says when there is no role to show. */

export function loadingNotice(): TemplateResult {
  return html`<h1 class="unseen">${texts.productName}</h1>
    <p class="loading">${texts.notice.loading}</p>`;
}

export function outsideNotice(): TemplateResult {
  return html`<main>${notice(texts.notice.outsideTitle, html`<p>${texts.notice.outside}</p>`)}</main>`;
}

export function failedNotice(because: string, actions: PaneActions): TemplateResult {
  return notice(
    texts.notice.failedTitle,
    html`<p>${shorten(because, 300)}</p>
      <button type="button" class="button primary" @click=${() => actions.tryAgain()}>
        ${texts.notice.tryAgain}
      </button>`,
  );
}

export function noRoleNotice(
  { activeSheet, roleSheets }: Extract<WorkbookReading, { kind: 'no-role' }>,
  running: Command | undefined,
  actions: PaneActions,
): TemplateResult {
  const isBusy = running !== undefined;
  return notice(
    texts.notice.noRoleTitle(shorten(activeSheet, 40)),
    html`<p>${texts.notice.noRole}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => !isBusy && actions.insertBlankRole()}
      >
        ${running === 'insert' ? texts.notice.inserting : texts.notice.insert}
      </button>
      <button type="button" class="button" id="new-role" @click=${() => actions.newRole.open('import')}>
        ${newRoleTexts.fromNotice}
      </button>
      ${
        roleSheets.length === 0
          ? html`<button type="button" class="button" id="long-table" @click=${() => actions.portfolio.openLongTable()}>
              ${longTableTexts.fromNotice}
            </button>`
          : html`<h2>${texts.role.rolesOfWorkbook}</h2>
              <button type="button" class="button" id="all-roles" @click=${() => actions.portfolio.open()}>
                ${portfolioTexts.openLabel}
              </button>
              <ul class="role-sheets">
                ${roleSheets.map(
                  ({ id, name }) =>
                    html`<li>
                      <button type="button" @click=${() => actions.activate(id)}>${shorten(name, 60)}</button>
                    </li>`,
                )}
              </ul>`
      }`,
  );
}

function notice(title: string, body: TemplateResult): TemplateResult {
  return html`<div class="notice">
    <p class="emblem" aria-hidden="true">
      <span class="zone-red">${zoneShape('Red')}</span><span class="zone-yellow">${zoneShape('Yellow')}</span
      ><span class="zone-green">${zoneShape('Green')}</span>
    </p>
    <h1>${title}</h1>
    ${body}
  </div>`;
}
