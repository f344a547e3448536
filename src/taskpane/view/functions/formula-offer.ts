import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormulaOffer } from '../../../workbook/offer-formula';
import { chosenCall } from '../../functions-state';
import { shorten } from '../../shorten';
import { functionTexts } from '../../texts-functions';
import type { FunctionsContext } from './functions-panel';
import { helpLink } from './help-link';
import { select } from './select';

const texts = functionTexts.insert;

/** A call with the cells of a role, shown before it goes into the selected cell. */
export function formulaOffer(context: FunctionsContext): TemplateResult | typeof nothing {
  const { state, actions, role, roleSheets, isBusy } = context;
  const first = role ?? roleSheets[0];
  if (!first) return nothing;
  return html`<section aria-labelledby="insert-title">
    <h3 id="insert-title">${texts.title}</h3>
    ${
      state.offer
        ? offerForm(state.offer, context)
        : html`<button
            type="button"
            class="button"
            aria-disabled=${isBusy ? 'true' : 'false'}
            @click=${() => !isBusy && actions.offer(first.id)}
          >
            ${texts.open}
          </button>`
    }
  </section>`;
}

function offerForm(offer: FormulaOffer, { state, actions, roleSheets, isBusy }: FunctionsContext): TemplateResult {
  const { role, calls, target } = offer;
  const call = chosenCall(state);
  const replaces = target.holds !== '';
  return html`<div class="form" id="offer" tabindex="-1" role="group" aria-labelledby="insert-title">
    ${roleSheets.length < 2 ? nothing : select(texts.role, roleSheets.map(pairOfRole), role.id, actions.offer)}
    ${
      call
        ? html`${select(
              texts.call,
              calls.map(({ name }) => [name, name]),
              call.name,
              actions.choose,
            )}
            <p class="formula"><code>${call.formula}</code></p>
            <p>${helpLink(call.name)}</p>
            ${
              replaces
                ? html`<p>${texts.holds(target.cell, shorten(target.sheet.name, 40))}</p>
                    <p class="formula"><code>${shorten(target.holds, 200)}</code></p>`
                : html`<p>${texts.goesTo(target.cell, shorten(target.sheet.name, 40))}</p>`
            }`
        : html`<p>${texts.noCalls}</p>`
    }
    <p class="buttons">
      ${
        call
          ? html`<button
              type="button"
              class="button primary"
              aria-disabled=${isBusy ? 'true' : 'false'}
              @click=${() => !isBusy && actions.insert(replaces)}
            >
              ${replaces ? texts.replace(target.cell) : texts.put}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => actions.offer(undefined)}>${texts.cancel}</button>
    </p>
  </div>`;
}

const pairOfRole = ({ id, name }: FormulaOffer['role']) => [id, shorten(name, 60)] as const;
