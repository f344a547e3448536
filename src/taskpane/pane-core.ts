import type { Outcome } from '../workbook/role-reading';
import type { Command, PaneState } from './pane-state';

/** What actions of every kind stand on: the state, showing a new one, and running a command on the workbook. */
export interface PaneCore {
  readonly root: HTMLElement;
  state(): PaneState;
  show(next: PaneState): void;
  /** Runs one command at a time, reads again and says how it ended. A jump to a cell holds nothing up. */
  run(command: Command, work: () => Promise<Outcome>): Promise<void>;
  /** Reads the workbook again. */
  readAgain(): Promise<void>;
}
