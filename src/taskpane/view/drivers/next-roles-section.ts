import { html, type TemplateResult } from 'lit/html.js';
import { nextRolesOfReading } from '../../next-roles';
import { anchorTexts } from '../../texts-portfolio-anchors';
import { nextRolesList } from '../portfolio/next-roles-list';
import type { TabContext } from '../tab-context';

const texts = anchorTexts.next;

/** Where to look next from the role, once the roles of the workbook have been read. */
export function nextRolesSection({ reading, state, actions }: TabContext): TemplateResult {
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
    <p class="intro">${texts.intro}</p>
    ${nextRolesList(proposals, {
      calibrationSheet: portfolio.calibration.sheet,
      goToRole: (sheetId) => actions.activate(sheetId),
      goToCell: (sheetId, cell) => actions.portfolio.anchors.goToCell(sheetId, cell),
    })}
  </section>`;
}
