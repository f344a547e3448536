import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { thresholds } from '../../method/method';
import { points } from '../../scoring/printed';
import type { Range } from '../../scoring/robustness/score-distribution';
import type { Score } from '../../scoring/score';
import type { Zone } from '../../scoring/zone';
import { texts } from '../texts';
import { likelyTexts } from '../texts-likely';
import { zoneShape } from './zone-shape';

const yellowFrom = thresholds.yellowFrom.value;
const greenFrom = thresholds.greenFrom.value;

const zones: readonly { readonly zone: Zone; readonly from: number; readonly to: number }[] = [
  { zone: 'Red', from: 0, to: yellowFrom },
  { zone: 'Yellow', from: yellowFrom, to: greenFrom },
  { zone: 'Green', from: greenFrom, to: 100 },
];

/** The scale from 0 to 100 with its zones, the likely range and the score on it. Lengths are percentages, so that it fits any width. */
export function scoreScale(score: Score, current: Zone, likely?: Range): TemplateResult {
  const at = score / 10;
  const inWords = texts.score.scale(points(score), yellowFrom, greenFrom);
  const alsoLikely = likely ? ` ${likelyTexts.scale(points(likely.low), points(likely.high))}` : '';
  return html`<div class="scale">
    <svg width="100%" height="26" role="img" aria-label=${inWords + alsoLikely}>
      ${zones.map(
        ({ zone, from, to }) =>
          svg`<rect class="band ${zone.toLowerCase()} ${zone === current ? 'current' : ''}"
            x="${from}%" y="11" width="${to - from}%" height="8" rx="2"></rect>`,
      )}
      ${likely ? likelyBox(likely) : nothing}
      <svg x="${at}%" y="0" overflow="visible" class="marker">
        <path class="marker-halo" d="M0 6 V22"></path>
        <path class="marker-line" d="M0 6 V22"></path>
        <path class="marker-head" d="M-5 1 H5 L0 8 Z"></path>
      </svg>
    </svg>
    <div class="scale-labels" aria-hidden="true">
      ${zones.map(
        ({ zone, from, to }) =>
          html`<span class="scale-zone zone-${zone.toLowerCase()}" style="width:${to - from}%"
            ><span class="from">${from}</span>${zoneShape(zone)}</span
          >`,
      )}
      <span class="end">100</span>
    </div>
  </div>`;
}

/** A range of a single score still shows, as a thin box around its marker. */
function likelyBox({ low, high }: Range): SVGTemplateResult {
  return svg`<rect class="likely" x="${low / 10}%" y="8" width="${Math.max((high - low) / 10, 0.4)}%" height="14" rx="3"></rect>`;
}
