import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Check } from '../../checks/check';
import type { ReportedFinding } from '../../checks/run-checks';
import type { RoleReading } from '../../workbook/role-reading';
import { checkSummary } from '../check-summary';
import { type FindingGroup, findingGroups } from '../finding-groups';
import type { PaneActions } from '../pane-actions';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { findingCard } from './finding-card';
import { provenanceMark } from './provenance-mark';

/** What the checks found, errors first; what passed and what could not run folded away below. */
export function checkList(reading: RoleReading, actions: PaneActions): TemplateResult {
  const { report } = reading;
  const passed = report.outcomes.filter(({ state }) => state === 'passed');
  const notRun = report.outcomes.filter(({ state }) => state === 'not-run');
  const card = (shown: ReportedFinding) => findingCard(shown, reading, actions);
  return html`<section class="checks" aria-labelledby="checks-title">
    <div class="checks-head">
      <h2 id="checks-title" tabindex="-1">${texts.checks.title}</h2>
      <p>${checkSummary(report)}</p>
    </div>
    <ul class="findings">
      ${repeat(
        findingGroups(report),
        ({ check }) => check.name,
        (group) => html`${repeat(group.first, keyOf, card)}${moreOf(group, card)}`,
      )}
    </ul>
    ${
      passed.length === 0
        ? nothing
        : fold(
            texts.checks.passed(passed.length),
            passed.map(({ check }) => line(check, check.protects)),
          )
    }
    ${
      notRun.length === 0
        ? nothing
        : fold(
            texts.checks.notRun(notRun.length),
            notRun.map(({ check, because }) => line(check, `${check.protects} ${texts.checks.because(because)}`)),
          )
    }
  </section>`;
}

const keyOf = ({ key }: ReportedFinding) => key;

function moreOf({ more }: FindingGroup, card: (shown: ReportedFinding) => TemplateResult) {
  if (more.length === 0) return nothing;
  return html`<li class="more">
    <details>
      <summary>${texts.checks.moreLikeThis(more.length)}</summary>
      <ul class="findings">
        ${repeat(more, keyOf, card)}
      </ul>
    </details>
  </li>`;
}

function fold(title: string, lines: readonly TemplateResult[]): TemplateResult {
  return html`<details class="fold">
    <summary>${title}</summary>
    <ul>
      ${lines}
    </ul>
  </details>`;
}

function line({ provenance }: Check, sentence: string): TemplateResult {
  return html`<li>${shorten(sentence, 300)} ${provenanceMark(provenance)}</li>`;
}
