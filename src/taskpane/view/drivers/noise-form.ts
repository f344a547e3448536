import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { assumptions, highestNoise } from '../../../method/noise';
import { percent } from '../../../scoring/printed';
import { defaultNoise, defaultNoiseAssumption, type NoiseAssumption, noiseOf } from '../../../scoring/robustness/noise';
import { driverTexts } from '../../texts-drivers';
import { likelyTexts } from '../../texts-likely';
import { provenanceMark } from '../provenance-mark';
import type { TabContext } from '../tab-context';

const texts = driverTexts.noise;

/** How far ratings are taken to be off in this workbook, and changing that. */
export function noiseForm({ reading: { noise }, actions }: TabContext): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    const chosen = field && noiseIn(field);
    if (chosen) actions.drivers.setNoise(chosen);
  };
  return html`<section aria-labelledby="noise-title">
    <h2 id="noise-title">${texts.title} ${provenanceMark(assumptions.ratingNoise.provenance)}</h2>
    <p class="intro" id="noise-intro">${texts.intro}</p>
    <form
      class="noise"
      novalidate
      @submit=${submit}
      @input=${({ target }: Event) => (target as HTMLInputElement).setCustomValidity('')}
    >
      <input
        type="number"
        name="noise"
        min="0"
        max=${highestNoise * 100}
        step="any"
        aria-label=${texts.label}
        aria-describedby="noise-intro noise-source"
        .value=${live(inPercent(noise))}
      />
      <span aria-hidden="true">${texts.unit}</span>
      <button type="submit" class="button">${texts.save}</button>
      <span id="noise-source" class="soft">${texts.source(likelyTexts.source[noise.source])}</span>
    </form>
    ${
      noise.source === 'default'
        ? nothing
        : html`<button type="button" class="link" @click=${() => actions.drivers.setNoise(defaultNoiseAssumption)}>
            ${texts.toDefault(percent(defaultNoise * 1_000_000))}
          </button>`
    }
  </section>`;
}

const inPercent = ({ noise }: NoiseAssumption): string => String(Number((noise * 100).toFixed(2)));

/** The noise that is entered; for anything else the field says what it takes. */
function noiseIn(field: HTMLInputElement): NoiseAssumption | undefined {
  const noise = field.value === '' ? undefined : noiseOf(field.valueAsNumber / 100);
  field.setCustomValidity(noise === undefined ? texts.outOfBounds(highestNoise * 100) : '');
  field.reportValidity();
  return noise === undefined ? undefined : { noise, source: 'chosen' };
}
