import { html, type TemplateResult } from 'lit/html.js';
import { points } from '../../../scoring/printed';
import { zoneOf } from '../../../scoring/zone';
import type { PublishedAnchor } from '../../portfolio-anchors-state';
import { shorten } from '../../shorten';
import { anchorTexts as texts } from '../../texts-portfolio-anchors';
import { zoneShape } from '../zone-shape';

/** A published role among the roles of the ranking: lighter, on one line, without a place. */
export function anchorItem({ published: { role, score } }: PublishedAnchor): TemplateResult {
  const name = shorten(role, 60);
  const zone = zoneOf(score);
  return html`<li class="anchor">
    <span class="unseen">${texts.anchor(name, points(score), zone)}</span>
    <p aria-hidden="true">
      <span class="anchor-name">${name}</span>
      <span class="anchor-score">${points(score)}</span>
      <span class="zone-${zone.toLowerCase()}">${zoneShape(zone)}</span>
    </p>
    <svg class="range" width="100%" height="8" aria-hidden="true">
      <line class="axis" x1="0" y1="4" x2="100%" y2="4"></line>
      <line class="mark-at" x1="${score / 10}%" y1="0" x2="${score / 10}%" y2="8"></line>
    </svg>
  </li>`;
}
