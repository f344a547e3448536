import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PortfolioActions } from '../../portfolio-actions';
import type { PortfolioState } from '../../portfolio-state';
import { refusedAtOnce } from '../../portfolio-write-all-state';
import { shorten } from '../../shorten';
import { portfolioTexts } from '../../texts-portfolio';
import { writeAllTexts as texts } from '../../texts-portfolio-write-all';
import { button } from '../new-role/parts';

/** Asks before every role sheet is written, in place of the buttons. */
export function writeAllQuestion(roles: number, { writeAll }: PortfolioActions): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    writeAll.leave();
  };
  return html`<section class="write-all" aria-labelledby="write-all-title" @keydown=${onKey}>
    <h2 id="write-all-title" tabindex="-1">${texts.title(roles)}</h2>
    <p>${texts.about}</p>
    <p class="buttons">
      ${button(texts.go(roles), () => writeAll.go(), { isPrimary: true })}
      ${button(texts.cancel, () => writeAll.leave())}
    </p>
  </section>`;
}

/** The sheets that were not written, each with why and the way there. */
export function notWrittenList({ writeAll }: PortfolioState, actions: PortfolioActions) {
  if (writeAll?.kind !== 'told') return nothing;
  const { refused, most } = writeAll;
  const more = Math.min(refusedAtOnce, refused.length - most);
  return html`<section class="not-written" aria-labelledby="not-written-title">
    <h2 id="not-written-title" tabindex="-1">${texts.notWritten(refused.length)}</h2>
    <ul>
      ${refused.slice(0, most).map(({ sheet, because }) => {
        const name = shorten(sheet.name, 40);
        return html`<li>
          <button
            type="button"
            class="link"
            aria-label=${portfolioTexts.goTo(name)}
            @click=${() => actions.goTo(sheet.id)}
          >
            ${name}
          </button>
          <p>${shorten(because, 300)}</p>
        </li>`;
      })}
    </ul>
    <p class="buttons">
      ${more > 0 ? button(portfolioTexts.more(more), () => actions.writeAll.showMore()) : nothing}
      ${button(texts.close, () => actions.writeAll.closeList())}
    </p>
  </section>`;
}
