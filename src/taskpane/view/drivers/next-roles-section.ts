import { html, type TemplateResult } from 'lit/html.js';
import type { Proposal } from '../../../scoring/portfolio/comparators';
import { isListed } from '../../../workbook/add-comparator';
import { comparatorOf } from '../../next-role-words';
import { type NextRole, nextRolesOfReading } from '../../next-roles';
import { isBusy } from '../../pane-state';
import { shorten } from '../../shorten';
import { anchorTexts } from '../../texts-portfolio-anchors';
import { nextRolesList } from '../portfolio/next-roles-list';
import { provenanceMark } from '../provenance-mark';
import type { TabContext } from '../tab-context';

const texts = anchorTexts.next;

/** Where to look next from the role, once the roles of the workbook have been read. */
export function nextRolesSection(context: TabContext): TemplateResult {
  const { reading, state, actions } = context;
  const portfolio = state.portfolio.ranked?.portfolio;
  const proposals = portfolio && nextRolesOfReading(reading, portfolio);
  if (!portfolio || !proposals) {
    return html`<section aria-labelledby="next-title">
      <h2 id="next-title">${texts.title}</h2>
      <p class="intro">${texts.notRead}</p>
      <button type="button" class="button" @click=${() => actions.portfolio.open()}>${texts.read}</button>
    </section>`;
  }
  return html`<section aria-labelledby="next-title">
    <h2 id="next-title">${texts.title}</h2>
    <p class="intro">${texts.intro} ${provenanceMark('ours')}</p>
    ${nextRolesList(proposals, {
      calibrationSheet: portfolio.calibration.sheet,
      goToRole: (sheetId) => actions.activate(sheetId),
      goToCell: (sheetId, cell) => actions.portfolio.anchors.goToCell(sheetId, cell),
      beside: (proposal) => addToSheet(proposal, context),
    })}
  </section>`;
}

/** Into the table of the role sheet, unless the role is there. */
function addToSheet(proposal: Proposal<NextRole>, { reading, state, actions }: TabContext): TemplateResult {
  const { role } = proposal.role;
  if (isListed(reading.assessment.comparators, role)) return html`<p class="soft">${texts.isOnSheet}</p>`;
  return html`<button
    type="button"
    class="link"
    aria-label=${texts.addRole(shorten(role, 60))}
    aria-disabled=${isBusy(state) ? 'true' : 'false'}
    @click=${() => !isBusy(state) && actions.drivers.addComparator(comparatorOf(proposal))}
  >
    ${texts.add}
  </button>`;
}
