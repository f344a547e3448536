import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CellChange } from '../../workbook/role-reading';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { fromTo } from './from-to';

/** More cells than these are only counted. */
const mostShown = 60;

/** What Write will change, cell by cell. It scrolls by itself, so the keyboard must reach it. */
export function preview(changes: readonly CellChange[]): TemplateResult {
  return html`<section id="preview" class="preview" tabindex="0" aria-labelledby="preview-title">
    <h2 id="preview-title">${texts.write.willChange(changes.length)}</h2>
    ${changeList(changes)}
  </section>`;
}

/** Cells with what they hold and what they will hold. */
export function changeList(changes: readonly CellChange[]): TemplateResult {
  const more = changes.length - mostShown;
  return html`<ul>
      ${changes.slice(0, mostShown).map(change)}
    </ul>
    ${more > 0 ? html`<p>${texts.write.moreCells(more)}</p>` : nothing}`;
}

function change({ cell, what, before, after }: CellChange): TemplateResult {
  return html`<li><b>${cell}</b> <span class="what">${shorten(what, 60)}</span> ${fromTo({ before, after })}</li>`;
}
