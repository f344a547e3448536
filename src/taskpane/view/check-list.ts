import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ReportedFinding } from '../../checks/run-checks';
import type { ResolvedFinding } from '../../workbook/role-reading';
import { filtered } from '../filter';
import { type FindingGroup, findingGroups } from '../finding-groups';
import { findingLists } from '../finding-lists';
import { shorten } from '../shorten';
import { texts } from '../texts';
import { allChecks } from './all-checks';
import { filterBar } from './filter-bar';
import { answerText, findingCard } from './finding-card';
import { fixAll } from './fix-all';
import type { ListContext } from './list-context';

/** What the checks found, errors first; what was waived and what is resolved folded away below. */
export function checkList(context: ListContext): TemplateResult {
  const { reading, state, actions } = context;
  const lists = findingLists(reading);
  const choice = filtered(lists.open, state.filter);
  const card = (shown: ReportedFinding) => findingCard(shown, context);
  return html`<section class="checks" aria-labelledby="checks-title">
    <div class="checks-head">
      <h2 id="checks-title" tabindex="-1">${texts.checks.title}</h2>
      ${allChecks(reading.report, lists)}
    </div>
    ${filterBar(choice, (filter) => actions.filter(filter))}
    <ul class="findings">
      ${repeat(
        findingGroups(choice.shown),
        ({ check }) => check.name,
        (group) => html`${repeat(group.first, keyOf, card)}${moreOf(group, card)}${fixAll(group, context)}`,
      )}
    </ul>
    ${
      lists.waived.length === 0
        ? nothing
        : html`<details class="fold">
            <summary>${texts.checks.waived(lists.waived.length)}</summary>
            <ul class="findings">
              ${repeat(lists.waived, keyOf, card)}
            </ul>
          </details>`
    }
    ${reading.resolved.length === 0 ? nothing : resolvedPart(reading.resolved)}
  </section>`;
}

const keyOf = ({ key }: ReportedFinding) => key;

/** So many more findings of one check are shown; a sheet of 5,000 tasks may have one on each. */
const mostMore = 50;

function moreOf({ more }: FindingGroup, card: (shown: ReportedFinding) => TemplateResult) {
  if (more.length === 0) return nothing;
  const beyond = more.length - mostMore;
  return html`<li class="more">
    <details>
      <summary>${texts.checks.moreLikeThis(more.length)}</summary>
      <ul class="findings">
        ${repeat(more.slice(0, mostMore), keyOf, card)}
      </ul>
      ${beyond > 0 ? html`<p>${texts.checks.moreOnSheet(beyond)}</p>` : nothing}
    </details>
  </li>`;
}

/** So many notes on what is gone are shown; all of them stand on the sheet. */
const mostResolved = 50;

function resolvedPart(resolved: readonly ResolvedFinding[]): TemplateResult {
  const more = resolved.length - mostResolved;
  return html`<details class="fold">
    <summary>${texts.checks.resolved(resolved.length)}</summary>
    <ul>
      ${resolved
        .slice(0, mostResolved)
        .map(({ finding, answer }) => html`<li>${shorten(finding, 300)} ${answerText(answer)}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${texts.checks.moreOnSheet(more)}</p>` : nothing}
  </details>`;
}
