import type { RoleReading } from '../../workbook/role-reading';
import type { PaneActions } from '../pane-actions';
import type { PaneState } from '../pane-state';

/** What every part of the list of findings needs. */
export interface ListContext {
  readonly reading: RoleReading;
  readonly state: Pick<PaneState, 'form' | 'filter' | 'author'>;
  readonly actions: PaneActions;
}
