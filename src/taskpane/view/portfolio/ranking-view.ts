import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { noiseInShort } from '../../likely-sentence';
import { listedRoles, rolesAtOnce } from '../../portfolio-state';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { button } from '../new-role/parts';
import { anchorItem } from './anchor-item';
import { anchorsToggle, linesOf } from './anchors-in-ranking';
import type { PortfolioContext } from './portfolio-context';
import { roleFinder } from './role-finder';
import { roleItem } from './role-item';
import { mixBar } from './zone-mix-bar';

/** The roles by score with their ranges, to search and filter. */
export function rankingView(context: PortfolioContext): TemplateResult {
  const { ranked, state, actions } = context;
  const { portfolio } = ranked;
  const shown = state.portfolio;
  if (portfolio.rows.length === 0) return html`<p>${texts.none}</p>`;
  const listed = listedRoles(ranked, shown);
  const lines = linesOf(listed, context);
  const more = Math.min(rolesAtOnce, lines.length - shown.most);
  return html`${mixBar(context)}
    <p class="soft about">${texts.ranges(noiseInShort(portfolio.noise))}</p>
    ${roleFinder(context)}
    <div class="listed">
      <p class="soft" role="status">${texts.listed(listed.length, portfolio.rows.length)}</p>
      ${anchorsToggle(context)}
    </div>
    <ol class="ranking">
      ${repeat(
        lines.slice(0, shown.most),
        (line) => (line.kind === 'role' ? line.role.row.sheet.id : `anchor ${line.anchor.published.role}`),
        (line) => (line.kind === 'role' ? roleItem(line.role, context) : anchorItem(line.anchor)),
      )}
    </ol>
    ${more > 0 ? button(texts.more(more), () => actions.showMore()) : nothing}`;
}
