import { html, nothing, type TemplateResult } from 'lit/html.js';
import { placeKey } from '../../assessment/place';
import type { Finding, Severity } from '../../checks/check';
import { levels } from '../../method/scales';
import type { RoleReading, SelectedCell } from '../../workbook/role-reading';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { provenanceMark } from './provenance-mark';
import { severityShape } from './severity-shape';

/** The levels of the selected rating cell, the one it holds marked, and what was found there; nothing elsewhere. */
export function ratingPanel({ ratingAt, answerTo, report, sheet }: RoleReading, selected: SelectedCell | undefined) {
  const rating = selected?.sheetId === sheet.id ? ratingAt(selected.cell) : undefined;
  if (!rating) return nothing;
  const { cell, name, rubric, level } = rating;
  const found = report.findings.filter(({ finding }) => placeKey(finding.at) === placeKey(rating.at));
  return html`<section class="rating" aria-labelledby="rating-title">
    <h2 id="rating-title">${cell} ${rubric.title}</h2>
    <p class="rated">${shorten(name, 80)} ${provenanceMark(rubric.provenance)}</p>
    ${found.map(({ check, finding }) => foundLine(check.severity, finding, answerTo(finding)?.kind === 'waiver'))}
    <ul class="levels">
      ${levels(rubric.scale).map((step, index) => levelLine(step, rubric.meanings[index] ?? '', step === level))}
    </ul>
  </section>`;
}

function foundLine(severity: Severity, { sentence }: Finding, isWaived: boolean): TemplateResult {
  return html`<p class="found ${isWaived ? 'waived' : severity}">
    <span class="severity"
      >${severityShape(severity)}${isWaived ? texts.checks.isWaived : texts.checks.severity[severity]}</span
    >
    ${shorten(sentence, 300)}
  </p>`;
}

function levelLine(step: number, meaning: string, isChosen: boolean): TemplateResult {
  return html`<li class=${isChosen ? 'chosen' : ''} aria-current=${isChosen ? 'true' : nothing}>
    <b>${step < 0 ? `−${-step}` : step}</b>
    <span>${meaning}${isChosen ? html` <em>${texts.rating.chosen}</em>` : nothing}</span>
  </li>`;
}
