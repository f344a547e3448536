import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RoleReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import { findingLists } from '../finding-lists';
import { neighbour, type Tab, tabs } from '../tabs';
import { texts } from '../texts';
import { checkList } from './check-list';
import { driversView } from './drivers/drivers-view';
import { functionsTab } from './functions/functions-panel';
import { reportView } from './report/report-view';
import type { TabContext } from './tab-context';
import { whatIfView } from './what-if/what-if-view';

const views: Readonly<Record<Tab, (context: TabContext) => TemplateResult>> = {
  checks: checkList,
  drivers: driversView,
  functions: functionsTab,
  report: reportView,
  'what-if': whatIfView,
};

/** The tabs below the score, and what the chosen one shows. One tab alone needs no list to choose from. */
export function roleTabs(context: TabContext): TemplateResult {
  const { tab } = context.state;
  const view = views[tab](context);
  if (tabs.length < 2) return view;
  return html`<div class="tabs" role="tablist" aria-label=${texts.tabs.title}>
      ${tabs.map((each) => tabButton(each, context))}
    </div>
    <div id="tab-panel" role="tabpanel" aria-labelledby=${idOf(tab)}>${view}</div>`;
}

function tabButton(tab: Tab, { reading, state, actions }: TabContext): TemplateResult {
  const isChosen = tab === state.tab;
  const errors = tab === 'checks' ? openErrors(reading) : 0;
  return html`<button
    type="button"
    role="tab"
    id=${idOf(tab)}
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-controls="tab-panel"
    tabindex=${isChosen ? 0 : -1}
    @click=${() => actions.showTab(tab)}
    @keydown=${(event: KeyboardEvent) => onKey(event, tab, actions)}
  >
    ${texts.tabs.label[tab]}
    ${errors === 0 ? nothing : html`<span class="count" aria-label=${texts.checks.counted.error(errors)}>${errors}</span>`}
  </button>`;
}

function onKey(event: KeyboardEvent, tab: Tab, actions: PaneActions): void {
  const next = neighbour(tab, event.key);
  if (!next) return;
  event.preventDefault();
  actions.showTab(next);
  document.getElementById(idOf(next))?.focus();
}

const openErrors = (reading: RoleReading): number =>
  findingLists(reading).open.filter(({ check }) => check.severity === 'error').length;

const idOf = (tab: Tab) => `tab-${tab}`;
