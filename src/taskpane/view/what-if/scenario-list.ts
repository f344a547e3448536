import { html, nothing, type TemplateResult } from 'lit/html.js';
import { points, signedPoints } from '../../../scoring/printed';
import type { Range } from '../../../scoring/robustness/score-distribution';
import type { Figures, ScenarioOutcome } from '../../../scoring/scenarios/scenario';
import { driverName } from '../../../workbook/scenarios/scenario-table';
import { likelyOf } from '../../likely';
import { noiseInShort } from '../../likely-sentence';
import { shorten } from '../../shorten';
import { scenarioTexts as texts } from '../../texts-scenarios';
import type { TabContext } from '../tab-context';
import { zoneChip } from '../zone-shape';
import { deleteForm, renameForm } from './scenario-form';

/** The scenarios on the sheet beside the role as rated. */
export function scenarioList(context: TabContext): TemplateResult | typeof nothing {
  const { assessment, computed, noise, scenarios } = context.reading;
  if (scenarios.length === 0) return nothing;
  const base = { result: computed.result, likely: likelyOf(assessment, noise.noise) };
  return html`<section class="scenarios" aria-labelledby="scenarios-title">
    <h3 id="scenarios-title">${texts.title}</h3>
    <p class="soft">${texts.intro(noiseInShort(noise))}</p>
    <table aria-labelledby="scenarios-title">
      <thead>
        <tr>
          <th scope="col">${texts.columns.name}</th>
          <th scope="col">${texts.columns.score}</th>
          <th scope="col">${texts.columns.zone}</th>
          <th scope="col">${texts.columns.likely}</th>
        </tr>
      </thead>
      <tbody>
        ${figuresRow(texts.base, base)}
      </tbody>
      ${scenarios.map(
        (outcome) =>
          html`<tbody>
            ${figuresRow(outcome.scenario.name, outcome)} ${details(outcome, context)}
          </tbody>`,
      )}
    </table>
  </section>`;
}

function figuresRow(name: string, { result, likely }: Figures): TemplateResult {
  return html`<tr>
    <th scope="row">${shorten(name, 60)}</th>
    ${
      result
        ? html`<td>${points(result.score)}</td>
            <td>${zoneChip(result.zone)}</td>
            <td>${likely ? rangeOf(likely) : texts.noRange}</td>`
        : html`<td colspan="3">${texts.notScored}</td>`
    }
  </tr>`;
}

/** Both ends, which may break apart. */
const rangeOf = ({ low, high }: Range): string => `${points(low)}–${points(high)}`;

/** What differs, what drives it, and what can be done with it. */
function details(outcome: ScenarioOutcome, context: TabContext): TemplateResult {
  return html`<tr class="details">
    <td colspan="4">
      <p>${shorten(outcome.differs, 400)}</p>
      ${notes(outcome, context).map((note) => html`<p class="soft">${note}</p>`)} ${commands(outcome, context)}
    </td>
  </tr>`;
}

function notes(
  { isUnderstood, gone: [gone], moved, driver, changes }: ScenarioOutcome,
  { reading }: TabContext,
): string[] {
  if (!isUnderstood) return [texts.notUnderstood];
  return [
    ...(driver ? [texts.driven(shorten(driverName(driver, reading.assessment), 60), signedPoints(driver.change))] : []),
    ...(gone ? [texts.gone(gone.what)] : []),
    ...(moved.length > 0 ? [texts.moved] : []),
    ...(changes.length === 0 && !gone ? [texts.same] : []),
  ];
}

function commands(outcome: ScenarioOutcome, context: TabContext): TemplateResult {
  const { state, actions } = context;
  const { scenario, changes, isUnderstood } = outcome;
  const { name } = scenario;
  const { form } = state;
  const isRenaming = form?.kind === 'rename-scenario' && form.name === name;
  const isDeleting = form?.kind === 'delete-scenario' && form.name === name;
  const cannotLoad = !isUnderstood || changes.length === 0;
  return html`<p class="buttons">
      <button
        type="button"
        class="link"
        aria-label=${texts.loadInWords(name)}
        aria-disabled=${cannotLoad ? 'true' : 'false'}
        @click=${() => !cannotLoad && actions.scenarios.load(outcome)}
      >
        ${texts.load}
      </button>
      <button
        type="button"
        class="link"
        aria-label=${texts.renameInWords(name)}
        aria-expanded=${isRenaming ? 'true' : 'false'}
        @click=${() => actions.openForm(isRenaming ? undefined : { kind: 'rename-scenario', name })}
      >
        ${texts.rename}
      </button>
      <button
        type="button"
        class="link"
        aria-label=${texts.removeInWords(name)}
        aria-expanded=${isDeleting ? 'true' : 'false'}
        @click=${() => actions.openForm(isDeleting ? undefined : { kind: 'delete-scenario', name })}
      >
        ${texts.remove}
      </button>
    </p>
    ${isRenaming ? renameForm(scenario, context) : nothing} ${isDeleting ? deleteForm(scenario, context) : nothing}`;
}
