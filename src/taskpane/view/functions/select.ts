import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** One of several, by its label. */
export function select(
  label: string,
  choices: readonly (readonly [value: string, shown: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) choose(event.target.value);
  };
  return html`<label
    >${label}
    <select @change=${onChange}>
      ${choices.map(
        ([value, shown]) => html`<option value=${value} .selected=${live(value === chosen)}>${shown}</option>`,
      )}
    </select>
  </label>`;
}
