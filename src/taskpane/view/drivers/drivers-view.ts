import { html, type TemplateResult } from 'lit/html.js';
import { figureOr, scoreInputs } from '../../../checks/missing-input';
import { driversOf } from '../../drivers';
import { shorten } from '../../shorten';
import { driverTexts } from '../../texts-drivers';
import type { TabContext } from '../tab-context';
import { figuresAlone } from './figures-alone';
import { noiseForm } from './noise-form';
import { tornado } from './tornado';
import { zoneWays } from './zone-ways';

/** What drives the score, what would change the zone, and how far ratings are taken to be off. */
export function driversView(context: TabContext): TemplateResult {
  const { assessment, computed } = context.reading;
  const drivers = driversOf(assessment);
  if (!drivers) {
    const missing = figureOr(undefined, { assessment, computed }, scoreInputs);
    return html`<div class="drivers">
      <p>${driverTexts.notYet(shorten(missing?.because ?? '', 160))}</p>
      ${noiseForm(context)}
    </div>`;
  }
  return html`<div class="drivers">
    <section aria-labelledby="swings-title">
      <h2 id="swings-title">${driverTexts.swings.title}</h2>
      <p class="intro">${driverTexts.swings.intro}</p>
      ${tornado(drivers, context)}
    </section>
    ${zoneWays(drivers, context)} ${figuresAlone(drivers)} ${noiseForm(context)}
  </div>`;
}
