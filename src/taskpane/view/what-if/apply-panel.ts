import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ratingName } from '../../rating-name';
import { whatIfTexts } from '../../texts-what-if';
import type { SheetWhatIf } from '../../what-if-state';
import { changeList } from '../preview';
import type { TabContext } from '../tab-context';

const texts = whatIfTexts.apply;

/** What Apply changes on the sheet, cell by cell, before it does. */
export function applyPanel({ changes }: SheetWhatIf, { reading, actions }: TabContext): TemplateResult {
  const shown = changes.flatMap((change) => reading.inputChange(change) ?? []);
  const without = changes.find((change) => !reading.inputChange(change));
  const hasFormula = shown.some(({ before }) => before.startsWith('='));
  return html`<section class="form" tabindex="-1" aria-labelledby="apply-title">
    <h3 id="apply-title">${texts.title(shown.length)}</h3>
    ${without ? html`<p>${texts.noCell(ratingName(without.at, reading.assessment))}</p>` : nothing}
    ${hasFormula ? html`<p>${texts.formulas}</p>` : nothing}
    <div class="cells" tabindex="0" role="group" aria-labelledby="apply-title">${changeList(shown)}</div>
    <p class="buttons">
      <button
        type="button"
        class="button primary"
        aria-disabled=${without ? 'true' : 'false'}
        @click=${() => !without && actions.whatIf.apply(shown)}
      >
        ${texts.write(shown.length)}
      </button>
      <button type="button" class="button" @click=${() => actions.openForm(undefined)}>${texts.cancel}</button>
    </p>
  </section>`;
}
