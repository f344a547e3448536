import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { placeKey } from '../../../assessment/place';
import { percent } from '../../../scoring/printed';
import { whatIfTexts } from '../../texts-what-if';
import { type TriedGroup, triedInputs } from '../../tried-inputs';
import type { SheetWhatIf } from '../../what-if-state';
import type { TabContext } from '../tab-context';
import { inputRow } from './input-row';

const whole = 1_000_000;

/** All inputs of the score, grouped as on the sheet. */
export function inputGroups(
  { changes }: SheetWhatIf,
  timeTotal: number | undefined,
  context: TabContext,
): TemplateResult[] {
  return triedInputs(context.reading.assessment, changes).map((group) => inputGroup(group, timeTotal, context));
}

function inputGroup({ group, rows }: TriedGroup, timeTotal: number | undefined, context: TabContext): TemplateResult {
  const id = `what-if-${group}`;
  return html`<section class="inputs" aria-labelledby=${id}>
    <h3 id=${id}>
      ${whatIfTexts.group[group]}
      ${
        group === 'tasks' && timeTotal !== undefined
          ? html`<span class=${timeTotal === whole ? '' : 'off'}>${whatIfTexts.group.timeIs(percent(timeTotal))}</span>`
          : nothing
      }
    </h3>
    <ul>
      ${repeat(
        rows,
        ({ score }) => placeKey(score.at),
        (row) => inputRow(row, context),
      )}
    </ul>
  </section>`;
}
