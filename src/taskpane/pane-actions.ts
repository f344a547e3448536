import type { Finding } from '../checks/check';

/** What the controls of the pane can ask for. */
export interface PaneActions {
  activate(sheetId: string): void;
  goTo(cell: string): void;
  fix(finding: Finding): void;
  write(): void;
  showPreview(open: boolean): void;
  insertBlankRole(): void;
  tryAgain(): void;
}
