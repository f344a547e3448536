import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { noiseInShort } from '../../likely-sentence';
import type { PaneState } from '../../pane-state';
import type { PortfolioActions } from '../../portfolio-actions';
import { listedRoles, type RankedPortfolio, rolesAtOnce, type ZoneChoice } from '../../portfolio-state';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { button } from '../new-role/parts';
import { roleItem } from './role-item';
import { mixBar, zoneChoices } from './zone-mix-bar';

/** The page All roles, in place of the role: the ranking of the workbook's roles. */
export function portfolioPage(state: PaneState, actions: PortfolioActions): TemplateResult {
  const { ranked } = state.portfolio;
  return html`<section class="portfolio" aria-labelledby="portfolio-title">
    <header class="role">
      <button type="button" class="button back" @click=${() => actions.close()}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M7.5 2 L3.5 6 L7.5 10"></path></svg>${texts.back}
      </button>
      <h1 id="portfolio-title" tabindex="-1">${texts.title}</h1>
    </header>
    ${ranked ? ranking(ranked, state, actions) : nothing}
  </section>`;
}

function ranking(ranked: RankedPortfolio, { portfolio: shown }: PaneState, actions: PortfolioActions): TemplateResult {
  const { portfolio, mix } = ranked;
  const note = portfolio.notRead > 0 ? html`<p class="soft about">${texts.notAllRead(portfolio.notRead)}</p>` : nothing;
  if (portfolio.rows.length === 0)
    return html`${note}
      <p>${texts.none}</p>`;
  const listed = listedRoles(ranked, shown);
  const more = Math.min(rolesAtOnce, listed.length - shown.most);
  return html`${note} ${mixBar(mix)}
    <p class="soft about">${texts.ranges(noiseInShort(portfolio.noise))}</p>
    <div class="find">
      <input
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.search}
        .value=${live(shown.search)}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && actions.search(target.value)}
      />
      ${zoneFilter(ranked, shown.zone, actions)}
    </div>
    <p class="soft" role="status">${texts.listed(listed.length, portfolio.rows.length)}</p>
    <ol class="ranking">
      ${repeat(
        listed.slice(0, shown.most),
        ({ row }) => row.sheet.id,
        (role) => roleItem(role, actions),
      )}
    </ol>
    ${more > 0 ? button(texts.more(more), () => actions.showMore()) : nothing}`;
}

function zoneFilter({ mix }: RankedPortfolio, chosen: ZoneChoice, actions: PortfolioActions): TemplateResult {
  const choices = zoneChoices.filter((zone) => mix[zone] > 0);
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) actions.chooseZone(choices.find((zone) => zone === target.value));
  };
  return html`<select aria-label=${texts.filter} @change=${onChange}>
    <option value="" .selected=${live(chosen === undefined)}>${texts.allZones}</option>
    ${choices.map(
      (zone) => html`<option value=${zone} .selected=${live(zone === chosen)}>${texts.mixOf(zone, mix[zone])}</option>`,
    )}
  </select>`;
}
