import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ZoneMix } from '../../../scoring/portfolio/zone-mix';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { zoneShape } from '../zone-shape';

/** Zones in the order of the scale, and what has none. */
export const zoneChoices = ['Red', 'Yellow', 'Green', 'none'] as const;

/** How many roles are in each zone, as a bar and in words. */
export function mixBar(mix: ZoneMix): TemplateResult {
  return html`<div class="mix" role="group" aria-label=${texts.mix}>
    <div class="mix-bar" aria-hidden="true">
      ${zoneChoices.map((zone) =>
        mix[zone] > 0 ? html`<span class="mix-${zone.toLowerCase()}" style="flex-grow:${mix[zone]}"></span>` : nothing,
      )}
    </div>
    <ul>
      ${zoneChoices.map((zone) =>
        mix[zone] === 0 && zone === 'none'
          ? nothing
          : html`<li class=${zone === 'none' ? 'soft' : `zone-${zone.toLowerCase()}`}>
              ${zone === 'none' ? nothing : zoneShape(zone)} ${texts.mixOf(zone, mix[zone])}
            </li>`,
      )}
    </ul>
  </div>`;
}
