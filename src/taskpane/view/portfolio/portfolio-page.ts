import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneState } from '../../pane-state';
import type { PortfolioActions } from '../../portfolio-actions';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { portfolioViews } from './portfolio-views';
import { notWrittenList } from './write-all-view';

/** The page All roles, in place of the role: the roles of the workbook side by side. */
export function portfolioPage(state: PaneState, actions: PortfolioActions): TemplateResult {
  const { ranked } = state.portfolio;
  const notRead = ranked?.portfolio.notRead ?? 0;
  return html`<section class="portfolio" aria-labelledby="portfolio-title">
    <header class="role">
      <button type="button" class="button back" @click=${() => actions.close()}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M7.5 2 L3.5 6 L7.5 10"></path></svg>${texts.back}
      </button>
      <h1 id="portfolio-title" tabindex="-1">${texts.title}</h1>
    </header>
    ${notRead > 0 ? html`<p class="soft about">${texts.notAllRead(notRead)}</p>` : nothing}
    ${notWrittenList(state.portfolio, actions)} ${ranked ? portfolioViews({ ranked, state, actions }) : nothing}
  </section>`;
}
