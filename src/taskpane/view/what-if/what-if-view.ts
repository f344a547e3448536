import { html, type TemplateResult } from 'lit/html.js';
import { isTooLargeForRange, mostTasksForRange } from '../../../scoring/robustness/likely-scores';
import { whatIfTexts } from '../../texts-what-if';
import { whatIfOutcome } from '../../what-if-outcome';
import { whatIfOf } from '../../what-if-state';
import type { TabContext } from '../tab-context';
import { inputGroups } from './input-groups';
import { readout } from './readout';
import { scenarioList } from './scenario-list';
import { whatIfBar } from './what-if-bar';

/** Other ratings, times and growth tried out, with what they would make of the role; the sheet stays as it is. */
export function whatIfView(context: TabContext): TemplateResult {
  const { reading, state } = context;
  // Thousands of sliders take seconds to draw, every time.
  if (isTooLargeForRange(reading.assessment)) return html`<p>${whatIfTexts.tooLarge(mostTasksForRange)}</p>`;
  const whatIf = whatIfOf(state.whatIf, reading);
  const outcome = whatIfOutcome(reading, whatIf.changes);
  return html`<div class="what-if">
    <section class="readout" aria-label=${whatIfTexts.readout.title}>
      ${readout(outcome, reading)} ${whatIfBar(whatIf, outcome.computed, context)}
    </section>
    ${scenarioList(context)}
    <p class="intro">${whatIfTexts.intro}</p>
    ${inputGroups(whatIf, outcome.computed.timeTotal, context)}
  </div>`;
}
