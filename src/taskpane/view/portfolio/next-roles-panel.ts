import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PortfolioRow } from '../../../workbook/portfolio/portfolio-row';
import { nextRolesOf } from '../../next-roles';
import { shorten } from '../../shorten';
import { anchorTexts } from '../../texts-portfolio-anchors';
import { provenanceMark } from '../provenance-mark';
import { nextRolesList } from './next-roles-list';
import type { PortfolioContext } from './portfolio-context';

const texts = anchorTexts.next;

/** Opens, below a role of the ranking, the roles to look at next. */
export function nextRolesPanel(row: PortfolioRow, { ranked, state, actions }: PortfolioContext): TemplateResult {
  const { id } = row.sheet;
  const isOpen = state.portfolio.anchors.nextOf === id;
  const { portfolio } = ranked;
  const ways = {
    calibrationSheet: portfolio.calibration.sheet,
    goToRole: (sheetId: string) => actions.goTo(sheetId),
    goToCell: (sheetId: string, cell: string) => actions.anchors.goToCell(sheetId, cell),
  };
  return html`<div>
    <button
      type="button"
      class="link next-open"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${texts.open(shorten(row.role || row.sheet.name, 60))}
      @click=${() => actions.anchors.toggleNext(id)}
    >
      ${texts.title}
    </button>
    ${
      isOpen
        ? html`<p class="soft next-intro">${texts.intro} ${provenanceMark('ours')}</p>
            ${nextRolesList(nextRolesOf(row, portfolio), ways)}`
        : nothing
    }
  </div>`;
}
