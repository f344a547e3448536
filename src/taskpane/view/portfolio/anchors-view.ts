import { html, nothing, type TemplateResult } from 'lit/html.js';
import { points, signedPoints } from '../../../scoring/printed';
import type { Calibration } from '../../../workbook/calibration/calibration';
import type { PortfolioActions } from '../../portfolio-actions';
import { anchorsAtOnce, type PublishedAnchor } from '../../portfolio-anchors-state';
import { shorten } from '../../shorten';
import { anchorTexts as texts } from '../../texts-portfolio-anchors';
import { boundedList, button } from '../new-role/parts';
import { biasView } from './bias-view';
import type { PortfolioContext } from './portfolio-context';

/** Published roles held against the method, and the assessor's scores against them. */
export function anchorsView({ ranked, state, actions }: PortfolioContext): TemplateResult {
  const { anchors, bias } = ranked.anchored;
  return html`<div class="anchors">
    ${sourceOf(ranked.portfolio.calibration, actions)} ${biasView(bias, actions)}
    ${recomputed(anchors, state.portfolio.anchors.most, actions)}
  </div>`;
}

/** Problems of the sheet that are listed before the rest is only counted. */
const mostProblems = 5;

function sourceOf({ sheet, roles, problems }: Calibration, actions: PortfolioActions): TemplateResult {
  const { source } = texts;
  const [first] = roles;
  const cell = first?.cell;
  const builtIn = problems.length > 0 ? source.builtInInstead(roles.length) : source.builtIn(roles.length);
  return html`<p>
      ${sheet ? source.sheet(roles.length, shorten(sheet.name, 40)) : builtIn}
      ${
        sheet && cell !== undefined
          ? html`<button type="button" class="link" @click=${() => actions.anchors.goToCell(sheet.id, cell)}>
              ${source.goTo}
            </button>`
          : nothing
      }
    </p>
    ${
      problems.length > 0
        ? html`<section class="anchor-problems" aria-labelledby="anchor-problems">
            <h2 id="anchor-problems">${texts.problems.title(problems.length)}</h2>
            ${boundedList(problems, mostProblems, (each) => html`${shorten(each, 300)}`, texts.problems.more)}
          </section>`
        : nothing
    }`;
}

function recomputed(anchors: readonly PublishedAnchor[], most: number, actions: PortfolioActions): TemplateResult {
  const { title, columns } = texts.recomputed;
  const more = Math.min(anchorsAtOnce, anchors.length - most);
  return html`<section aria-labelledby="recomputed-title">
    <h2 id="recomputed-title">${title}</h2>
    <p>${howManyAgree(anchors)}</p>
    <table class="alone">
      <thead>
        <tr>
          <th scope="col">${columns.role}</th>
          <th scope="col">${columns.published}</th>
          <th scope="col">${columns.recomputed}</th>
          <th scope="col">${columns.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${anchors.slice(0, most).map(anchorRow)}
      </tbody>
    </table>
    ${anchors.some(({ label }) => label.kind === 'possible') ? html`<p class="soft">${texts.recomputed.possibleMeans}</p>` : nothing}
    ${more > 0 ? button(texts.recomputed.more(more), () => actions.anchors.showMore()) : nothing}
  </section>`;
}

function howManyAgree(anchors: readonly PublishedAnchor[]): string {
  const withTotals = anchors.filter(({ difference }) => difference !== undefined);
  const different = withTotals.filter(({ difference }) => difference !== 0);
  const { allAgree, someDiffer, noneWithTotals } = texts.recomputed;
  if (withTotals.length === 0) return noneWithTotals;
  return different.length === 0 ? allAgree(withTotals.length) : someDiffer(different.length, withTotals.length);
}

function anchorRow(anchor: PublishedAnchor): TemplateResult {
  const { published, recomputed: score, difference } = anchor;
  return html`<tr>
    <th scope="row">${shorten(published.role, 60)} ${labelOf(anchor)}</th>
    <td>${points(published.score)}</td>
    <td>${score === undefined ? noTotals() : points(score)}</td>
    <td>${difference === undefined ? noTotals() : html`<b>${signedPoints(difference)}</b>`}</td>
  </tr>`;
}

const noTotals = () =>
  html`<span aria-hidden="true">${texts.recomputed.noTotals}</span
    ><span class="unseen">${texts.recomputed.noTotalsLabel}</span>`;

function labelOf({ published, label }: PublishedAnchor): TemplateResult | typeof nothing {
  const { label: words, or } = texts.recomputed;
  const printed = shorten(published.subLabel, 40);
  switch (label.kind) {
    case 'none':
      return nothing;
    case 'agrees':
      return html`<span class="soft">${words.agrees(printed)}</span>`;
    case 'possible':
      return html`<span class="soft">${words.possible(printed)}</span>`;
    case 'differs':
      return html`<span class="soft label-differs">${words.differs(printed, label.expected.join(or))}</span>`;
  }
}
