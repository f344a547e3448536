import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ImportedDocument } from '../../imported';
import type { NewRoleActions } from '../../new-role-actions';
import type { NewRoleState } from '../../new-role-state';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import { zoneShape } from '../zone-shape';
import { notCreated, previewBody } from './document-preview';

const texts = newRoleTexts.batch;

/** Several texts, each with its state; those that can become a sheet open into their preview. */
export function batchList(
  { documents, progress }: NewRoleState,
  planned: readonly (string | undefined)[],
  actions: NewRoleActions,
): TemplateResult {
  return html`<h2 id="read-title" tabindex="-1">${texts.title(Math.max(documents.length, progress?.total ?? 0))}</h2>
    <ul class="batch">
      ${documents.map((document, index) => html`<li>${entry(document, index, planned[index], actions)}</li>`)}
    </ul>`;
}

function entry(
  document: ImportedDocument,
  index: number,
  planned: string | undefined,
  actions: NewRoleActions,
): TemplateResult {
  const { reading, became, source } = document;
  const name = shorten(source || newRoleTexts.import.pasted, 60);
  if (reading.kind === 'refused') {
    return html`<p class="batch-name">${name}</p>
      <p class="refused"><b>${texts.refused}.</b> ${shorten(reading.sentence, 400)}</p>`;
  }
  if (became && !('notCreated' in became)) {
    return html`<p class="batch-name">${name}</p>
      <p class="created"><b>${texts.created}.</b> ${showButton(became, actions)}</p>`;
  }
  const { result } = reading.preview;
  return html`${became ? notCreated(became) : nothing}
    <details class="fold">
      <summary>
        <span
          ><span class="batch-name">${name}</span> ${
            result
              ? html`<span class="batch-score zone-${result.zone.toLowerCase()}"
                  >${result.score} ${zoneShape(result.zone)} ${result.zone}</span
                >`
              : nothing
          }
          <span class="soft">${texts.will} “${planned ?? ''}”</span>
        </span>
      </summary>
      <div class="opened">${previewBody(reading.preview, document, index, planned, actions.import)}</div>
    </details>`;
}

const showButton = ({ id, name }: { id: string; name: string }, actions: NewRoleActions): TemplateResult =>
  html`<button type="button" class="link" @click=${() => actions.show(id)}>${texts.show(shorten(name, 40))}</button>`;
