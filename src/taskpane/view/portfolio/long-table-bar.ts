import { html, nothing, type TemplateResult } from 'lit/html.js';
import { mappedColumns } from '../../../workbook/long-table/columns';
import { isBusy, type PaneState } from '../../pane-state';
import type { LongTableActions } from '../../portfolio-long-table-actions';
import { longTableTexts as texts } from '../../texts-portfolio-long-table';
import { button } from '../new-role/parts';

/** The two ways to score the table. */
export function longTableBar(state: PaneState, actions: LongTableActions): TemplateResult {
  const { table, mapping } = state.portfolio.longTable;
  const isOff = isBusy(state) || !table || !mappedColumns(mapping);
  return html`<div class="write buttons">
    ${button(texts.write, () => actions.score(), { isPrimary: true, isOff })}
    ${actions.takesFormulas() ? button(texts.insertFormula, () => actions.insertFormula(), { isOff }) : nothing}
  </div>`;
}
