import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RoleSheet } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { newRoleTexts } from '../texts-new-role';
import { portfolioTexts } from '../texts-portfolio';

/** Which role is shown, a heading or a picker when the workbook has several, and the ways to all of them, to tables of roles and to a new one. Excel keeps the top right for itself. */
export function roleBar(sheets: readonly RoleSheet[], shown: RoleSheet, actions: PaneActions): TemplateResult {
  const name = shorten(shown.name, 60);
  if (sheets.length < 2)
    return html`<header class="role">
      <h1>${name}</h1>
      ${allButton(actions)} ${newButton(actions)}
    </header>`;
  return html`<header class="role">
    <h1 class="unseen">${name}</h1>
    <select
      aria-label=${texts.role.picker}
      @change=${(event: Event) => actions.activate((event.target as HTMLSelectElement).value)}
    >
      ${repeat(
        sheets,
        ({ id }) => id,
        (sheet) =>
          html`<option value=${sheet.id} .selected=${live(sheet.id === shown.id)}>${shorten(sheet.name, 60)}</option>`,
      )}
    </select>
    ${allButton(actions)} ${newButton(actions)}
  </header>`;
}

const allButton = (actions: PaneActions): TemplateResult =>
  html`<button
    type="button"
    class="button"
    id="all-roles"
    aria-label=${portfolioTexts.openLabel}
    @click=${() => actions.portfolio.open()}
  >
    ${portfolioTexts.open}
  </button>`;

const newButton = (actions: PaneActions): TemplateResult =>
  html`<button
    type="button"
    class="button"
    id="new-role"
    aria-label=${newRoleTexts.openLabel}
    @click=${() => actions.newRole.open()}
  >
    ${newRoleTexts.open}
  </button>`;
