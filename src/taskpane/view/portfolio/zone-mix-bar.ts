import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { type MixWay, mixWays } from '../../portfolio-mix-state';
import { shorten } from '../../shorten';
import { mixTexts as texts } from '../../texts-portfolio-mix';
import { zoneShape } from '../zone-shape';
import type { PortfolioContext } from './portfolio-context';

/** Zones in the order of the scale, and what has none. */
export const zoneChoices = ['Red', 'Yellow', 'Green', 'none'] as const;

/** How much is in each zone, as a bar and in words; by what, where the workbook leaves a choice. */
export function mixBar({ ranked, state, actions }: PortfolioContext): TemplateResult {
  const { mixes, portfolio } = ranked;
  const chosen = state.portfolio.mixWay;
  const way = mixes.has(chosen) ? chosen : 'roles';
  const { mix, leftOut } = mixes.get(way) ?? { mix: ranked.mix, leftOut: 0 };
  const total = zoneChoices.reduce((sum, zone) => sum + mix[zone], 0);
  const { headers } = portfolio.analyst;
  const short = { ...headers, headcount: shortened(headers.headcount), wage: shortened(headers.wage) };
  const note = [texts.about[way](short), texts.leftOut(leftOut)].filter((part) => part !== '').join(' ');
  return html`<div class="mix" role="group" aria-label=${texts.title[way]}>
    <div class="mix-bar" aria-hidden="true">
      ${zoneChoices.map((zone) =>
        mix[zone] > 0
          ? html`<span class="mix-${zone.toLowerCase()}" style="flex-grow:${mix[zone] / total}"></span>`
          : nothing,
      )}
    </div>
    <div class="mix-words">
      <ul>
        ${zoneChoices.map((zone) =>
          mix[zone] === 0 && zone === 'none'
            ? nothing
            : html`<li class=${zone === 'none' ? 'soft' : `zone-${zone.toLowerCase()}`}>
                ${zone === 'none' ? nothing : zoneShape(zone)} ${texts.zone(zone, texts.amount[way](mix[zone], total))}
              </li>`,
        )}
      </ul>
      ${mixes.size > 1 ? wayChoice([...mixes.keys()], way, (each) => actions.countZonesBy(each)) : nothing}
    </div>
    ${note === '' ? nothing : html`<p class="soft">${note}</p>`}
  </div>`;
}

const shortened = (header: string | undefined) => header && shorten(header, 40);

function wayChoice(ways: readonly MixWay[], chosen: MixWay, choose: (way: MixWay) => void): TemplateResult {
  const onChange = ({ target }: Event) => {
    const way = target instanceof HTMLSelectElement && mixWays.find((each) => each === target.value);
    if (way) choose(way);
  };
  return html`<label
    >${texts.by}
    <select @change=${onChange}>
      ${ways.map((way) => html`<option value=${way} .selected=${live(way === chosen)}>${texts.way[way]}</option>`)}
    </select></label
  >`;
}
