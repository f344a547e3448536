import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FunctionUse, FunctionUses } from '../../../workbook/function-uses';
import { mostRepairs, type Repair, repairsOf } from '../../../workbook/repair-formulas';
import { shorten } from '../../shorten';
import { functionTexts } from '../../texts-functions';
import { changeList } from '../preview';
import type { FunctionsContext } from './functions-panel';
import { helpLink } from './help-link';

/** More cells than these are only counted. */
const mostShown = 100;

const texts = functionTexts.uses;

/** Where the workbook calls our functions, with values, errors, Go to, Repair and Recalculate. */
export function useList(context: FunctionsContext): TemplateResult {
  const { state, actions, isBusy } = context;
  const { found } = state;
  const repairs = repairsOf(found?.uses ?? []);
  const button = (label: string, press: () => void) =>
    html`<button
      type="button"
      class="button"
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${() => !isBusy && press()}
    >
      ${label}
    </button>`;
  return html`<section aria-labelledby="uses-title">
    <h3 id="uses-title">${texts.title}</h3>
    ${found ? uses(found, context) : nothing}
    <p class="buttons">
      ${button(found ? texts.findAgain : texts.find, actions.find)}
      ${repairs.length > 0 ? button(functionTexts.repair.open(repairs.length), () => actions.openRepair(true)) : nothing}
      ${found && found.uses.length > 0 ? button(texts.recalculate, () => void actions.recalculate()) : nothing}
    </p>
    ${state.isRepairOpen && repairs.length > 0 ? repairForm(repairs, context) : nothing}
  </section>`;
}

function uses({ uses, cutOff }: FunctionUses, { actions }: FunctionsContext): TemplateResult {
  const more = uses.length - mostShown;
  return html`${
    uses.length === 0
      ? html`<p>${texts.none}</p>`
      : html`<ul class="uses">
          ${uses.slice(0, mostShown).map((use) => useItem(use, () => actions.goTo(use)))}
        </ul>`
  }
  ${uses.some(({ shown }) => shown === '#VALUE!') ? html`<p class="soft">${functionTexts.help.wrong}</p>` : nothing}
  ${more > 0 ? html`<p>${texts.more(more)}</p>` : nothing}
  ${cutOff.length > 0 ? html`<p>${texts.cutOff(shorten(cutOff.join(', '), 200))}</p>` : nothing}`;
}

function useItem(use: FunctionUse, goTo: () => void): TemplateResult {
  const { sheet, cell, name, formula, shown, isError, isVisible } = use;
  const place = `${shorten(sheet.name, 40)} ${cell}`;
  return html`<li>
    <p class="formula"><code>${shorten(formula, 120)}</code></p>
    <p class="use">
      <span class=${isError ? 'failed' : 'value'}
        >${isError ? html`<b>${texts.error}</b> ` : nothing}${shorten(shown, 80)}</span
      >
      ${
        isVisible
          ? html`<button type="button" class="link" @click=${goTo}>${texts.goTo(place)}</button>`
          : html`<span class="soft">${place}, ${texts.hidden}</span>`
      }
      ${isError ? helpLink(name) : nothing}
    </p>
  </li>`;
}

function repairForm(repairs: readonly Repair[], { actions, isBusy }: FunctionsContext): TemplateResult {
  const now = repairs.slice(0, mostRepairs);
  const changes = now.map(({ sheet, cell, formula, repaired }) => ({
    cell,
    what: sheet.name,
    before: formula,
    after: repaired,
  }));
  return html`<section class="form" id="repair" tabindex="-1" aria-labelledby="repair-title">
    <h4 id="repair-title">${functionTexts.repair.willBeWritten(now.length)}</h4>
    <p>${functionTexts.repair.why}</p>
    <div class="cells" tabindex="0" role="group" aria-labelledby="repair-title">${changeList(changes)}</div>
    ${now.length < repairs.length ? html`<p>${functionTexts.repair.firstOnly(now.length)}</p>` : nothing}
    <p class="buttons">
      <button
        type="button"
        class="button primary"
        aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${() => !isBusy && actions.repair()}
      >
        ${functionTexts.repair.repair}
      </button>
      <button type="button" class="button" @click=${() => actions.openRepair(false)}>
        ${functionTexts.repair.cancel}
      </button>
    </p>
  </section>`;
}
