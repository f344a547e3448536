import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { PortfolioActions } from '../../portfolio-actions';
import type { RankedPortfolio, ZoneChoice } from '../../portfolio-state';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { mixTexts } from '../../texts-portfolio-mix';
import { checkFilter } from './check-filter';
import type { PortfolioContext } from './portfolio-context';
import { zoneChoices } from './zone-mix-bar';

/** Narrows the roles that every tab shows, by search, zone and checks. */
export function roleFinder(context: PortfolioContext): TemplateResult {
  const { ranked, state, actions } = context;
  const { search, zone } = state.portfolio;
  return html`<div class="find">
    <input
      type="search"
      aria-label=${texts.search}
      placeholder=${texts.search}
      .value=${live(search)}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && actions.search(target.value)}
    />
    ${zoneFilter(ranked, zone, actions)} ${checkFilter(context)}
  </div>`;
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
