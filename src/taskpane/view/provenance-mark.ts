import { html, type TemplateResult } from 'lit/html.js';
import { type Provenance, provenanceMeaning } from '../../method/provenance';

/** Where a rule comes from, in one word; the title says what the word means. */
export function provenanceMark(provenance: Provenance): TemplateResult {
  return html`<span class="mark mark-${provenance}" title=${provenanceMeaning[provenance]}>${provenance}</span>`;
}

/** What the marks above it mean, for those who can't hover. */
export function provenanceLegend(marks: readonly Provenance[]): TemplateResult {
  return html`<p class="legend">
    ${[...new Set(marks)].map((mark) => html`<span><b>${mark}</b>: ${provenanceMeaning[mark]}</span> `)}
  </p>`;
}
