import { html, nothing, type TemplateResult } from 'lit/html.js';
import { listedRoles, rolesAtOnce } from '../../portfolio-state';
import { listedThumbs } from '../../portfolio-ratings-state';
import { portfolioTexts } from '../../texts-portfolio';
import { button } from '../new-role/parts';
import { heatMap } from './heat-map';
import type { PortfolioContext } from './portfolio-context';
import { roleFinder } from './role-finder';
import { thumbList, thumbsLink } from './thumb-list';

/** Every rating of the roles side by side, in the order of the ranking, and those that are out of line with their family. */
export function ratingsView(context: PortfolioContext): TemplateResult {
  const { ranked, state, actions } = context;
  if (ranked.portfolio.rows.length === 0) return html`<p>${portfolioTexts.none}</p>`;
  const listed = listedRoles(ranked, state.portfolio);
  const thumbs = listedThumbs(ranked.ratings, listed);
  const { most } = state.portfolio;
  const more = Math.min(rolesAtOnce, listed.length - most);
  const rows = listed.slice(0, most).map(({ row }) => row);
  return html`${roleFinder(context)}
    <div class="listed">
      <p class="soft" role="status">${portfolioTexts.listed(listed.length, ranked.portfolio.rows.length)}</p>
      ${thumbs.length === 0 ? nothing : thumbsLink(thumbs.length)}
    </div>
    ${rows.length === 0 ? nothing : heatMap(rows, ranked.ratings.outOfLine, (sheetId) => actions.goTo(sheetId))}
    ${more > 0 ? button(portfolioTexts.more(more), () => actions.showMore()) : nothing}
    ${thumbList(ranked.ratings, thumbs, state.portfolio.ratings, actions.ratings)}`;
}
