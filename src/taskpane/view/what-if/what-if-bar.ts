import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Computed } from '../../../scoring/computed';
import { percent } from '../../../scoring/printed';
import { scenarioTexts } from '../../texts-scenarios';
import { whatIfTexts } from '../../texts-what-if';
import type { SheetWhatIf } from '../../what-if-state';
import type { TabContext } from '../tab-context';
import { applyPanel } from './apply-panel';
import { saveForm } from './scenario-form';

const texts = whatIfTexts.buttons;

/** What can be done with what is tried out. Another command on it is one more button here. */
export function whatIfBar(whatIf: SheetWhatIf, { timeTotal }: Computed, context: TabContext): TemplateResult {
  const { state, actions } = context;
  const { changes, lost } = whatIf;
  const isEmpty = changes.length === 0;
  const because = whyNotApplied(whatIf, timeTotal);
  const cannotApply = isEmpty || because !== undefined;
  const isOpen = state.form?.kind === 'apply' && !cannotApply;
  const saving = state.form?.kind === 'save-scenario' && !isEmpty ? state.form : undefined;
  return html`<div class="what-if-bar">
      <p class="soft">${isEmpty ? texts.nothing : texts.changed(changes.length)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled=${isEmpty ? 'true' : 'false'}
          @click=${() => !isEmpty && actions.whatIf.reset()}
        >
          ${texts.resetAll}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled=${cannotApply ? 'true' : 'false'}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-describedby=${because === undefined ? nothing : 'why-not-applied'}
          @click=${() => !cannotApply && actions.openForm(isOpen ? undefined : { kind: 'apply' })}
        >
          ${texts.apply}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled=${isEmpty ? 'true' : 'false'}
          aria-label=${scenarioTexts.save.openInWords}
          aria-expanded=${saving ? 'true' : 'false'}
          @click=${() => !isEmpty && actions.openForm(saving ? undefined : { kind: 'save-scenario', name: '' })}
        >
          ${scenarioTexts.save.open}
        </button>
      </div>
    </div>
    ${because === undefined ? nothing : html`<p class="why-not" id="why-not-applied">${because}</p>`}
    ${lost.length === 0 ? nothing : html`<p class="soft">${texts.lost(lost.join(', '))}</p>`}
    ${isOpen ? applyPanel(whatIf, context) : nothing} ${saving ? saveForm(saving.name, context) : nothing}`;
}

const whole = 1_000_000;

/** Times that do not add up are not written; ratings alone may be, whatever the times on the sheet. */
function whyNotApplied({ changes }: SheetWhatIf, timeTotal: number | undefined): string | undefined {
  if (changes.every(({ at }) => at.field !== 'time') || timeTotal === whole) return undefined;
  return timeTotal === undefined ? texts.timeMissing : texts.timeSum(percent(timeTotal));
}
