import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import type { Zone } from '../../scoring/zone';

/* A zone is a word, a shape and a colour, so that it reads without seeing colour. */

const outlines: Readonly<Record<Zone, SVGTemplateResult>> = {
  Red: svg`<rect x="0.5" y="0.5" width="9" height="9" rx="1"></rect>`,
  Yellow: svg`<path d="M5 0.6 L9.8 9.4 H0.2 Z" stroke-linejoin="round"></path>`,
  Green: svg`<circle cx="5" cy="5" r="4.8"></circle>`,
};

/** The shape of a zone in the colour of the text around it; the word stands beside it. */
export function zoneShape(zone: Zone): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 10 10" aria-hidden="true" fill="currentColor">${outlines[zone]}</svg>`;
}

/** Word, shape and colour of a zone. */
export function zoneChip(zone: Zone): TemplateResult {
  return html`<span class="zone zone-${zone.toLowerCase()}">${zoneShape(zone)}${zone}</span>`;
}
