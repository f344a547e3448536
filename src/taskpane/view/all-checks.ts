import { html, type TemplateResult } from 'lit/html.js';
import type { CheckOutcome, CheckReport } from '../../checks/run-checks';
import { checkSummary } from '../check-summary';
import type { FindingLists } from '../finding-lists';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { checkLink } from './check-link';
import { provenanceMark } from './provenance-mark';

/** The summary line, which opens into the list of all checks with their state. */
export function allChecks(report: CheckReport, lists: FindingLists): TemplateResult {
  return html`<details class="fold all-checks">
    <summary>${checkSummary(lists, report)}</summary>
    <ul>
      ${report.outcomes.map(
        (outcome) =>
          html`<li>
            ${checkLink(outcome.check.name)} <span class="state">${stateOf(outcome, lists)}</span>
            <p>${shorten(outcome.check.protects, 300)} ${provenanceMark(outcome.check.provenance)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function stateOf({ check, state, because }: CheckOutcome, { open, waived }: FindingLists): string {
  if (state === 'not-run') return shorten(texts.checks.because(because), 300);
  if (state === 'passed') return texts.checks.hasPassed;
  const found = open.filter((one) => one.check.name === check.name).length;
  const accepted = waived.filter((one) => one.check.name === check.name).length;
  return [
    ...(found > 0 ? [texts.checks.counted[check.severity](found)] : []),
    ...(accepted > 0 ? [texts.checks.waived(accepted)] : []),
  ].join(', ');
}
