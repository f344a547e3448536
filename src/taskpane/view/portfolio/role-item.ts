import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { thresholds } from '../../../method/method';
import { points } from '../../../scoring/printed';
import type { RowResult } from '../../../workbook/portfolio/portfolio-row';
import type { ListedRole } from '../../portfolio-state';
import { shorten } from '../../shorten';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { zoneChip } from '../zone-shape';
import { nextRolesPanel } from './next-roles-panel';
import type { PortfolioContext } from './portfolio-context';

/** One role of the ranking: its name leads to its sheet. */
export function roleItem({ row, ranked }: ListedRole, context: PortfolioContext): TemplateResult {
  const name = shorten(row.role || row.sheet.name, 60);
  return html`<li>
    <p class="ranked">
      <button
        type="button"
        class="link"
        aria-label="${name}. ${texts.goTo(shorten(row.sheet.name, 40))}"
        @click=${() => context.actions.goTo(row.sheet.id)}
      >
        ${name}
      </button>
      ${ranked ? html`<strong>${points(ranked.result.score)}</strong> ${zoneChip(ranked.result.zone)}` : nothing}
    </p>
    ${
      ranked
        ? html`${rangeBar(ranked.result)}
            <p class="soft">
              <span>${texts.place(ranked.place.from, ranked.place.to)}, ${texts.ties(ranked.place.ties)}</span>
              ${checks(row)}
            </p>
            ${nextRolesPanel(row, context)}`
        : html`<p class="unscored">${shorten(row.problem, 200)}</p>`
    }
  </li>`;
}

function checks({ errors, warnings, waived, staleness }: ListedRole['row']): TemplateResult {
  const parts = [
    ...(errors > 0 ? [texts.errors(errors)] : []),
    ...(warnings > 0 ? [texts.warnings(warnings)] : []),
    ...(waived > 0 ? [texts.waived(waived)] : []),
    ...(staleness === 'current' ? [] : [texts.staleness[staleness]]),
  ];
  return html`<span>${parts.join(', ')}</span>`;
}

/** Score and likely range on the scale from 0 to 100, with the boundaries of the zones. */
function rangeBar({ score, low, high, zone }: RowResult): TemplateResult {
  const bounds = [thresholds.yellowFrom.value, thresholds.greenFrom.value];
  return html`<svg
    class="range"
    width="100%"
    height="12"
    role="img"
    aria-label=${texts.range(points(score), points(low), points(high))}
  >
    <line class="axis" x1="0" y1="6" x2="100%" y2="6"></line>
    ${bounds.map((at) => svg`<line class="bound" x1="${at}%" y1="1" x2="${at}%" y2="11"></line>`)}
    ${svg`<rect class="span ${zone.toLowerCase()}" x="${low / 10}%" y="2.5" width="${Math.max((high - low) / 10, 0.6)}%"
      height="7" rx="2"></rect><circle cx="${score / 10}%" cy="6" r="3"></circle>`}
  </svg>`;
}
