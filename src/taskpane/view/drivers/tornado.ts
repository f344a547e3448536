import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { placeKey } from '../../../assessment/place';
import { signedPoints } from '../../../scoring/printed';
import type { Swing } from '../../../scoring/robustness/sensitivity';
import type { Drivers } from '../../drivers';
import { ratingName } from '../../rating-name';
import { stepsInWords, timeOf } from '../../swing-words';
import { texts } from '../../texts';
import { driverTexts } from '../../texts-drivers';
import type { TabContext } from '../tab-context';

/** So many swings are shown at once; the rest on request. */
const shownAtOnce = 8;

/** The largest swings as bars both ways from the score. The row under the pointer or the focus is explained below. */
export function tornado(drivers: Drivers, context: TabContext): TemplateResult {
  const { showsAll, explained } = context.state.drivers;
  const { swings } = drivers;
  const shown = showsAll ? swings : swings.slice(0, shownAtOnce);
  const chosen = shown.find(({ at }) => placeKey(at) === explained) ?? shown[0];
  const axis = axisOf(swings);
  return html`<ol class="tornado">
      ${repeat(
        shown,
        ({ at }) => placeKey(at),
        (swing) => row(swing, { drivers, axis, isExplained: swing === chosen, context }),
      )}
    </ol>
    ${chosen ? explanation(chosen, drivers, context) : nothing}
    ${swings.length > shownAtOnce ? showAll(showsAll, swings.length, context) : nothing}`;
}

/** How far the bars go to both sides, in tenths of a point; at least as far that the score has a place between them. */
interface Axis {
  readonly down: number;
  readonly up: number;
}

function axisOf(swings: readonly Swing[]): Axis {
  const changes = swings.flatMap(({ down, up }) => [down?.change ?? 0, up?.change ?? 0]);
  const down = -Math.min(0, ...changes);
  const up = Math.max(0, ...changes);
  const least = Math.max(1, (down + up) * 0.06);
  return { down: Math.max(down, least), up: Math.max(up, least) };
}

interface RowContext {
  readonly drivers: Drivers;
  readonly axis: Axis;
  readonly isExplained: boolean;
  readonly context: TabContext;
}

function row(swing: Swing, { drivers, axis, isExplained, context }: RowContext): TemplateResult {
  const { reading, actions } = context;
  const key = placeKey(swing.at);
  const cell = reading.cellOf(swing.at);
  const name = ratingName(swing.at, reading.assessment);
  const explain = () => actions.drivers.explain(key);
  const inWords = [
    timeOf(swing, reading.assessment),
    ...stepsInWords(swing, drivers),
    ...(cell === undefined ? [] : [texts.checks.goTo(cell)]),
  ].flatMap((part) => (part === undefined ? [] : [`${part}. `]));
  return html`<li>
    <button
      type="button"
      class="swing ${isExplained ? 'explained' : ''}"
      @mouseenter=${explain}
      @focus=${explain}
      @click=${() => cell !== undefined && actions.goTo(cell)}
    >
      <span class="swing-name">${breakable(name)}</span>
      <span class="unseen">${inWords}</span>
      ${bars(swing, axis)}
    </button>
  </li>`;
}

/** 'Regulatory/Licensing' may break after its slash. */
const breakable = (name: string): string => name.replaceAll('/', '/\u200b');

/** Each bar with its figure at its end. Lengths are percentages of the axis, which fits any width. */
function bars({ down, up }: Swing, axis: Axis): TemplateResult {
  const whole = axis.down + axis.up;
  const changes = [down?.change ?? 0, up?.change ?? 0];
  const falls = -Math.min(0, ...changes);
  const rises = Math.max(0, ...changes);
  const centre = (axis.down / whole) * 100;
  const share = (tenths: number) => (tenths / whole) * 100;
  return html`<span class="swing-bars" aria-hidden="true">
    <span class="swing-axis">
      <span class="swing-score" style="left:${centre}%"></span>
      ${
        falls > 0
          ? html`<span class="swing-bar falls" style="left:${centre - share(falls)}%;width:${share(falls)}%"></span
              ><span class="swing-figure" style="right:${100 - centre + share(falls)}%">${signedPoints(-falls)}</span>`
          : nothing
      }
      ${
        rises > 0
          ? html`<span class="swing-bar rises" style="left:${centre}%;width:${share(rises)}%"></span
              ><span class="swing-figure" style="left:${centre + share(rises)}%">${signedPoints(rises)}</span>`
          : nothing
      }
    </span>
  </span>`;
}

/** What the row's own name says to those who do not see it. */
function explanation(swing: Swing, drivers: Drivers, { reading }: TabContext): TemplateResult {
  const cell = reading.cellOf(swing.at);
  const time = timeOf(swing, reading.assessment);
  return html`<div class="explanation" aria-hidden="true">
    <p><b>${ratingName(swing.at, reading.assessment)}</b>${time === undefined ? nothing : html`, ${time}`}</p>
    ${stepsInWords(swing, drivers).map((line) => html`<p>${line}</p>`)}
    ${cell === undefined ? nothing : html`<p class="soft">${driverTexts.swings.press(texts.checks.goTo(cell))}</p>`}
  </div>`;
}

function showAll(showsAll: boolean, count: number, { actions }: TabContext): TemplateResult {
  return html`<button
    type="button"
    class="link"
    aria-expanded=${showsAll ? 'true' : 'false'}
    @click=${() => actions.drivers.showAll(!showsAll)}
  >
    ${showsAll ? driverTexts.swings.showFewer : driverTexts.swings.showAll(count)}
  </button>`;
}
