import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { PortfolioActions } from '../../portfolio-actions';
import type { RankedPortfolio, ZoneChoice } from '../../portfolio-state';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { mixTexts } from '../../texts-portfolio-mix';
import type { PortfolioContext } from './portfolio-context';
import { zoneChoices } from './zone-mix-bar';

/** Narrows the roles of every tab by search and zone, and says how many are left. */
export function roleFinder({ ranked, state, actions }: PortfolioContext, listed: number): TemplateResult {
  const { search, zone } = state.portfolio;
  return html`<div class="find">
      <input
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.search}
        .value=${live(search)}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && actions.search(target.value)}
      />
      ${zoneFilter(ranked, zone, actions)}
    </div>
    <p class="soft" role="status">${texts.listed(listed, ranked.portfolio.rows.length)}</p>`;
}

function zoneFilter({ mix }: RankedPortfolio, chosen: ZoneChoice, actions: PortfolioActions): TemplateResult {
  const choices = zoneChoices.filter((zone) => mix[zone] > 0);
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.chooseZone(choices.find((zone) => zone === target.value));
  };
  return html`<select aria-label=${texts.filter} @change=${onChange}>
    <option value="" .selected=${live(chosen === undefined)}>${texts.allZones}</option>
    ${choices.map(
      (zone) =>
        html`<option value=${zone} .selected=${live(zone === chosen)}>
          ${mixTexts.zone(zone, String(mix[zone]))}
        </option>`,
    )}
  </select>`;
}
