import { numberMeantBy } from '../../assessment/read-number';
import { eachOnce, firstTasks, shareTasks, weightiest } from './share-tasks';
import { taskMessages } from './task-messages';
import { tableRows, withoutMarker } from './task-rows';
import { mostRatedTasks, type TasksReading, type WeighedTask } from './task-table';

/** More is no list of one role's tasks. */
const mostCharacters = 1_000_000;

/** What the time of tasks is set from. */
type SetFrom = 'time' | 'importance' | 'nothing';

interface Found {
  readonly tasks: readonly WeighedTask[];
  readonly from: SetFrom;
  readonly problems: readonly string[];
}

const headers: Readonly<Record<'name' | 'time' | 'importance', RegExp>> = {
  name: /^(?:tasks?|task (?:name|statement|description)s?|activit(?:y|ies)|dut(?:y|ies))$/,
  time: /^(?:time|time share|share(?: of time)?|% ?(?:of )?time|percent(?:age)?|hours?|minutes?)$/,
  importance: /^(?:importance|im|weight|rating)$/,
};

/**
 * Tasks from a pasted text: one per line, or a table with a column headed Task and perhaps one headed Time or Importance.
 *
 * Times are whole percent that add to exactly 100: as given where the table has them, in proportion to importance, or equal.
 * Nothing is guessed: a task whose time can't be read gets none. A table by importance is cut to its weightiest tasks. (ours)
 *
 * @example readTaskList('- Code charts\n- Ask physicians').tasks // both with 50
 */
export function readTaskList(text: string): TasksReading {
  const none = { tasks: [], source: '', notTaken: [] };
  if (text.length > mostCharacters) return { ...none, problems: [taskMessages.tooLong(mostCharacters / 1_000_000)] };
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const rows = tableRows(lines, isFullHeader);
  const found = rows ? tasksOfTable(rows) : tasksOfList(lines);
  const once = eachOnce(found.tasks.filter(({ name }) => name !== ''));
  if (once.taken.length === 0) return { ...none, problems: [taskMessages.nothing] };
  const chosen = found.from === 'importance' ? weightiest(once.taken, mostRatedTasks) : firstTasks(once.taken);
  return {
    tasks: shareTasks(chosen.taken),
    source: sourceOf(found.from, chosen.taken),
    notTaken: [...once.notTaken, ...chosen.notTaken].map(({ name }) => name),
    problems: [...found.problems, ...once.problems, ...chosen.problems],
  };
}

function sourceOf(from: SetFrom, tasks: readonly WeighedTask[]): string {
  if (from === 'nothing') return taskMessages.equal(tasks.length);
  if (from === 'importance') return taskMessages.fromImportance;
  const sum = tasks.reduce((total, { weight = 0 }) => total + weight, 0);
  const isWhole = [1, 100].some((whole) => Math.abs(sum - whole) < 1e-9 * whole);
  return isWhole ? taskMessages.fromTime : taskMessages.scaledTime(String(Number(sum.toPrecision(6))));
}

const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[*:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function columnsOf(cells: readonly string[]): { name: number; time: number; importance: number } | undefined {
  const at = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(plain(cell)));
  // 'Time (%)' and 'Time %' are times too.
  const time = cells.findIndex((cell) =>
    headers.time.test(plain(cell).replace(/ ?(?:%|percent|hours?|h)$/, '') || plain(cell)),
  );
  const columns = { name: at(headers.name), time, importance: at(headers.importance) };
  const isHeader = columns.name >= 0 || columns.time >= 0 || columns.importance >= 0;
  return isHeader ? columns : undefined;
}

/** A header that names the tasks and what their time is set from. */
function isFullHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return columns !== undefined && columns.name >= 0 && Math.max(columns.time, columns.importance) >= 0;
}

function tasksOfTable([first = [], ...rest]: readonly (readonly string[])[]): Found {
  const columns = columnsOf(first);
  if (!columns) {
    const tasks = [first, ...rest].map((cells) => ({ name: withoutMarker(firstWords(cells)), weight: 1 }));
    return { tasks, from: 'nothing', problems: [taskMessages.noHeader] };
  }
  const from: SetFrom = columns.time >= 0 ? 'time' : columns.importance >= 0 ? 'importance' : 'nothing';
  const column = from === 'time' ? columns.time : columns.importance;
  const problems: string[] = columns.name < 0 ? [taskMessages.noTaskColumn] : [];
  const tasks = rest.flatMap((cells): WeighedTask[] => {
    const name = withoutMarker(cells[Math.max(0, columns.name)] ?? '');
    if (/^(?:sub)?totals?$/i.test(name)) {
      problems.push(taskMessages.total(name));
      return [];
    }
    if (from === 'nothing' || name === '') return [{ name, weight: 1 }];
    const shown = cells[column] ?? '';
    const weight = weightOf(shown);
    if (weight === undefined) problems.push(taskMessages.noWeight(name, shown, from));
    return [{ name, weight }];
  });
  return { tasks, from, problems };
}

const firstWords = (cells: readonly string[]): string =>
  cells.find((cell) => cell !== '' && weightOf(cell) === undefined) ?? cells[0] ?? '';

/** '35', '35 %' and '35 h' are all 35: only the proportion counts. */
function weightOf(text: string): number | undefined {
  const number = numberMeantBy(text.replace(/\s*(?:%|percent|hours?|hrs?\.?|h|minutes?|min\.?)\s*$/i, ''));
  return number !== undefined && number > 0 ? number : undefined;
}

/** Times stand behind the tasks of a list when every line has one: 'Code charts (35 %)'. */
const withShare = /^(.*?\S)[\s:(–—-]*?\(?\s*(\d+(?:[.,]\d+)?)\s*%\s*\)?[.;]?$/;

function tasksOfList(lines: readonly string[]): Found {
  const items = lines.map(withoutMarker).filter((line, index) => !(index === 0 && /^[^:]{0,60}:$/.test(line)));
  const shared = items.map((item) => withShare.exec(item));
  if (items.length > 0 && shared.every((match) => match !== null)) {
    const tasks = shared.map((match) => ({
      name: (match?.[1] ?? '').replace(/[\s:(–—-]+$/, ''),
      weight: weightOf(match?.[2] ?? ''),
    }));
    const problems = tasks.flatMap(({ name, weight }) =>
      weight === undefined ? [taskMessages.noWeight(name, '0 %', 'time')] : [],
    );
    return { tasks, from: 'time', problems };
  }
  return { tasks: items.map((name) => ({ name, weight: 1 })), from: 'nothing', problems: [] };
}
