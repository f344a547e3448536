import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { sheetName } from '../../../workbook/sheet-name';
import { variantName } from '../../new-role-state';
import { shownRole } from '../../pane-state';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import type { NewRoleContext } from './new-role-page';
import { button } from './parts';
import { sheetNameField } from './sheet-name-field';

export function blankForm({ actions, isBusy }: NewRoleContext): TemplateResult {
  const { create, creating } = newRoleTexts.blank;
  return html`<p class="buttons">
    ${button(isBusy ? creating : create, () => actions.insertBlank(), { isPrimary: true, isOff: isBusy })}
  </p>`;
}

/** A copy of the role that is shown: its seniority level, and what its sheet is called. */
export function variantForm({ state, actions, isBusy }: NewRoleContext): TemplateResult {
  const texts = newRoleTexts.variant;
  const { newRole } = state;
  const role = shownRole(state)?.sheet.name;
  if (role === undefined) return html`<p class="refused">${texts.noRole}</p>`;
  const wanted = variantName(newRole, role);
  const lacksLevel = newRole.seniority.trim() === '';
  const onLevel = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) actions.setSeniority(target.value);
  };
  return html`<h2>${texts.of(shorten(role, 60))}</h2>
    <label class="field"
      >${texts.seniority}
      <input
        type="text"
        list="levels"
        maxlength="60"
        autocomplete="off"
        aria-describedby="level-hint"
        .value=${live(newRole.seniority)}
        @input=${onLevel}
      />
      <span id="level-hint" class="soft">${lacksLevel ? texts.needsLevel : ''}</span>
    </label>
    <datalist id="levels">${texts.levels.map((level) => html`<option value=${level}></option>`)}</datalist>
    ${sheetNameField('variant', { wanted, planned: sheetName(wanted, newRole.sheetNames) }, actions.nameVariant)}
    <p class="buttons">
      ${button(texts.create, () => actions.createVariant(), { isPrimary: true, isOff: isBusy || lacksLevel })}
    </p>`;
}
