import { html, nothing, type TemplateResult } from 'lit/html.js';
import { neighbour } from '../tabs';

/** A list of tabs over one panel. */
export interface TabList<Tab extends string> {
  /** What the tabs are parts of. */
  readonly label: string;
  /** Sets the ids of this list apart from another's. */
  readonly id: string;
  readonly tabs: readonly Tab[];
  readonly chosen: Tab;
  readonly nameOf: (tab: Tab) => string;
  /** Stands behind a tab's name. */
  readonly badgeOf?: (tab: Tab) => TemplateResult | typeof nothing;
  readonly onChoose: (tab: Tab) => void;
}

/** The tabs and the panel that the chosen one shows. One tab alone needs no list to choose from. */
export function tabList<Tab extends string>(list: TabList<Tab>, panel: TemplateResult): TemplateResult {
  const { id, label, tabs, chosen } = list;
  if (tabs.length < 2) return panel;
  return html`<div class="tabs" role="tablist" aria-label=${label}>${tabs.map((tab) => tabButton(tab, list))}</div>
    <div id="${id}-panel" role="tabpanel" aria-labelledby="${id}-${chosen}">${panel}</div>`;
}

function tabButton<Tab extends string>(tab: Tab, list: TabList<Tab>): TemplateResult {
  const { id, chosen, nameOf, badgeOf, onChoose } = list;
  const isChosen = tab === chosen;
  return html`<button
    type="button"
    role="tab"
    id="${id}-${tab}"
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-controls="${id}-panel"
    tabindex=${isChosen ? 0 : -1}
    @click=${() => onChoose(tab)}
    @keydown=${(event: KeyboardEvent) => onKey(event, tab, list)}
  >
    ${nameOf(tab)} ${badgeOf?.(tab) ?? nothing}
  </button>`;
}

function onKey<Tab extends string>(event: KeyboardEvent, tab: Tab, { id, tabs, onChoose }: TabList<Tab>): void {
  const next = neighbour(tabs, tab, event.key);
  if (next === undefined) return;
  event.preventDefault();
  onChoose(next);
  document.getElementById(`${id}-${next}`)?.focus();
}
