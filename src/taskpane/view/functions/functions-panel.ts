import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RoleSheet } from '../../../workbook/role-reading';
import type { FunctionActions } from '../../functions-actions';
import type { FunctionsState } from '../../functions-state';
import type { Registration } from '../../functions-workbook';
import type { PaneActions } from '../../pane-actions';
import type { PaneState } from '../../pane-state';
import { functionTexts } from '../../texts-functions';
import type { TabContext } from '../tab-context';
import { formulaOffer } from './formula-offer';
import { allHelpLink } from './help-link';
import { rulesElsewhere } from './rules-elsewhere';
import { useList } from './use-list';

/** What the view is made from; it needs no role on the active sheet. */
export interface FunctionsContext {
  readonly state: FunctionsState;
  readonly actions: FunctionActions;
  readonly roleSheets: readonly RoleSheet[];
  /** The role whose calls are offered first. */
  readonly role: RoleSheet | undefined;
  readonly isBusy: boolean;
}

/** The tab Functions of a role. */
export function functionsTab({ reading, state, actions }: TabContext): TemplateResult {
  const { screen } = state;
  const roleSheets = screen.kind === 'read' ? screen.workbook.roleSheets : [];
  return functionsPanel(contextOf(state, actions, roleSheets, reading.sheet));
}

/** The same below the notice of a sheet without a role: a summary of roles is such a sheet. */
export function functionsWithoutRole(
  roleSheets: readonly RoleSheet[],
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  return roleSheets.length === 0 ? nothing : functionsPanel(contextOf(state, actions, roleSheets, undefined));
}

const contextOf = (
  { functions, running }: PaneState,
  actions: PaneActions,
  roleSheets: readonly RoleSheet[],
  role: RoleSheet | undefined,
): FunctionsContext => ({
  state: functions,
  actions: actions.functions,
  roleSheets,
  role,
  isBusy: running !== undefined,
});

/** Whether our functions work here, a formula for the selected cell, and where the workbook calls them. */
function functionsPanel(context: FunctionsContext): TemplateResult {
  return html`<section class="functions" aria-labelledby="functions-title">
    <h2 id="functions-title">${functionTexts.title}</h2>
    <p>${registered(context.actions.registration())}</p>
    <p>${allHelpLink()}</p>
    ${formulaOffer(context)} ${useList(context)}
    <p class="soft">${functionTexts.blanks}</p>
    ${rulesElsewhere(context)}
  </section>`;
}

function registered({ functions, areSupported, calls }: Registration): string {
  const texts = functionTexts.registered;
  if (!areSupported) return texts.unsupported;
  if (functions === 0) return texts.none;
  return calls === 0 ? texts.notAsked(functions) : texts.asked(functions, calls);
}
