import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Scenario } from '../../../scoring/scenarios/scenario';
import { sameName } from '../../../workbook/scenarios/scenario-table';
import { scenarioTexts as texts } from '../../texts-scenarios';
import type { TabContext } from '../tab-context';

/** The name under which what is tried out is saved. A name that is taken replaces, and says so first. */
export function saveForm(name: string, { reading, actions }: TabContext): TemplateResult {
  const replaces = reading.scenarios.find(({ scenario }) => sameName(scenario.name, name))?.scenario;
  return nameForm({
    title: texts.save.title,
    name,
    note: replaces ? texts.save.replaces(replaces.name) : undefined,
    button: replaces ? texts.save.replace : texts.save.save,
    onInput: (typed) => actions.scenarios.typeName(typed),
    onSubmit: (typed) => actions.scenarios.save(typed, replaces),
    onCancel: () => actions.openForm(undefined),
  });
}

/** Another name for a scenario. */
export function renameForm(scenario: Scenario, { actions }: TabContext): TemplateResult {
  return nameForm({
    title: texts.renameInWords(scenario.name),
    name: scenario.name,
    note: undefined,
    button: texts.rename,
    onInput: () => undefined,
    onSubmit: (typed) => actions.scenarios.rename(scenario, typed),
    onCancel: () => actions.openForm(undefined),
  });
}

interface NameForm {
  readonly title: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly button: string;
  readonly onInput: (name: string) => void;
  readonly onSubmit: (name: string) => void;
  readonly onCancel: () => void;
}

function nameForm({ title, name, note, button, onInput, onSubmit, onCancel }: NameForm): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (!field) return;
    field.setCustomValidity(field.value.trim() === '' ? texts.save.missing : '');
    if (field.reportValidity()) onSubmit(field.value);
  };
  const input = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    field.setCustomValidity('');
    onInput(field.value);
  };
  return html`<form class="form" novalidate aria-label=${title} @submit=${submit}>
    <label
      >${texts.save.name}
      <input
        type="text"
        maxlength="60"
        autocomplete="off"
        placeholder=${texts.save.hint}
        .value=${name}
        @input=${input}
      />
    </label>
    <p class="soft" role="status" ?hidden=${note === undefined}>${note ?? nothing}</p>
    <p class="buttons">
      <button type="submit" class="button primary">${button}</button>
      <button type="button" class="button" @click=${onCancel}>${texts.cancel}</button>
    </p>
  </form>`;
}

/** Asks once more: what is deleted is nowhere else. */
export function deleteForm(scenario: Scenario, { actions }: TabContext): TemplateResult {
  return html`<section class="form" tabindex="-1" aria-label=${texts.removeTitle(scenario.name)}>
    <p>${texts.removeTitle(scenario.name)}</p>
    <p class="buttons">
      <button type="button" class="button primary" @click=${() => actions.scenarios.remove(scenario)}>
        ${texts.remove}
      </button>
      <button type="button" class="button" @click=${() => actions.openForm(undefined)}>${texts.cancel}</button>
    </p>
  </section>`;
}
