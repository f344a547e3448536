import { html, nothing, type TemplateResult } from 'lit/html.js';
import { figureOr, scoreInputs } from '../../checks/missing-input';
import { coefficients } from '../../method/method';
import type { Result } from '../../scoring/computed';
import { assumptions } from '../../method/noise';
import { points } from '../../scoring/printed';
import { mostTasksForRange } from '../../scoring/robustness/likely-scores';
import type { NoiseAssumption } from '../../scoring/robustness/noise';
import type { ScoreDistribution } from '../../scoring/robustness/score-distribution';
import type { RoleReading } from '../../workbook/role-reading';
import { distanceSentence } from '../distance-sentence';
import { likelyOf } from '../likely';
import { noiseSentence, rangeInWords, zoneSentences } from '../likely-sentence';
import { shorten } from '../shorten';
import { subLabelSentence } from '../sub-label-sentence';
import { texts } from '../texts';
import { likelyTexts } from '../texts-likely';
import { criteriaTable } from './criteria-table';
import { provenanceMark } from './provenance-mark';
import { scoreScale } from './score-scale';
import { timeBar } from './time-bar';
import { trace } from './trace';
import { zoneChip } from './zone-shape';

/** The score, how it was decided and how it is made; for an incomplete role what is missing, and what is known. */
export function scoreCard(reading: RoleReading): TemplateResult {
  const { assessment, computed } = reading;
  return html`<section class="card" aria-labelledby="score-title">
    <h2 id="score-title" class="unseen">${texts.score.title}</h2>
    ${computed.result ? scored(computed.result, reading) : notScored(reading)} ${trace(computed, assessment.growth)}
    ${computed.tasks ? timeBar(computed.tasks) : nothing}
  </section>`;
}

function scored(result: Result, { assessment, noise }: RoleReading): TemplateResult {
  const { score, zone } = result;
  const likely = likelyOf(assessment, noise.noise);
  return html`<p class="score">
      <strong>${points(score)}</strong> <span class="of">${texts.score.outOf}</span> ${zoneChip(zone)}
    </p>
    ${subLabelLine(result)} ${scoreScale(score, zone, likely)} ${howSure(result, likely, noise)} ${cappedNote(result)}`;
}

/** The sub-label's sentence opens the table of its criteria. A rule that is not the publisher's says so at once. */
function subLabelLine({ zone, subLabel }: Result): TemplateResult {
  const sentence = subLabelSentence(zone, subLabel);
  if (!subLabel) return html`<p class="sub-label">${sentence}</p>`;
  const mark = subLabel.provenance === 'published' ? nothing : provenanceMark(subLabel.provenance);
  return html`<details class="sub-label">
    <summary><span>${sentence} ${mark}</span></summary>
    ${criteriaTable(subLabel)}
  </details>`;
}

/** The likely range and what it stands on; a role without one still has its distances. */
function howSure({ zone, boundaries }: Result, likely: ScoreDistribution | undefined, noise: NoiseAssumption) {
  const distance = distanceSentence(boundaries);
  // A score without a range has every rating.
  if (!likely) {
    return html`<p class="distance">${distance}</p>
      <p class="note">${likelyTexts.tooLarge(mostTasksForRange)}</p>`;
  }
  const [sure, ...others] = zoneSentences(likely, zone);
  return html`<p class="distance">
      <b>${sure}</b> ${others.join(' ')} ${likelyTexts.rangeAndDistance(rangeInWords(likely), distance)}
    </p>
    <p class="note">${noiseSentence(noise)} ${provenanceMark(assumptions.ratingNoise.provenance)}</p>`;
}

function cappedNote({ score, uncapped }: Result): TemplateResult | typeof nothing {
  if (uncapped <= score) return nothing;
  const { value, provenance } = coefficients.scoreCap;
  return html`<p class="note">${texts.score.capped(points(uncapped), String(value))} ${provenanceMark(provenance)}</p>`;
}

function notScored({ assessment, computed }: RoleReading): TemplateResult {
  const missing = figureOr(undefined, { assessment, computed }, scoreInputs);
  return html`<p class="not-scored">${texts.score.notScored(shorten(missing?.because ?? '', 160))}</p>
    <p class="note">${likelyTexts.none}</p>`;
}
