import { html, nothing, type TemplateResult } from 'lit/html.js';
import { profileColumns } from '../../../scoring/portfolio/rating-profile';
import { fewestInFamily, type SoreThumb } from '../../../scoring/portfolio/sore-thumbs';
import type { RatingsActions } from '../../portfolio-ratings-actions';
import {
  type ComparedRole,
  type RatingsOverview,
  type RatingsState,
  thumbsAtOnce,
} from '../../portfolio-ratings-state';
import { shorten } from '../../shorten';
import { ratingsTexts as texts } from '../../texts-portfolio-ratings';
import { button } from '../new-role/parts';

const titleId = 'thumbs-title';

/** Leads past the table of ratings to the list, however many roles are in between. */
export const thumbsLink = (n: number): TemplateResult =>
  html`<button type="button" class="link" @click=${() => document.getElementById(titleId)?.focus()}>
    ${texts.toThumbs(n)}
  </button>`;

/** The ratings out of line with their families, what that means, and what is held against what. */
export function thumbList(
  { basis, thumbs }: RatingsOverview,
  listed: readonly SoreThumb<ComparedRole>[],
  { most }: RatingsState,
  actions: RatingsActions,
): TemplateResult {
  const more = Math.min(thumbsAtOnce, listed.length - most);
  const isCompared = basis !== 'nothing';
  return html`<section class="thumbs" aria-labelledby=${titleId}>
    <h2 id=${titleId} tabindex="-1">${texts.thumbs}</h2>
    ${texts.basis[basis] === '' ? nothing : html`<p class="soft">${texts.basis[basis]}</p>`}
    ${isCompared ? html`<p class="soft">${texts.rule}</p>` : nothing}
    ${thumbs.leftOut > 0 && basis === 'families' ? html`<p class="soft">${texts.leftOut(thumbs.leftOut, fewestInFamily)}</p>` : nothing}
    ${isCompared ? html`<p role="status">${listed.length === 0 ? texts.none : texts.found(listed.length)}</p>` : nothing}
    <ul>
      ${listed.slice(0, most).map((thumb) => html`<li>${thumbItem(thumb, basis, actions)}</li>`)}
    </ul>
    ${more > 0 ? button(texts.more(more), () => actions.showMore()) : nothing}
  </section>`;
}

function thumbItem(
  { role, column, value, median, size }: SoreThumb<ComparedRole>,
  basis: RatingsOverview['basis'],
  actions: RatingsActions,
): TemplateResult | typeof nothing {
  const rating = profileColumns[column];
  if (!rating) return nothing;
  const { sheet, role: title } = role.row;
  const name = shorten(title || sheet.name, 60);
  const family = basis === 'families' ? shorten(role.family, 40) : texts.allRoles;
  return html`<strong>${name}</strong>
    <button
      type="button"
      class="link"
      aria-label=${texts.goToRating(rating.name, name)}
      @click=${() => actions.goToRating(sheet.id, column)}
    >
      ${rating.name}
    </button>
    <p class="soft">${texts.against(texts.figure(value, rating), family, texts.figure(median, rating), size)}</p>`;
}
