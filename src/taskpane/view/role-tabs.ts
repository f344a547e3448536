import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RoleReading } from '../../workbook/role-reading';
import { findingLists } from '../finding-lists';
import { type Tab, tabs } from '../tabs';
import { texts } from '../texts';
import { checkList } from './check-list';
import { driversView } from './drivers/drivers-view';
import { functionsTab } from './functions/functions-panel';
import { reportView } from './report/report-view';
import type { TabContext } from './tab-context';
import { tabList } from './tab-list';
import { whatIfView } from './what-if/what-if-view';

const views: Readonly<Record<Tab, (context: TabContext) => TemplateResult>> = {
  checks: checkList,
  drivers: driversView,
  functions: functionsTab,
  report: reportView,
  'what-if': whatIfView,
};

/** The tabs below the score, and what the chosen one shows. */
export function roleTabs(context: TabContext): TemplateResult {
  const { reading, state, actions } = context;
  return tabList(
    {
      label: texts.tabs.title,
      id: 'tab',
      tabs,
      chosen: state.tab,
      nameOf: (tab) => texts.tabs.label[tab],
      badgeOf: (tab) => (tab === 'checks' ? errorCount(reading) : nothing),
      onChoose: (tab) => actions.showTab(tab),
    },
    views[state.tab](context),
  );
}

function errorCount(reading: RoleReading): TemplateResult | typeof nothing {
  const errors = findingLists(reading).open.filter(({ check }) => check.severity === 'error').length;
  if (errors === 0) return nothing;
  return html`<span class="count" aria-label=${texts.checks.counted.error(errors)}>${errors}</span>`;
}
