import { html, type TemplateResult } from 'lit/html.js';
import { functionTexts } from '../../texts-functions';

/** Leads to a function's page. The pages stand beside the pane's own; they open in a window of their own. */
export const helpLink = (name: string): TemplateResult =>
  link(`functions/${name.toLowerCase()}.html`, functionTexts.help.of(name));

/** Leads to the page that lists every function. */
export const allHelpLink = (): TemplateResult => link('functions.html', functionTexts.help.all);

const link = (page: string, text: string): TemplateResult =>
  html`<a href="docs/${page}" target="_blank" rel="noopener">${text}</a>`;
