import { html, type TemplateResult } from 'lit/html.js';
import type { CellChange } from '../../workbook/role-reading';
import { shorten } from '../shorten';
import { texts } from '../texts';

/** What a cell holds and what it will hold: '65% → 85 %'. */
export function fromTo({ before, after }: Pick<CellChange, 'before' | 'after'>): TemplateResult {
  return html`<span class="from-to"
    ><span class="unseen">${texts.write.from}</span> ${value(before, 'before')} <span aria-hidden="true">→</span>
    <span class="unseen">${texts.write.to}</span> ${value(after, 'after')}</span
  >`;
}

function value(text: string, side: 'before' | 'after'): TemplateResult {
  const shown = shorten(text, 120);
  return shown === '' ? html`<i class=${side}>${texts.write.blank}</i>` : html`<span class=${side}>${shown}</span>`;
}
