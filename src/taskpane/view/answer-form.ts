import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Finding } from '../../checks/check';
import type { Answer } from '../../workbook/answer';
import { localDate } from '../../document/local-date';
import type { Form } from '../pane-state';
import { texts } from '../texts';
import type { ListContext } from './list-context';

/** A cell would hold more, but nobody reads more. */
const longest = 1000;

/** A note, or a waiver's reason, author and date. The fields keep what is typed while the pane follows the sheet. */
export function answerForm(
  finding: Finding,
  { as, start }: Extract<Form, { kind: 'answer' }>,
  describedBy: string,
  { state, actions }: ListContext,
): TemplateResult {
  const isWaiver = as === 'waiver';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (isComplete(form)) actions.answer(finding, answerIn(new FormData(form), as));
  };
  return html`<form
    class="form"
    novalidate
    aria-label=${isWaiver ? texts.answer.waive : texts.answer.note}
    aria-describedby=${describedBy}
    @submit=${submit}
    @input=${({ target }: Event) => (target as HTMLInputElement).setCustomValidity('')}
  >
    <label
      >${isWaiver ? texts.answer.reason : texts.answer.note}
      <textarea name="text" rows="3" maxlength=${longest} ?required=${isWaiver} .value=${start}></textarea>
    </label>
    ${
      isWaiver
        ? html`<div class="row">
            <label
              >${texts.answer.author}
              <input name="author" type="text" maxlength="80" autocomplete="name" required .value=${state.author} />
            </label>
            <label
              >${texts.answer.date}
              <input name="date" type="date" required .value=${localDate(new Date())} />
            </label>
          </div>`
        : nothing
    }
    <p class="buttons">
      <button type="submit" class="button primary">${isWaiver ? texts.answer.waive : texts.answer.save}</button>
      <button type="button" class="button" @click=${() => actions.openForm(undefined)}>${texts.answer.cancel}</button>
    </p>
  </form>`;
}

/** Says at the first field that lacks something what it lacks; spaces are nothing. */
function isComplete(form: HTMLFormElement): boolean {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[required]')) {
    field.setCustomValidity(field.value.trim() === '' ? texts.answer.missing : '');
  }
  return form.reportValidity();
}

function answerIn(fields: FormData, as: Answer['kind']): Answer | undefined {
  const value = (name: string) => String(fields.get(name) ?? '').trim();
  if (as === 'waiver') return { kind: 'waiver', author: value('author'), date: value('date'), reason: value('text') };
  return value('text') === '' ? undefined : { kind: 'note', text: value('text') };
}
