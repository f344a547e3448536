import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { sheetName } from '../../../workbook/sheet-name';
import { newRoleTexts } from '../../texts-new-role';

const texts = newRoleTexts.name;

/**
 * A field for the name of a sheet, with what becomes of a name that Excel does not take or another sheet has.
 *
 * @param name.planned what the sheet will be called
 */
export function sheetNameField(
  id: string,
  name: { readonly wanted: string; readonly planned: string },
  change: (wanted: string) => void,
): TemplateResult {
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) change(target.value);
  };
  return html`<label class="field"
    >${texts.label}
    <input
      type="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      aria-describedby=${`${id}-hint`}
      .value=${live(name.wanted)}
      @input=${onInput}
    />
    <span id=${`${id}-hint`} class="soft">${hintOf(name.wanted, name.planned)}</span>
  </label>`;
}

function hintOf(wanted: string, planned: string): string {
  if (wanted.trim() === '') return texts.isBlank(planned);
  if (planned === wanted.trim()) return texts.isFree;
  return sheetName(wanted, []) === wanted.trim() ? texts.isTaken(planned) : texts.isRefused(planned);
}
