import { html, type TemplateResult } from 'lit/html.js';
import { isBusy, type PaneState } from '../../pane-state';
import type { PortfolioActions } from '../../portfolio-actions';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { button } from '../new-role/parts';

/** How far reading or writing is, with Cancel; otherwise what can be done with the ranking. */
export function portfolioBar(state: PaneState, actions: PortfolioActions): TemplateResult {
  const { run, ranked } = state.portfolio;
  if (run) {
    const { what, done, total, isCancelled } = run;
    return html`<div class="batch-progress">
      <label for="portfolio-progress">${texts.progress[what](done, total)}</label>
      <progress id="portfolio-progress" max=${Math.max(total, 1)} value=${done}></progress>
      <p class="buttons">
        ${button(isCancelled ? texts.cancelling : texts.cancel, () => actions.cancel(), { isOff: isCancelled })}
      </p>
    </div>`;
  }
  const isOff = isBusy(state);
  const isEmpty = (ranked?.portfolio.rows.length ?? 0) === 0;
  return html`<div class="write buttons">
    ${button(texts.write, () => actions.write(), { isPrimary: true, isOff: isOff || isEmpty })}
    ${button(texts.readAgain, () => actions.readAgain(), { isOff })}
  </div>`;
}
