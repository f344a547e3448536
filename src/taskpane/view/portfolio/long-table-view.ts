import { html, nothing, type TemplateResult } from 'lit/html.js';
import { columnLetters } from '../../../workbook/a1';
import { type LongTableInput, longTableInputs, mappedColumns } from '../../../workbook/long-table/columns';
import type { LongTable } from '../../../workbook/long-table/open-table';
import { isSameSource } from '../../../workbook/long-table/source';
import type { LongTableActions } from '../../portfolio-long-table-actions';
import type { LongTableState } from '../../portfolio-long-table-state';
import { shorten } from '../../shorten';
import { longTableTexts as texts } from '../../texts-portfolio-long-table';
import { select } from '../functions/select';
import { button } from '../new-role/parts';
import { longTablePreview } from './long-table-preview';
import type { PortfolioContext } from './portfolio-context';

/** A table of the analyst's: which one, which of its columns hold what, and what its first rows get. */
export function longTableView({ state, actions }: Pick<PortfolioContext, 'state' | 'actions'>): TemplateResult {
  const { longTable } = state.portfolio;
  const { table, problem } = longTable;
  return html`<div class="long-table">
    <p class="soft">${texts.about}</p>
    ${tableChoice(longTable, actions.longTable)}
    ${problem === '' ? nothing : html`<p class="long-table-problem">${shorten(problem, 300)}</p>`}
    ${table ? tableParts(table, longTable, actions.longTable) : nothing}
  </div>`;
}

function tableChoice({ choices, table }: LongTableState, actions: LongTableActions): TemplateResult {
  if (!choices) return html`<p class="soft">${texts.listing}</p>`;
  const chosen = table ? choices.findIndex((each) => isSameSource(each, table.source)) : -1;
  const listed = choices.map((source, at) => [String(at), shorten(texts.choice(source), 60)] as const);
  const all = chosen < 0 ? [['-1', texts.choose] as const, ...listed] : listed;
  return html`${
    choices.length === 0
      ? html`<p>${texts.noTables}</p>`
      : html`<div class="field">
          ${select(texts.table, all, String(chosen), (value) => actions.choose(Number(value)))}
        </div>`
  }
  ${button(texts.takeSelected, () => actions.takeSelected())}`;
}

function tableParts(table: LongTable, { mapping }: LongTableState, actions: LongTableActions): TemplateResult {
  const gone = table.gone.filter(({ input }) => mapping[input] === undefined);
  return html`<p class="soft" role="status">${texts.size(table.rows, table.source.kind)}</p>
    <section aria-labelledby="long-table-columns">
      <h2 id="long-table-columns">${texts.columns}</h2>
      ${gone.map(({ input, header }) => html`<p class="long-table-problem">${texts.gone(input, shorten(header, 40))}</p>`)}
      ${longTableInputs.map((input) => html`<div class="field">${columnChoice(input, table, mapping[input], actions)}</div>`)}
    </section>
    ${
      mappedColumns(mapping)
        ? longTablePreview(table, mapping)
        : html`<p class="long-table-problem">${texts.incomplete}</p>`
    }
    ${table.scored ? html`<p class="soft">${texts.scored(table.scored)}</p>` : nothing}
    <p class="soft">${actions.takesFormulas() ? texts.ways : texts.noFormulas}</p>`;
}

function columnChoice(
  input: LongTableInput,
  { headers, column: first, results }: LongTable,
  chosen: number | undefined,
  actions: LongTableActions,
): TemplateResult {
  const ours = new Set(results.values());
  const choices = headers.flatMap((header, column) =>
    ours.has(column)
      ? []
      : [[String(column), texts.column(columnLetters(first + column), shorten(header, 40))] as const],
  );
  const name = texts.input[input];
  return select(
    input === 'share3plus' ? texts.optional(name) : name,
    [['', texts.none], ...choices],
    chosen === undefined ? '' : String(chosen),
    (value) => actions.point(input, value === '' ? undefined : Number(value)),
  );
}
