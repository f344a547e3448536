import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { noiseInShort } from '../../likely-sentence';
import type { PortfolioActions } from '../../portfolio-actions';
import { listedRoles, type RankedPortfolio, rolesAtOnce, type ZoneChoice } from '../../portfolio-state';
import { portfolioTexts as texts } from '../../texts-portfolio';
import { mixTexts } from '../../texts-portfolio-mix';
import { button } from '../new-role/parts';
import { checkFilter } from './check-filter';
import { anchorItem } from './anchor-item';
import { anchorsToggle, linesOf } from './anchors-in-ranking';
import type { PortfolioContext } from './portfolio-context';
import { roleItem } from './role-item';
import { mixBar, zoneChoices } from './zone-mix-bar';

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
    <div class="find">
      <input
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.search}
        .value=${live(shown.search)}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && actions.search(target.value)}
      />
      ${zoneFilter(ranked, shown.zone, actions)} ${checkFilter(context)}
    </div>
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
