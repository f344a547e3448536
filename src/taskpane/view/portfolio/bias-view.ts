import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fixed, points, signedPoints } from '../../../scoring/printed';
import type { Bias, BiasGroup, GroupBias, Matched } from '../../../scoring/portfolio/bias';
import type { CalibrationRole } from '../../../workbook/calibration/calibration';
import { biasSentences } from '../../bias-sentences';
import type { PortfolioActions } from '../../portfolio-actions';
import type { ScoredRole } from '../../portfolio-anchors-state';
import { shorten } from '../../shorten';
import { provenanceMark } from '../provenance-mark';
import { portfolioTexts } from '../../texts-portfolio';
import { anchorTexts } from '../../texts-portfolio-anchors';

const texts = anchorTexts.bias;

type OwnBias = Bias<ScoredRole, CalibrationRole>;

/** How the assessor's scores of published roles differ from the published ones, how sure that is and what does it. */
export function biasView(bias: OwnBias, actions: PortfolioActions): TemplateResult {
  return html`<section aria-labelledby="bias-title">
    <h2 id="bias-title">${texts.title}</h2>
    <p>${biasSentences(bias).join(' ')}</p>
    ${
      bias.score
        ? html`${matchedTable(bias, actions)} ${bias.groups.length > 0 ? groupTable(bias) : nothing}
            <p class="soft">${texts.how} ${provenanceMark('ours')}</p>`
        : nothing
    }
  </section>`;
}

const mostMatched = 40;

function matchedTable({ matched }: OwnBias, actions: PortfolioActions): TemplateResult {
  const { role, yours, published, difference } = texts.roles;
  return html`<table class="alone">
    <thead>
      <tr>
        <th scope="col">${role}</th>
        ${[yours, published, difference].map((header) => html`<th scope="col">${header}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${matched.slice(0, mostMatched).map((each) => matchedRow(each, actions))}
    </tbody>
  </table>`;
}

function matchedRow(
  { published, own, difference }: Matched<ScoredRole, CalibrationRole>,
  actions: PortfolioActions,
): TemplateResult {
  const yours = published.score + difference;
  return html`<tr>
    <th scope="row">
      ${own
        .slice(0, mostSheets)
        .map(
          ({ sheet, seniority }) =>
            html`<button
                type="button"
                class="link"
                aria-label=${portfolioTexts.goTo(shorten(sheet.name, 40))}
                @click=${() => actions.goTo(sheet.id)}
              >
                ${shorten(sheet.name, 40)}
              </button>
              <span class="soft">${shorten(seniority, 30)}</span>`,
        )}
      ${own.length > 1 ? html`<span class="soft">${texts.sheets(own.length)}</span>` : nothing}
    </th>
    <td>${points(Math.round(yours))}</td>
    <td>${points(published.score)}</td>
    <td><b>${signedPoints(Math.round(difference))}</b></td>
  </tr>`;
}

/** Of one role's many sheets. */
const mostSheets = 3;

function groupTable({ groups }: OwnBias): TemplateResult {
  const { group, yours, effect } = texts.groups;
  return html`<p class="soft">${texts.groupsAbout}</p>
    <table class="alone">
      <thead>
        <tr>
          <th scope="col">${group}</th>
          <th scope="col">${yours}</th>
          <th scope="col">${effect}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (each) =>
            html`<tr>
              <th scope="row">${texts.group(each.group)}</th>
              <td>${inGroupPoints(each)}</td>
              <td>${signedPoints(Math.round(each.effect))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** Task resistance goes by hundredths, totals by steps. */
const decimals: Readonly<Record<BiasGroup, number>> = { taskResistance: 2, evidence: 1, barriers: 1, growth: 1 };

function inGroupPoints({ group, points: { mean } }: GroupBias): string {
  const size = fixed(Math.abs(mean), decimals[group]);
  if (Number(size) === 0) return size;
  return `${mean > 0 ? '+' : '−'}${size}`;
}
