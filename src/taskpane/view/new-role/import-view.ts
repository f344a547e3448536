import { html, type TemplateResult } from 'lit/html.js';
import { plannedNames } from '../../new-role-state';
import { newRoleTexts } from '../../texts-new-role';
import { batchList } from './batch-list';
import { documentPreview } from './document-preview';
import type { NewRoleContext } from './new-role-page';
import { fileButton } from './parts';

const texts = newRoleTexts.import;
const accepted = '.md,.markdown,.txt,.html,.htm,.tsv,.json,text/plain,text/html,text/markdown,application/json';

/** A text comes in, is shown as it was understood, and becomes a sheet; or several do. */
export function importView(context: NewRoleContext): TemplateResult {
  const { documents, progress } = context.state.newRole;
  if (documents.length === 0 && !progress) return inputs(context);
  return outOfDocuments(context);
}

/** Reads what is pasted anywhere on the page, while nothing is read yet. */
export function readPaste(event: ClipboardEvent, { state, actions }: NewRoleContext): void {
  const { way, documents, progress } = state.newRole;
  if (way !== 'import' || documents.length > 0 || progress) return;
  const { clipboardData } = event;
  const pasted = {
    html: clipboardData?.getData('text/html') ?? '',
    plain: clipboardData?.getData('text/plain') ?? '',
  };
  const files = [...(clipboardData?.files ?? [])];
  const hasText = `${pasted.html}${pasted.plain}`.trim() !== '';
  if (!hasText && files.length === 0) return;
  // The text is read, not shown: the field stays for what is typed.
  event.preventDefault();
  if (hasText) actions.import.paste(pasted);
  else actions.import.openFiles(files);
}

function inputs({ actions, isBusy }: NewRoleContext): TemplateResult {
  const readTyped = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const plain = String(new FormData(currentTarget).get('text') ?? '');
    if (plain.trim() !== '') actions.import.paste({ html: '', plain });
    else currentTarget.querySelector('textarea')?.focus();
  };
  return html`<form class="entry" novalidate @submit=${readTyped}>
      <label class="field"
        >${texts.paste}
        <textarea
          id="paste"
          name="text"
          rows="5"
          spellcheck="false"
          aria-describedby="paste-hint"
          placeholder=${texts.pasteHint}
        ></textarea>
      </label>
      <p class="buttons">
        <button type="submit" class="button" aria-disabled=${isBusy ? 'true' : 'false'}>
          ${isBusy ? texts.reading : texts.readText}
        </button>
      </p>
    </form>
    <p id="paste-hint" class="unseen">${texts.pasteHint}</p>
    ${fileButton(texts.files, texts.filesHint, accepted, isBusy, actions.import.openFiles)}`;
}

/** One document is shown in full, several as a list. */
function outOfDocuments({ state, actions }: NewRoleContext): TemplateResult {
  const { newRole } = state;
  const { documents, progress } = newRole;
  const planned = plannedNames(newRole);
  const [only, ...others] = documents;
  const isOne = only !== undefined && others.length === 0 && !progress;
  return isOne ? documentPreview(only, 0, planned[0], actions.import) : batchList(newRole, planned, actions);
}
