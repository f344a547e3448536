import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReportedFinding } from '../../checks/run-checks';
import type { FindingGroup } from '../finding-groups';
import { texts } from '../texts';
import type { ListContext } from './list-context';
import { changeList } from './preview';

/** Fixes all findings of one check that have a fix, after showing what every cell holds and will hold. */
export function fixAll({ check, first, more }: FindingGroup, { reading, state, actions }: ListContext) {
  const fixes = [...first, ...more].flatMap(({ finding }: ReportedFinding) => {
    const change = reading.fixOf(finding);
    return change ? [{ finding, change }] : [];
  });
  if (fixes.length < 2) return nothing;
  const isOpen = state.form?.kind === 'fix-all' && state.form.check === check.name;
  const id = `fix-all-${check.name}`;
  return html`<li class="fix-all">
    <button
      type="button"
      class="link"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => actions.openForm(isOpen ? undefined : { kind: 'fix-all', check: check.name })}
    >
      ${texts.checks.fixAll(fixes.length)}
    </button>
    ${isOpen ? panel() : nothing}
  </li>`;

  function panel(): TemplateResult {
    return html`<section class="form" tabindex="-1" aria-labelledby=${id}>
      <h3 id=${id}>${texts.write.willChange(fixes.length)}</h3>
      <div class="cells" tabindex="0" role="group" aria-labelledby=${id}>
        ${changeList(fixes.map(({ change }) => change))}
      </div>
      <p class="buttons">
        <button type="button" class="button primary" @click=${() => actions.fix(fixes.map(({ finding }) => finding))}>
          ${texts.checks.fixCells(fixes.length)}
        </button>
        <button type="button" class="button" @click=${() => actions.openForm(undefined)}>${texts.answer.cancel}</button>
      </p>
    </section>`;
  }
}
