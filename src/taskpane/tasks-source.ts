import type { OnetFiles } from '../document/tasks/onet';
import type { TasksReading } from '../document/tasks/task-table';

/** Where tasks come from, and which they are. */
export interface TaskSource {
  /** Files that could not be read. */
  readonly problems: readonly string[];
  /** The files of an O*NET release, which have many occupations; undefined for a list. */
  readonly onet: OnetFiles | undefined;
  /** The occupation that is chosen; '' while none is. */
  readonly code: string;
  /** Undefined while no occupation is chosen. */
  readonly reading: TasksReading | undefined;
}
