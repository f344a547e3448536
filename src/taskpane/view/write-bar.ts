import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RoleReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';
import { texts } from '../texts';
import { writeState } from '../write-state';
import { preview } from './preview';

/** Whether the sheet holds the results, what Write would change, and Write. */
export function writeBar(
  { changes, written }: RoleReading,
  { running, previewOpen }: Pick<PaneState, 'running' | 'previewOpen'>,
  actions: PaneActions,
): TemplateResult {
  // Not the disabled attribute: it would drop the focus of whoever has just pressed the button.
  const nothingToDo = changes.length === 0 || running === 'write' || running === 'fix' || running === 'answer';
  return html`${previewOpen ? preview(changes) : nothing}
    <div class="write">
      <p>${writeState(changes.length > 0, written, new Date().getFullYear())}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-expanded=${previewOpen ? 'true' : 'false'}
          aria-controls="preview"
          aria-disabled=${changes.length === 0 ? 'true' : 'false'}
          @click=${() => changes.length > 0 && actions.showPreview(!previewOpen)}
        >
          ${texts.write.preview}
        </button>
        <button
          type="button"
          class="button primary"
          aria-disabled=${nothingToDo ? 'true' : 'false'}
          @click=${() => !nothingToDo && actions.write()}
        >
          ${running === 'write' ? texts.write.writing : texts.write.write}
        </button>
      </div>
    </div>`;
}
