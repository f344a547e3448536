import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BatchProgress } from '../../new-role-state';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import { button } from './parts';

const texts = newRoleTexts.batch;

/** How far a batch is, and Cancel. */
export function batchProgress(
  { what, done, total, next, isCancelled }: BatchProgress,
  cancel: () => void,
): TemplateResult {
  const at = Math.min(done + 1, total);
  return html`<div class="batch-progress">
    <label for="batch-progress">${texts.progress[what](at, total)}</label>
    ${next === undefined ? nothing : html`<span class="soft">${shorten(next, 60)}</span>`}
    <progress id="batch-progress" max=${total} value=${done}></progress>
    <p class="buttons">${button(isCancelled ? texts.cancelling : texts.cancel, cancel, { isOff: isCancelled })}</p>
  </div>`;
}
