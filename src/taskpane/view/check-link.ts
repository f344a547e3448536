import { html, type TemplateResult } from 'lit/html.js';

/** A check's name, which leads to its page. The pages stand beside the pane's own; they open in a window of their own. */
export function checkLink(name: string): TemplateResult {
  return html`<a class="check-link" href="docs/checks/${name}.html" target="_blank" rel="noopener">${name}</a>`;
}
