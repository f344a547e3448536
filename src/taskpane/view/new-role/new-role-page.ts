import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NewRoleActions } from '../../new-role-actions';
import { type NewRoleState, type Way, ways } from '../../new-role-state';
import { isBusy, type PaneState } from '../../pane-state';
import { newRoleTexts as texts } from '../../texts-new-role';
import { blankForm, variantForm } from './blank-and-variant';
import { importView, readPaste } from './import-view';
import { tasksView } from './tasks-view';

/** What a way to a new role is shown from. */
export interface NewRoleContext {
  readonly state: PaneState;
  readonly actions: NewRoleActions;
  readonly isBusy: boolean;
}

const views: Readonly<Record<Way, (context: NewRoleContext) => TemplateResult>> = {
  import: importView,
  blank: blankForm,
  variant: variantForm,
  tasks: tasksView,
};

/** The page New role, in place of the role: four ways, one at a time. */
export function newRolePage(state: PaneState, actions: NewRoleActions): TemplateResult {
  const { way, isOver } = state.newRole;
  const context = { state, actions, isBusy: isBusy(state) };
  return html`<section
    class="new-role"
    aria-labelledby="new-role-title"
    @paste=${(event: ClipboardEvent) => readPaste(event, context)}
  >
    <header class="role">
      <button type="button" class="button back" @click=${() => actions.close()}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M7.5 2 L3.5 6 L7.5 10"></path></svg>${texts.back}
      </button>
      <h1 id="new-role-title" tabindex="-1">${texts.title}</h1>
    </header>
    <fieldset class="forms">
      <legend class="unseen">${texts.ways}</legend>
      ${ways.map((each) => wayChoice(each, each === way, actions))}
    </fieldset>
    ${hasContent(state.newRole) ? nothing : html`<p class="soft about">${texts.about[way]}</p>`} ${views[way](context)}
    ${isOver ? html`<p class="drop-here" aria-hidden="true">${texts.import.drop}</p>` : nothing}
  </section>`;
}

/** True when something was read: what a way is for needs no word then. */
const hasContent = ({ way, documents, progress, tasks }: NewRoleState): boolean =>
  way === 'import' ? documents.length > 0 || progress !== undefined : way === 'tasks' && tasks !== undefined;

function wayChoice(way: Way, isChosen: boolean, actions: NewRoleActions): TemplateResult {
  return html`<label
    ><input
      type="radio"
      name="new-role-way"
      value=${way}
      .checked=${isChosen}
      @change=${() => actions.choose(way)}
    /><span>${texts.way[way]}</span></label
  >`;
}
