import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Fix, Severity } from '../../checks/check';
import type { ReportedFinding } from '../../checks/run-checks';
import type { RoleReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { provenanceMark } from './provenance-mark';

/** One thing that a check found, and what can be done about it. */
export function findingCard(
  { key, check, finding }: ReportedFinding,
  { cellOf }: Pick<RoleReading, 'cellOf'>,
  actions: PaneActions,
): TemplateResult {
  const cell = cellOf(finding.at);
  const id = `finding-${key.replace(/[^\w-]/g, '-')}`;
  const { fix } = finding;
  return html`<li class="finding ${check.severity}">
    <p class="caption">
      <span class="severity">${severityShape(check.severity)}${texts.checks.severity[check.severity]}</span>
      <span class="place">${texts.checks.where(finding.at.section)}</span>
      ${provenanceMark(check.provenance)}
    </p>
    <h3 id=${id}>${shorten(finding.sentence, 300)}</h3>
    ${finding.detail === '' ? nothing : html`<p class="detail">${shorten(finding.detail, 400)}</p>`}
    ${
      cell === undefined && !fix
        ? nothing
        : html`<p class="actions">
            ${
              cell === undefined
                ? nothing
                : html`<button type="button" class="link" aria-describedby=${id} @click=${() => actions.goTo(cell)}>
                    ${texts.checks.goTo(cell)}
                  </button>`
            }
            ${
              fix
                ? html`<button type="button" class="link" aria-describedby=${id} @click=${() => actions.fix(finding)}>
                    ${fixText(fix)}
                  </button>`
                : nothing
            }
          </p>`
    }
  </li>`;
}

function fixText({ kind, shown }: Fix): string {
  const short = shorten(shown, 28);
  return kind === 'formula' ? texts.checks.restore(short) : texts.checks.fix(short);
}

/** A cross, an exclamation mark and an i, each in a shape of its own: severity reads without colour. */
function severityShape(severity: Severity): TemplateResult {
  switch (severity) {
    case 'error':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="6" fill="currentColor"></circle>
        <path class="on-shape" d="M4 4 L8 8 M8 4 L4 8"></path>
      </svg>`;
    case 'warning':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 0.5 L12 11.5 H0 Z" fill="currentColor"></path>
        <path class="on-shape" d="M6 4.5 V7.5 M6 9.2 V9.8"></path>
      </svg>`;
    case 'info':
      return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill="currentColor"></rect>
        <path class="on-shape" d="M6 5.5 V9.5 M6 2.6 V3.2"></path>
      </svg>`;
  }
}
