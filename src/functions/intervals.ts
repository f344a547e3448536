import { barrierNames, evidenceNames } from '../method/rows';
import { type RatedRole, ratedRoleOf } from '../scoring/robustness/rated-role';
import { scoreDistribution } from '../scoring/robustness/score-distribution';
import type { RatedTask } from '../scoring/tasks';
import { acceptNumber, cellOf, readTaskRows, whole } from './arguments';
import { cellsOf, filledHeight, isBlankOrZero, rawValue, rowsOf } from './grid';
import { messages, sizeInWords, where } from './messages';
import { accepted, andThen, type Outcome, refused, together } from './outcome';
import { barriers, evidence, growth, type TotalParameter } from './parameters';
import { intervalLine, type IntervalLine, readNoise } from './robustness';

/* Likely ranges of many roles in one call. Tasks stand in a long table, a row for each with the name of its role. */

/** A line of a role, or the sentence that says what is wrong with it and five blanks. */
type Line = IntervalLine | [sentence: string, ...blanks: string[]];

/**
 * Every role on its own: one with a problem says so in its first cell and leaves the others alone. Blank rows at the end
 * are left out, a blank row in between stays blank.
 */
export function intervalsAnswer(roles: unknown, tasks: unknown, noiseGiven: unknown): Outcome<Line[]> {
  const given = rowsOf(roles);
  const size = cellsOf(given[0]).length;
  if (size !== width) return refused(messages.notRoles('roles', sizeInWords(given.length, size), width));
  const rows = given.slice(0, filledHeight(given)).map(cellsOf);
  if (rows.length === 0) return refused(messages.noRows('roles'));
  const read = together({ noise: readNoise(noiseGiven), byRole: tasksByRole(tasks, rows) });
  return andThen(read, ({ noise, byRole }) => {
    const seen = new Set<string>();
    return accepted(
      rows.map((cells, row) => {
        if (cells.every(isBlankOrZero)) return withBlanks('');
        const role = roleIn(cells, row, byRole, seen);
        return role.ok ? intervalLine(scoreDistribution(role.value, noise)) : withBlanks(role.message);
      }),
    );
  });
}

/** Role, evidence ratings, barrier ratings, growth. */
const width = 1 + evidenceNames.length + barrierNames.length + 1;

const withBlanks = (first: string): Line => [first, '', '', '', '', ''];

/** Names are the same but for letter case and spaces around them. */
const keyOf = (cell: unknown): string => String(rawValue(cell).value).trim().toLowerCase();

type TasksByRole = ReadonlyMap<string, Outcome<RatedTask[]>>;

function roleIn(cells: readonly unknown[], row: number, byRole: TasksByRole, seen: Set<string>): Outcome<RatedRole> {
  const [name] = cells;
  const at = where(cellOf('roles', { row, column: 0 }, 'Role'));
  if (isBlankOrZero(name)) return refused(messages.blankRole(at));
  const key = keyOf(name);
  if (seen.has(key)) return refused(messages.roleTwice(at, String(name)));
  seen.add(key);
  const read = together({
    tasks: byRole.get(key) ?? refused(messages.roleWithoutTasks(at, String(name))),
    evidence: readRatings(cells, row, 1, evidence),
    barriers: readRatings(cells, row, 1 + evidenceNames.length, barriers),
    growth: acceptNumber(rawValue(cells[width - 1]), cellOf('roles', { row, column: width - 1 }, 'Growth'), growth),
  });
  return andThen(read, (ratings) => {
    const role = ratedRoleOf(ratings);
    return role ? accepted(role) : refused(messages.roleWithoutTasks(at, String(name)));
  });
}

function readRatings<Rating extends number>(
  cells: readonly unknown[],
  row: number,
  from: number,
  { rating, rows }: TotalParameter<unknown, Rating>,
): Outcome<Rating[]> {
  const ratings: Rating[] = [];
  for (const [index, title] of rows.entries()) {
    const column = from + index;
    const read = acceptNumber(rawValue(cells[column]), cellOf('roles', { row, column }, title), rating);
    if (!read.ok) return read;
    ratings.push(read.value);
  }
  return accepted(ratings);
}

/** The tasks of each role, in their order. A row of no known role is refused: its time would be lost in silence. */
function tasksByRole(tasks: unknown, roles: readonly (readonly unknown[])[]): Outcome<TasksByRole> {
  const given = rowsOf(tasks);
  const size = cellsOf(given[0]).length;
  if (size !== 3) return refused(messages.notLongTasks('tasks', sizeInWords(given.length, size)));
  const known = new Set(roles.map(([name]) => keyOf(name)));
  const rowsByRole = new Map<string, number[]>();
  const rows = given.slice(0, filledHeight(given)).map(cellsOf);
  for (const [row, cells] of rows.entries()) {
    if (cells.every(isBlankOrZero)) continue;
    const at = where(cellOf('tasks', { row, column: 0 }, 'Role'));
    const [name] = cells;
    if (isBlankOrZero(name)) return refused(messages.blankRole(at));
    if (!known.has(keyOf(name))) return refused(messages.unknownRole(at, String(name)));
    rowsByRole.set(keyOf(name), [...(rowsByRole.get(keyOf(name)) ?? []), row]);
  }
  return accepted(new Map([...rowsByRole].map(([key, own]) => [key, tasksIn(rows, own)])));
}

function tasksIn(rows: readonly (readonly unknown[])[], own: readonly number[]): Outcome<RatedTask[]> {
  const values = own.map((row) => [rawValue(rows[row]?.[1]), rawValue(rows[row]?.[2])]);
  const read = readTaskRows(values, (field, index) =>
    field === 'time'
      ? cellOf('tasks', { row: own[index] ?? 0, column: 1 }, 'Time')
      : cellOf('tasks', { row: own[index] ?? 0, column: 2 }, 'Score'),
  );
  const times = `tasks, column 2 (Time) of ${String(rows[own[0] ?? 0]?.[0])}`;
  return andThen(read, (tasks) => whole(times, tasks));
}
