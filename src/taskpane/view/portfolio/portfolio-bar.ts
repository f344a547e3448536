import { html, type TemplateResult } from 'lit/html.js';
import { isBusy, type PaneState } from '../../pane-state';
import type { PortfolioActions } from '../../portfolio-actions';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { portfolioCheckTexts } from '../../texts-portfolio-checks';
import { writeAllTexts } from '../../texts-portfolio-write-all';
import { button } from '../new-role/parts';
import { longTableBar } from './long-table-bar';
import { writeAllQuestion } from './write-all-view';

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
  if (state.portfolio.tab === 'long-table') return longTableBar(state, actions.longTable);
  const isOff = isBusy(state);
  const roles = ranked?.portfolio.rows.length ?? 0;
  const isEmpty = roles === 0;
  if (state.portfolio.writeAll?.kind === 'asks') return writeAllQuestion(roles, actions);
  return html`<div class="write buttons">
    ${button(portfolioCheckTexts.checkAll, () => actions.checkAll(), { isOff })}
    ${button(writeAllTexts.open, () => actions.writeAll.ask(), { isPrimary: true, isOff: isOff || isEmpty, id: 'write-all' })}
    ${button(texts.write, () => actions.write(), { isOff: isOff || isEmpty })}
    ${button(texts.makeCharts, () => actions.makeCharts(), { isOff: isOff || isEmpty })}
  </div>`;
}
