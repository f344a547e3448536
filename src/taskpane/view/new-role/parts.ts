import { html, nothing, type TemplateResult } from 'lit/html.js';

/* Parts that more than one way to a new role uses. */

/** A button that keeps the focus while it may not be pressed. */
export function button(
  label: string,
  press: () => void,
  {
    isPrimary = false,
    isOff = false,
    id,
  }: { readonly isPrimary?: boolean; readonly isOff?: boolean; readonly id?: string } = {},
): TemplateResult {
  return html`<button
    type="button"
    id=${id ?? nothing}
    class=${isPrimary ? 'button primary' : 'button'}
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${() => !isOff && press()}
  >
    ${label}
  </button>`;
}

/** A button that opens the system's file dialog. */
export function fileButton(
  label: string,
  hint: string,
  accept: string,
  isOff: boolean,
  take: (files: readonly File[]) => void,
): TemplateResult {
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    take([...(target.files ?? [])]);
    // The same file can be chosen again, once it was corrected.
    target.value = '';
  };
  const openDialog = ({ currentTarget }: Event) => {
    const input = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
    if (!isOff && input instanceof HTMLInputElement) input.click();
  };
  return html`<div class="files">
    <button
      type="button"
      class="button"
      aria-disabled=${isOff ? 'true' : 'false'}
      aria-describedby="files-hint"
      @click=${openDialog}
    >
      ${label}
    </button>
    <input type="file" multiple hidden accept=${accept} aria-label=${label} @change=${onChange} />
    <p id="files-hint" class="soft">${hint}</p>
  </div>`;
}

/** The first of many lines, and how many more there are. */
export function boundedList<Each>(
  all: readonly Each[],
  most: number,
  item: (each: Each) => TemplateResult,
  more: (n: number) => string,
): TemplateResult {
  return html`<ul class="told">
    ${all.slice(0, most).map((each) => html`<li>${item(each)}</li>`)}
    ${all.length > most ? html`<li class="soft">${more(all.length - most)}</li>` : nothing}
  </ul>`;
}
