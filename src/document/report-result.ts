import type { Assessment } from '../assessment/assessment';
import type { Computed, Result } from '../scoring/computed';
import { percent, points } from '../scoring/printed';
import type { NoiseAssumption } from '../scoring/robustness/noise';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';
import type { Zone } from '../scoring/zone';
import { scoreScale } from './report-charts';
import { type Html, markup } from './report-html';
import { reportTexts } from './report-texts';

/** The likely range of a score with the noise that it assumes: one is never shown without the other. */
export interface LikelyScore {
  readonly distribution: ScoreDistribution;
  readonly assumption: NoiseAssumption;
}

/** The result at a glance: score, zone and sub-label, the next zone, the likely range, and what the checks say. */
export function resultCard(
  { stated }: Assessment,
  { result }: Computed,
  likely: LikelyScore | undefined,
  checks: string,
): Html {
  if (!result) {
    return markup`<section class="card"><h2>${reportTexts.result}</h2><p>${reportTexts.noResult}</p><p class="quiet">${reportTexts.checks}: ${checks}</p></section>\n`;
  }
  const score = points(result.score);
  const statedScore = (stated.head.score ?? stated.composite.score)?.text ?? score;
  const differs = bareScore(statedScore) === bareScore(score) ? '' : reportTexts.statedOtherwise('score', statedScore);
  const chances = likely ? `${chancesIn(likely)} ${noiseIn(likely)}` : '';
  return markup`<section class="card">
<h2>${reportTexts.result}</h2>
<p class="big">${score} <small>${reportTexts.outOf}</small>${zoneChip(result)}</p>
<p>${distances(result)} ${differs}</p>
${scoreScale(result.score, likely?.distribution, chances || distances(result))}
<p class="quiet">${reportTexts.checks}: ${checks}</p>
</section>
`;
}

const shapes: Readonly<Record<Zone, string>> = { Red: '■', Yellow: '▲', Green: '●' };

function zoneChip({ zone, subLabel }: Result): Html {
  const word = subLabel?.label ?? zone;
  return markup` <span class="zone zone-${zone.toLowerCase()}"><span aria-hidden="true">${shapes[zone]}</span> ${word}</span>`;
}

function distances({ boundaries }: Result): string {
  return boundaries
    .map(({ zone, distance }) =>
      reportTexts.away(zone, points(Math.abs(distance)), distance > 0 ? reportTexts.up : reportTexts.down),
    )
    .join(' ');
}

function chancesIn({ distribution: { zones, low, high } }: LikelyScore): string {
  const share = (zone: Zone) => chanceInWords(zones[zone]);
  return `${reportTexts.likely(points(low), points(high))}; ${reportTexts.chances(share('Red'), share('Yellow'), share('Green'))}`;
}

/** A chance in tenths of a percent. Only what is certain is 0 % or 100 %. */
function chanceInWords(chance: number): string {
  const perThousand = Math.round(chance * 1000);
  if (perThousand === 0 && chance > sumError) return reportTexts.below(percent(1_000));
  if (perThousand === 1000 && chance < 1 - sumError) return reportTexts.above(percent(999_000));
  return percent(perThousand * 1000);
}

/** Sums of probabilities are off by less than this. */
const sumError = 1e-12;

function noiseIn({ assumption: { noise, source } }: LikelyScore): string {
  return reportTexts.noise(percent(noise * 1_000_000), reportTexts.noiseSource[source]);
}

const bareScore = (text: string): number => Number.parseFloat(text.replace(',', '.'));
