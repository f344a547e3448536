import { html, nothing, type TemplateResult } from 'lit/html.js';
import { points } from '../../../scoring/printed';
import { scoreFrom } from '../../../scoring/score';
import { zoneOf } from '../../../scoring/zone';
import type { ColumnMapping } from '../../../workbook/long-table/columns';
import type { LongTable } from '../../../workbook/long-table/open-table';
import { type PreviewRow, previewOf } from '../../portfolio-long-table-state';
import { shorten } from '../../shorten';
import { longTableTexts as texts } from '../../texts-portfolio-long-table';
import { zoneChip } from '../zone-shape';

/** What the first rows of a table get; nothing while a column is missing. */
export function longTablePreview(table: LongTable, mapping: ColumnMapping): TemplateResult | typeof nothing {
  const rows = previewOf(table, mapping);
  if (!rows) return nothing;
  return html`<section aria-labelledby="long-table-preview">
    <h2 id="long-table-preview">${texts.preview}</h2>
    <table class="long-table-rows">
      <thead>
        <tr>
          <th scope="col">${texts.head.role}</th>
          <th scope="col">${texts.head.score}</th>
          <th scope="col">${texts.head.zone}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(rowOf)}
      </tbody>
    </table>
  </section>`;
}

function rowOf({ name, score, zone, subLabel, problem }: PreviewRow, at: number): TemplateResult {
  const value = score === '' ? undefined : scoreFrom(score);
  return html`<tr>
    <th scope="row">${name === '' ? texts.row(at) : shorten(name, 60)}</th>
    ${
      value === undefined
        ? html`<td colspan="2" class=${problem === '' ? 'soft' : 'long-table-problem'}>
            ${problem === '' ? texts.noRatings : problem}
          </td>`
        : html`<td class="number">${points(value)}</td>
            <td>
              ${zoneChip(zoneOf(value))}${subLabel === '' || subLabel === zone ? nothing : html`<small>${subLabel}</small>`}
            </td>`
    }
  </tr>`;
}
