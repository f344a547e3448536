import type { Finding } from '../checks/check';
import type { Answer } from '../workbook/answer';
import type { DriverActions } from './driver-actions';
import type { Filter } from './filter';
import type { FunctionActions } from './functions-actions';
import type { NewRoleActions } from './new-role-actions';
import type { Form } from './pane-state';
import type { PortfolioActions } from './portfolio-actions';
import type { ReportActions } from './report-actions';
import type { ScenarioActions } from './scenario-actions';
import type { Tab } from './tabs';
import type { WhatIfActions } from './what-if-actions';

/** What the controls of the pane can ask for. */
export interface PaneActions extends RoleActions {
  readonly drivers: DriverActions;
  readonly functions: FunctionActions;
  readonly newRole: NewRoleActions;
  readonly portfolio: PortfolioActions;
  readonly report: ReportActions;
  readonly scenarios: ScenarioActions;
  readonly whatIf: WhatIfActions;
}

/** What the controls around a role can ask for: its checks, its result, its sheet. */
export interface RoleActions {
  activate(sheetId: string): void;
  showTab(tab: Tab): void;
  goTo(cell: string): void;
  fix(findings: readonly Finding[]): void;
  /** undefined takes an answer away. */
  answer(finding: Finding, answer: Answer | undefined): void;
  /** undefined closes the form that is open. */
  openForm(form: Form | undefined): void;
  filter(filter: Filter): void;
  write(): void;
  showPreview(open: boolean): void;
  insertBlankRole(): void;
  tryAgain(): void;
}
