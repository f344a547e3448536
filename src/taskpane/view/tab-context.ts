import type { RoleReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';

/** What a tab's view is made from. */
export interface TabContext {
  readonly reading: RoleReading;
  readonly state: PaneState;
  readonly actions: PaneActions;
}
