import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ProfileColumn, profileColumns } from '../../../scoring/portfolio/rating-profile';
import type { PortfolioRow } from '../../../workbook/portfolio/portfolio-row';
import { heatStep, heatSteps } from '../../heat-step';
import { ratingKey } from '../../portfolio-ratings-state';
import { shorten } from '../../shorten';
import { portfolioTexts } from '../../texts-portfolio';
import { ratingsTexts as texts } from '../../texts-portfolio-ratings';

/** Ratings by role as a table whose colours go from risk to protection; the figure is in the cell, so colour only helps. */
export function heatMap(
  rows: readonly PortfolioRow[],
  outOfLine: ReadonlySet<string>,
  goTo: (sheetId: string) => void,
): TemplateResult {
  return html`<div class="heat" role="region" aria-label=${texts.heatMap} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col" rowspan="2" class="heat-role">${texts.role}</th>
            ${groups.map(groupHead)}
          </tr>
          <tr>
            ${groups.filter(isWide).flatMap(({ columns }) => columns.map((column) => head(column)))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({ sheet }) => sheet.id,
            (row) => roleRow(row, outOfLine, goTo),
          )}
        </tbody>
      </table>
    </div>
    <p class="soft heat-legend">
      <span class="heat-scale">
        ${texts.risk}${heatSteps.map((step) => html`<i class="heat-${step}" aria-hidden="true"></i>`)}${texts.protection}
      </span>
      <span class="heat-colour">${texts.colour}</span> ${texts.marks}
    </p>`;
}

interface ColumnGroup {
  readonly group: ProfileColumn['group'];
  readonly columns: readonly ProfileColumn[];
}

/** Neighbours that belong together, under one head. */
const groups: readonly ColumnGroup[] = [...new Set(profileColumns.map(({ group }) => group))].map((group) => ({
  group,
  columns: profileColumns.filter((column) => column.group === group),
}));

/** A group of one column is that column: its head stands in both rows. */
const isWide = ({ columns }: ColumnGroup): boolean => columns.length > 1;

const groupHead = ({ group, columns: [first, ...others] }: ColumnGroup): TemplateResult | typeof nothing => {
  if (!first) return nothing;
  return others.length === 0
    ? head(first, 2)
    : html`<th scope="colgroup" colspan=${others.length + 1}>${texts.group[group]}</th>`;
};

const head = (column: ProfileColumn, rows = 1): TemplateResult =>
  html`<th scope="col" rowspan=${rows} class="heat-head" title=${texts.full(column)} aria-label=${texts.full(column)}>
    <span>${texts.head(column)}</span>
  </th>`;

function roleRow(
  { sheet, role, profile }: PortfolioRow,
  outOfLine: ReadonlySet<string>,
  goTo: (sheetId: string) => void,
): TemplateResult {
  const name = shorten(role || sheet.name, 60);
  return html`<tr>
    <th scope="row" class="heat-role">
      <button
        type="button"
        class="link"
        aria-label="${name}. ${portfolioTexts.goTo(shorten(sheet.name, 40))}"
        title=${name}
        @click=${() => goTo(sheet.id)}
      >
        ${name}
      </button>
    </th>
    ${profileColumns.map((column, index) => figureCell(profile[index], column, outOfLine.has(ratingKey(sheet.id, index))))}
  </tr>`;
}

function figureCell(value: number | undefined, column: ProfileColumn, isOut: boolean): TemplateResult {
  if (value === undefined) {
    return html`<td>
      <span aria-hidden="true">${texts.noFigure}</span><span class="unseen">${texts.notRated}</span>
    </td>`;
  }
  const figure = texts.figure(value, column);
  return isOut
    ? html`<td class="heat-${heatStep(value, column)} heat-out">
        ${figure}<span class="unseen">, ${texts.outOfLine}</span>
      </td>`
    : html`<td class="heat-${heatStep(value, column)}">${figure}</td>`;
}
