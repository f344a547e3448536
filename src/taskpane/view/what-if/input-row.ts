import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { timeShareOf } from '../../../assessment/ratings';
import { rubricOf } from '../../../assessment/rubric-of';
import { fixed, signed } from '../../../scoring/printed';
import { ratingName } from '../../rating-name';
import { whatIfTexts } from '../../texts-what-if';
import type { TriedInput, TriedRow } from '../../tried-inputs';
import type { TabContext } from '../tab-context';

const texts = whatIfTexts.input;

/** A rating as a slider, a task's time beside its name, and the way back to the sheet's values. */
export function inputRow({ score, time }: TriedRow, context: TabContext): TemplateResult {
  const { reading, actions } = context;
  const name = ratingName(score.at, reading.assessment);
  const changed = [score, ...(time ? [time] : [])].filter(({ isChanged }) => isChanged).map(({ at }) => at);
  const reset = ({ currentTarget }: Event) => {
    actions.whatIf.reset(changed);
    // The button goes with the change; its row keeps the focus.
    const row = currentTarget instanceof Element ? currentTarget.closest('li') : null;
    row?.querySelector<HTMLElement>('[type=range]')?.focus();
  };
  return html`<li class="input-row ${time ? 'task' : ''} ${changed.length > 0 ? 'changed' : ''}">
    <span class="input-name">${name.replaceAll('/', '/\u200b')}</span>
    ${time ? timeField(time, name, context) : nothing} ${slider(score, name, context)}
    <button
      type="button"
      class="reset"
      aria-label=${texts.reset(name)}
      title=${texts.reset(name)}
      ?hidden=${changed.length === 0}
      @click=${reset}
    >
      <svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.2 3.2 A4.6 4.6 0 1 1 1.4 6.6 M2 0.8 V3.6 H4.8"></path>
      </svg>
    </button>
  </li>`;
}

function slider({ at, base, value, isChanged }: TriedInput, name: string, { actions }: TabContext) {
  const rubric = rubricOf(at);
  if (!rubric) return nothing;
  const { min, max } = rubric.scale;
  const share = (level: number) => (level - min) / (max - min);
  const meaning = value === undefined ? undefined : rubric.meanings[value - min];
  const inWords = value === undefined ? texts.blank : texts.level(signed(value), meaning ?? '');
  const onInput = ({ target }: Event) => actions.whatIf.change({ at, to: (target as HTMLInputElement).valueAsNumber });
  return html`<span class="slider ${value === undefined ? 'blank' : ''}">
      ${base === undefined ? nothing : html`<span class="base" style="--at:${share(base)}"></span>`}
      <input
        type="range"
        min=${min}
        max=${max}
        step="1"
        aria-label=${at.field === 'growth' ? texts.growth : texts.score(name)}
        aria-valuetext=${inWords}
        title=${inWords}
        .value=${live(String(value ?? (min + max) / 2))}
        @input=${onInput}
      />
    </span>
    <output class="input-value"
      >${value === undefined ? '–' : signed(value)}${isChanged ? html`<small>${wasWords(base)}</small>` : nothing}</output
    >`;
}

const wasWords = (base: number | undefined): string => texts.was(base === undefined ? texts.blank : signed(base));

const percentOf = (millionths: number): string => String(Number(fixed(millionths / 10_000, 4)));

/** What is no share of time stays in the field, says so and is not tried. */
function timeField({ at, base, value, isChanged }: TriedInput, name: string, { actions }: TabContext): TemplateResult {
  const onInput = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const share = timeShareOf(field.valueAsNumber / 100);
    field.setCustomValidity(share === undefined ? texts.timeBounds : '');
    field.reportValidity();
    if (share !== undefined) actions.whatIf.change({ at, to: share });
  };
  return html`<span class="input-time">
    ${isChanged ? html`<small>${texts.was(base === undefined ? texts.blank : `${percentOf(base)} %`)}</small>` : nothing}
    <input
      type="number"
      min="0"
      max="100"
      step="any"
      aria-label=${texts.time(name)}
      .value=${value === undefined ? '' : percentOf(value)}
      @input=${onInput}
    /><span aria-hidden="true">%</span>
  </span>`;
}
