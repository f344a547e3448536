import type { TasksReading } from '../document/tasks/task-table';
import { cellText, shortened } from './cell-text';
import { type RoleContent, sourceField } from './layout/content';

/** Tasks as the content of a new role sheet. */
export function contentOfTasks({ tasks, source }: Pick<TasksReading, 'tasks' | 'source'>): RoleContent {
  const rows = tasks.map(({ name, percent }) => ({
    name: shortened(cellText(name)).text,
    ...(percent === undefined ? {} : { time: percent / 100 }),
  }));
  return { tasks: { rows, values: source === '' ? {} : { [sourceField]: source } } };
}
