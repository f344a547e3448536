import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { type CheckChoice, checkChoices, checkCounts } from '../../portfolio-checks';
import { portfolioCheckTexts as texts } from '../../texts-portfolio-checks';
import type { PortfolioContext } from './portfolio-context';

/** Which roles are listed, by what their checks have found and by what their sheets hold. */
export function checkFilter({ ranked, state, actions }: PortfolioContext): TemplateResult {
  const counts = checkCounts(ranked.portfolio.rows);
  const chosen = state.portfolio.checks;
  const offered = checkChoices.filter((each) => counts[each] > 0 || each === chosen);
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.chooseChecks(offered.find((each) => each === target.value));
  };
  const option = (each: CheckChoice) =>
    html`<option value=${each} .selected=${live(each === chosen)}>${texts.counted(counts[each], each)}</option>`;
  return html`<select aria-label=${texts.filter} @change=${onChange}>
    <option value="" .selected=${live(chosen === undefined)}>${texts.all}</option>
    ${offered.map(option)}
  </select>`;
}
