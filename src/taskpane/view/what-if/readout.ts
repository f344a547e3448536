import { html, type TemplateResult } from 'lit/html.js';
import { figureOr, scoreInputs } from '../../../checks/missing-input';
import type { Severity } from '../../../checks/check';
import type { ReportedFinding } from '../../../checks/run-checks';
import type { Result } from '../../../scoring/computed';
import { points } from '../../../scoring/printed';
import { mostTasksForRange } from '../../../scoring/robustness/likely-scores';
import type { ScoreDistribution } from '../../../scoring/robustness/score-distribution';
import type { RoleReading } from '../../../workbook/role-reading';
import { findingLists } from '../../finding-lists';
import { likelyOf } from '../../likely';
import { noiseInShort, rangeInWords, zoneSentences } from '../../likely-sentence';
import { shorten } from '../../shorten';
import { texts } from '../../texts';
import { likelyTexts } from '../../texts-likely';
import { whatIfTexts } from '../../texts-what-if';
import { findingsWith, type WhatIfOutcome } from '../../what-if-outcome';
import { scoreScale } from '../score-scale';
import { zoneChip } from '../zone-shape';

const words = whatIfTexts.readout;

/** What the role would be, held against what it is on the sheet. */
export function readout(outcome: WhatIfOutcome, reading: RoleReading): TemplateResult {
  const { computed, assessment } = outcome;
  const { result } = computed;
  if (!result) {
    const missing = figureOr(undefined, { assessment, computed }, scoreInputs);
    return html`<p class="would-be none">${words.notScored(shorten(missing?.because ?? '', 160))}</p>
      ${checksLine(outcome, reading)}`;
  }
  const before = reading.computed.result;
  return html`<p class="would-be" aria-live="polite" aria-atomic="true">
      <strong>${points(result.score)}</strong>
      <span class="soft"
        >${before && before.score === result.score ? '' : words.onSheet(before ? points(before.score) : words.none)}</span
      >
      ${zoneChip(result.zone)}
    </p>
    <p class="soft">${subLabelLine(result, before)}</p>
    ${scoreScale(result.score, result.zone, outcome.likely)}
    ${outcome.likely ? likelyLine(result, outcome.likely, reading) : noRange()} ${checksLine(outcome, reading)}`;
}

/** A score without a range has every rating: it is the role that is too large. */
const noRange = (): TemplateResult =>
  html`<p class="would-be-likely soft">${likelyTexts.tooLarge(mostTasksForRange)}</p>`;

function subLabelLine({ zone, subLabel }: Result, before: Result | undefined): string {
  const label = subLabel?.label ?? zone;
  const labelBefore = before && (before.subLabel?.label ?? before.zone);
  return labelBefore === undefined || labelBefore === label ? label : `${label}, ${words.was(labelBefore)}`;
}

function likelyLine({ zone }: Result, likely: ScoreDistribution, { assessment, noise }: RoleReading): TemplateResult {
  const onSheet = likelyOf(assessment, noise.noise);
  const isOther = onSheet && (onSheet.low !== likely.low || onSheet.high !== likely.high);
  const range = isOther
    ? words.range(rangeInWords(likely), words.rangeOnSheet(points(onSheet.low), points(onSheet.high)))
    : rangeInWords(likely);
  const [sure] = zoneSentences(likely, zone);
  return html`<p class="would-be-likely"><b>${sure}</b> ${words.noise(range, noiseInShort(noise))}</p>`;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there would be, and which ones come and go. */
function checksLine(outcome: WhatIfOutcome, reading: RoleReading): TemplateResult {
  const { open } = findingLists(reading);
  const counts = severities.flatMap((severity) => {
    const n = findingsWith(open, outcome, severity);
    return n > 0 ? [texts.checks.counted[severity](n)] : [];
  });
  const line = words.checks(counts.join(', ') || texts.checks.nothingFound.toLowerCase());
  const { coming, going } = outcome;
  if (coming.length + going.length === 0) return html`<p class="soft checks-line">${line}</p>`;
  return html`<details class="fold moved-checks">
    <summary><span>${line} (${words.comingAndGoing(coming.length, going.length)})</span></summary>
    <ul class="moved-findings">
      ${findingItems(words.coming, coming)} ${findingItems(words.going, going)}
    </ul>
  </details>`;
}

const findingItems = (title: string, findings: readonly ReportedFinding[]): TemplateResult[] =>
  findings.map(({ finding }) => html`<li><b>${title}:</b> ${shorten(finding.sentence, 200)}</li>`);
