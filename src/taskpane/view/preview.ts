import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CellChange } from '../../workbook/role-reading';
import { shorten } from '../shorten';
import { texts } from '../texts';

/** More cells than these are only counted. */
const mostShown = 60;

/** What Write will change, cell by cell. It scrolls by itself, so the keyboard must reach it. */
export function preview(changes: readonly CellChange[]): TemplateResult {
  const more = changes.length - mostShown;
  return html`<section id="preview" class="preview" tabindex="0" aria-labelledby="preview-title">
    <h2 id="preview-title">${texts.write.willChange(changes.length)}</h2>
    <ul>
      ${changes.slice(0, mostShown).map(change)}
    </ul>
    ${more > 0 ? html`<p>${texts.write.moreCells(more)}</p>` : nothing}
  </section>`;
}

function change({ cell, what, before, after }: CellChange): TemplateResult {
  return html`<li>
    <b>${cell}</b> <span class="what">${shorten(what, 60)}</span>
    <span class="from-to"
      ><span class="unseen">${texts.write.from}</span> ${value(before, 'before')} <span aria-hidden="true">→</span>
      <span class="unseen">${texts.write.to}</span> ${value(after, 'after')}</span
    >
  </li>`;
}

function value(text: string, side: 'before' | 'after'): TemplateResult {
  const shown = shorten(text, 120);
  return shown === '' ? html`<i class=${side}>${texts.write.blank}</i>` : html`<span class=${side}>${shown}</span>`;
}
