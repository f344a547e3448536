import type { Finding } from '../checks/check';
import type { Outcome, RoleReading, WorkbookReading } from '../workbook/role-reading';

/** What the pane asks of the workbook. Nothing else in this room knows Excel. */
export interface PaneWorkbook {
  /** Reads the active sheet as it is now. */
  read(): Promise<WorkbookReading>;
  /** Calls back when something may have changed; resolves to the function that ends it. */
  subscribe(onHint: () => void): Promise<() => void>;
  goTo(sheetId: string, cell: string): Promise<Outcome>;
  activate(sheetId: string): Promise<Outcome>;
  fix(reading: RoleReading, finding: Finding): Promise<Outcome>;
  write(): Promise<Outcome>;
  insertBlankRole(): Promise<Outcome>;
}
