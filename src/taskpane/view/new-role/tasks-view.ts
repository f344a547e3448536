import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { OnetFiles } from '../../../document/tasks/onet';
import type { TaskSource } from '../../tasks-source';
import { shorten } from '../../shorten';
import { newRoleTexts } from '../../texts-new-role';
import type { NewRoleContext } from './new-role-page';
import { fileButton } from './parts';
import { tasksPreview } from './tasks-preview';

const texts = newRoleTexts.tasks;
const accepted = '.txt,.tsv,.csv,.md,text/plain,text/csv,text/tab-separated-values';

/** Tasks come in, are shown with their times, and go into a task table. */
export function tasksView(context: NewRoleContext): TemplateResult {
  const { tasks } = context.state.newRole;
  return tasks ? shown(tasks, context) : inputs(context);
}

function inputs({ actions, isBusy }: NewRoleContext): TemplateResult {
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLFormElement)) return;
    const text = String(new FormData(currentTarget).get('text') ?? '');
    if (text.trim() !== '') actions.tasks.paste(text);
    else currentTarget.querySelector('textarea')?.focus();
  };
  return html`<form class="entry" novalidate @submit=${read}>
      <label class="field"
        >${texts.paste}
        <textarea id="paste" name="text" rows="6" spellcheck="false" placeholder=${texts.pasteHint}></textarea>
      </label>
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled=${isBusy ? 'true' : 'false'}>
          ${texts.readText}
        </button>
      </p>
    </form>
    ${fileButton(texts.files, texts.filesHint, accepted, isBusy, actions.tasks.openFiles)}`;
}

function shown(tasks: TaskSource, context: NewRoleContext): TemplateResult {
  const { onet, problems, reading } = tasks;
  const told = [...problems, ...(onet?.problems ?? [])];
  return html`<h2 id="tasks-title" tabindex="-1">
      ${reading ? texts.found(reading.tasks.length) : onet && onet.occupations.length > 0 ? texts.choose : texts.nothingRead}
    </h2>
    ${told.map((sentence) => html`<p class="refused">${shorten(sentence, 300)}</p>`)}
    ${onet && onet.occupations.length > 1 ? occupations(onet, tasks.code, context) : nothing}
    ${reading ? tasksPreview(reading, context) : nothing}`;
}

function occupations({ occupations: all }: OnetFiles, code: string, { actions }: NewRoleContext): TemplateResult {
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.value !== '') actions.tasks.chooseOccupation(target.value);
  };
  return html`<label class="field"
    >${texts.occupation}
    <select @change=${onChange}>
      <option value="" .selected=${live(code === '')}>${texts.choose}</option>
      ${all.map(
        (each) =>
          html`<option value=${each.code} .selected=${live(each.code === code)}>
            ${shorten(`${each.code} ${each.title}`, 80)}
          </option>`,
      )}
    </select>
  </label>`;
}
