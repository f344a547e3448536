import { eachOnce, firstTasks, shareTasks, weightiest } from './share-tasks';
import { taskMessages } from './task-messages';
import { mostRatedTasks, type TasksReading, type WeighedTask } from './task-table';

/** A task of an occupation as O*NET rates it. */
interface OnetTask {
  readonly id: string;
  name: string;
  /** 1 to 5. */
  importance: number | undefined;
  /** Percent of the people asked, by frequency category from 1, yearly or less, to 7, hourly or more. */
  readonly frequency: Map<number, number>;
}

/** An occupation with its tasks. */
export interface OnetOccupation {
  /** '29-2072.00' */
  readonly code: string;
  /** '' where the files do not name it. */
  readonly title: string;
  readonly tasks: readonly OnetTask[];
  /** Ratings that O*NET marks as of low precision; they are not used. */
  readonly suppressed: number;
}

/** O*NET files of tasks, read. */
export interface OnetFiles {
  /** In the order of their codes. */
  readonly occupations: readonly OnetOccupation[];
  readonly problems: readonly string[];
}

interface Building {
  readonly code: string;
  title: string;
  suppressed: number;
  readonly tasks: Map<string, OnetTask>;
}

/**
 * Reads Task Statements and Task Ratings of an O*NET release: tab-separated, in any order. Columns are found by their
 * headers, spelled as in any release ('O*NET-SOC Code' or 'onetsoc_code').
 */
export function readOnetFiles(files: readonly { readonly name: string; readonly text: string }[]): OnetFiles {
  const occupations = new Map<string, Building>();
  const problems = files.flatMap(({ name, text }) =>
    readFile(text, occupations) ? [] : [taskMessages.onetUnknown(name)],
  );
  const named = [...occupations.values()].map(({ tasks, ...occupation }) => ({
    ...occupation,
    tasks: [...tasks.values()].filter((task) => task.name !== ''),
  }));
  const withTasks = named.filter(({ tasks }) => tasks.length > 0).sort((a, b) => (a.code < b.code ? -1 : 1));
  const isUnnamed = occupations.size > 0 && withTasks.length === 0;
  return { occupations: withTasks, problems: isUnnamed ? [...problems, taskMessages.onetNoStatements] : problems };
}

const plain = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

/** False for a file without the columns of tasks. */
function readFile(text: string, occupations: Map<string, Building>): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const header = (lines[0] ?? '').split('\t').map(plain);
  const column = (name: string) => header.indexOf(name);
  const at = {
    code: column('onetsoccode'),
    id: column('taskid'),
    task: column('task'),
    title: column('title'),
    scale: column('scaleid'),
    category: column('category'),
    value: column('datavalue'),
    suppress: column('recommendsuppress'),
  };
  const isRatings = at.scale >= 0 && at.value >= 0;
  if (at.code < 0 || at.id < 0 || (at.task < 0 && !isRatings)) return false;
  for (const line of lines.slice(1)) {
    const cells = line.split('\t');
    const cell = (index: number) => (index < 0 ? '' : (cells[index] ?? '').trim().replace(/^"(.*)"$/, '$1'));
    const [code, id] = [cell(at.code), cell(at.id)];
    if (code === '' || id === '') continue;
    const occupation = orAdded(occupations, code, () => ({ code, title: '', suppressed: 0, tasks: new Map() }));
    const task = orAdded(occupation.tasks, id, () => ({ id, name: '', importance: undefined, frequency: new Map() }));
    occupation.title ||= cell(at.title);
    task.name ||= cell(at.task);
    if (!isRatings) continue;
    if (/^y/i.test(cell(at.suppress))) occupation.suppressed++;
    else rate(task, cell(at.scale), cell(at.category), cell(at.value));
  }
  return true;
}

function rate(task: OnetTask, scale: string, category: string, shown: string): void {
  const value = Number(shown);
  if (shown === '' || !Number.isFinite(value) || value < 0) return;
  if (scale === 'IM') task.importance = value;
  if (scale === 'FT' && /^[1-7]$/.test(category)) task.frequency.set(Number(category), value);
}

function orAdded<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/**
 * The tasks of one occupation, with time shares that add to 100 %.
 *
 * Weight is importance, times the mean frequency category where every rated task has frequencies. The twelve weightiest
 * are taken; others, and tasks without an importance, are listed. (ours)
 */
export function onetTasks({ occupations }: OnetFiles, code: string): TasksReading {
  const occupation = occupations.find((candidate) => candidate.code === code.trim());
  if (!occupation) return { tasks: [], source: '', notTaken: [], problems: [taskMessages.onetNoOccupation(code)] };
  const once = eachOnce(occupation.tasks);
  const rated = once.taken.filter(({ importance }) => importance !== undefined && importance > 0);
  const unrated = once.taken.filter((task) => !rated.includes(task));
  const hasFrequency = rated.length > 0 && rated.every(({ frequency }) => frequency.size > 0);
  const weighed = rated.map((task): WeighedTask => ({ name: task.name, weight: weightOf(task, hasFrequency) }));
  const equal = once.taken.map(({ name }): WeighedTask => ({ name, weight: 1 }));
  const isRated = rated.length > 0;
  const chosen = isRated ? weightiest(weighed, mostRatedTasks) : firstTasks(equal);
  const note = isRated
    ? hasFrequency
      ? taskMessages.onetFrequency
      : taskMessages.onetImportance
    : taskMessages.onetEqual;
  const left = isRated ? unrated : [];
  return {
    tasks: shareTasks(chosen.taken),
    source: `${note} ${taskMessages.onetCredit(occupation.code)}`,
    notTaken: [...once.notTaken, ...chosen.notTaken, ...left].map(({ name }) => name),
    problems: [
      ...once.problems,
      ...chosen.problems,
      ...(left.length > 0 ? [taskMessages.onetUnrated(left.length)] : []),
      ...(occupation.suppressed > 0 ? [taskMessages.onetLowPrecision(occupation.suppressed)] : []),
    ],
  };
}

function weightOf({ importance = 0, frequency }: OnetTask, withFrequency: boolean): number {
  if (!withFrequency) return importance;
  const people = [...frequency.values()].reduce((sum, percent) => sum + percent, 0);
  const mean = [...frequency].reduce((sum, [category, percent]) => sum + category * percent, 0) / people;
  return importance * (people > 0 ? mean : 1);
}
