import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { listedAnchors, type RankingLine, rankingLines } from '../../portfolio-anchors-state';
import type { ListedRole } from '../../portfolio-state';
import { anchorTexts as texts } from '../../texts-portfolio-anchors';
import type { PortfolioContext } from './portfolio-context';

/** All lines of the ranking: the roles that are listed, with published ones among them when they are shown. */
export function linesOf(listed: readonly ListedRole[], { ranked, state }: PortfolioContext): RankingLine[] {
  const { portfolio } = state;
  const anchors = portfolio.anchors.isShown ? listedAnchors(ranked.anchored.anchors, portfolio) : [];
  return rankingLines(listed, anchors);
}

/** Shows published roles among the ranking, or hides them. */
export function anchorsToggle({ ranked, state, actions }: PortfolioContext): TemplateResult | typeof nothing {
  if (ranked.anchored.anchors.length === 0) return nothing;
  return html`<label class="soft anchors-toggle">
    <input
      type="checkbox"
      .checked=${live(state.portfolio.anchors.isShown)}
      @change=${({ target }: Event) =>
        target instanceof HTMLInputElement && actions.anchors.showInRanking(target.checked)}
    />
    ${texts.show}
  </label>`;
}
