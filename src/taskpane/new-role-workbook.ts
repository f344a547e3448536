import type { TasksReading } from '../document/tasks/task-table';
import type { NewRole } from '../workbook/add-role-sheet';
import type { Variant } from '../workbook/copy-role';
import type { CreationOutcome, CreationProgress } from '../workbook/create-role-sheets';
import type { Outcome, RoleReading } from '../workbook/role-reading';

/** What the page New role asks of the workbook. */
export interface NewRoleWorkbook {
  /** The names that a new sheet cannot have. */
  sheetNames(): Promise<readonly string[]>;
  /** Adds a sheet for each role and shows the first. */
  create(
    roles: readonly NewRole[],
    options: { readonly onProgress: (progress: CreationProgress) => void; readonly signal: AbortSignal },
  ): Promise<CreationOutcome>;
  createVariant(of: RoleReading, variant: Variant): Promise<Outcome>;
  /** A new role sheet with these tasks. */
  createWithTasks(name: string, tasks: TasksReading): Promise<Outcome>;
  /** Into the blank task table of a role. */
  insertTasks(into: RoleReading, tasks: TasksReading): Promise<Outcome>;
}
