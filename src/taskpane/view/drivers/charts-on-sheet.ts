import { html, type TemplateResult } from 'lit/html.js';
import { driverTexts } from '../../texts-drivers';
import type { TabContext } from '../tab-context';

const texts = driverTexts.charts;

/** Drawing the score, its swings and its time as Excel charts. */
export function chartsOnSheet({ state, actions }: TabContext): TemplateResult {
  return html`<section aria-labelledby="charts-title">
    <h2 id="charts-title">${texts.title}</h2>
    <p class="intro">${texts.intro}</p>
    <button
      type="button"
      class="button"
      aria-disabled=${state.running === 'charts' ? 'true' : 'false'}
      @click=${() => actions.drivers.makeCharts()}
    >
      ${texts.make}
    </button>
  </section>`;
}
