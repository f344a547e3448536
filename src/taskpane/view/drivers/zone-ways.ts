import { html, nothing, type TemplateResult } from 'lit/html.js';
import { points, signed } from '../../../scoring/printed';
import type { Change, Flip } from '../../../scoring/robustness/flip-to';
import type { Drivers, WayToZone } from '../../drivers';
import { ratingName } from '../../rating-name';
import { texts } from '../../texts';
import { driverTexts } from '../../texts-drivers';
import type { TabContext } from '../tab-context';
import { zoneChip } from '../zone-shape';

/** For every other zone the fewest changes that lead there, or that none do. */
export function zoneWays({ ways }: Drivers, context: TabContext): TemplateResult {
  return html`<section aria-labelledby="ways-title">
    <h2 id="ways-title">${driverTexts.ways.title}</h2>
    <p class="intro">${driverTexts.ways.intro}</p>
    ${ways.map((way) => wayTo(way, context))}
  </section>`;
}

function wayTo({ zone, flip }: WayToZone, context: TabContext): TemplateResult {
  return html`<div class="way">
    <h3>${zoneChip(zone)} <span>${inSteps(flip)}</span></h3>
    ${flip.kind === 'changes' ? changes(flip, context) : nothing}
  </div>`;
}

function inSteps(flip: Flip): string {
  if (flip.kind === 'changes') return driverTexts.ways.steps(flip.steps, flip.changes.length);
  return flip.kind === 'impossible' ? driverTexts.ways.impossible : '';
}

function changes(
  { changes, result, isProvenFewest }: Extract<Flip, { kind: 'changes' }>,
  context: TabContext,
): TemplateResult {
  return html`<ul class="way-changes">
      ${changes.map((change) => changeLine(change, context))}
    </ul>
    <p class="soft">
      ${driverTexts.ways.then(points(result.score), result.subLabel?.label ?? result.zone)}
      ${isProvenFewest ? nothing : driverTexts.ways.maybeFewer}
    </p>`;
}

function changeLine({ at, from, to }: Change, { reading, actions }: TabContext): TemplateResult {
  const cell = reading.cellOf(at);
  const name = ratingName(at, reading.assessment);
  return html`<li>
    <span class="way-name">${name}</span>
    <b>${driverTexts.ways.fromTo(signed(from), signed(to))}</b>
    ${
      cell === undefined
        ? nothing
        : html`<button
            type="button"
            class="link"
            aria-label="${texts.checks.goTo(cell)}, ${name}"
            @click=${() => actions.goTo(cell)}
          >
            ${texts.checks.goTo(cell)}
          </button>`
    }
  </li>`;
}
