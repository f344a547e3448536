import type { Section } from '../assessment/place';
import type { Problem } from '../assessment/problems';
import type { TaskResistance, TimeShare } from '../assessment/ratings';
import type { RawSection, RawValue } from '../assessment/raw';
import { readNumber } from '../assessment/read-number';
import { readTasks } from '../assessment/read-tasks';
import { exposedFromScore } from '../method/method';
import { percent } from '../scoring/printed';
import { type LabelledTask, shareAtOrAbove } from '../scoring/share';
import { type RatedTask, ratedTasks, taskResistance, timeAddsUp, timeTotal } from '../scoring/tasks';
import {
  filledHeight,
  type Grid,
  type GridCell,
  gridOf,
  isBlankAtEnd,
  lineOf,
  onlyCell,
  rowsOf,
  withoutBlankEnd,
} from './grid';
import { type CellOfArgument, messages, offScale, sizeInWords, taskProblem, where } from './messages';
import { accepted, andThen, type Outcome, refused } from './outcome';
import { type NumberParameter, resistance, type TotalParameter } from './parameters';

/* The one place where what Excel hands over becomes a value of the method. */

/** One number in one cell. */
export function readNumberArgument<T>(parameter: NumberParameter<T>, argument: unknown): Outcome<T> {
  const grid = gridOf(argument);
  const cell = onlyCell(grid);
  if (!cell) return refused(messages.notOneCell(parameter.name, sizeOf(grid), parameter.allowed));
  return acceptNumber(cell, { argument: parameter.name }, parameter);
}

/** A total in one cell, or the ratings that add up to it in a row or a column. */
export function readTotalArgument<Total>(parameter: TotalParameter<Total>, argument: unknown): Outcome<Total> {
  const { name, total, rows } = parameter;
  const grid = gridOf(argument, rows.length);
  const single = onlyCell(grid);
  if (single) return acceptNumber(single, { argument: name }, total);
  return andThen(ratingsIn(parameter, grid), (ratings) => {
    const accept = total.accept(ratings.reduce((sum, rating) => sum + rating, 0));
    return accept === undefined ? refused(messages.notRatings(name, sizeOf(grid), rows.length)) : accepted(accept);
  });
}

/** The ratings themselves, in a row or a column; a total is refused. `purpose` says who needs them. */
export function readRatingsArgument<Rating extends number>(
  parameter: TotalParameter<unknown, Rating>,
  argument: unknown,
  purpose: string,
): Outcome<Rating[]> {
  const { name, rows } = parameter;
  const grid = gridOf(argument, rows.length);
  return onlyCell(grid) ? refused(messages.needsRatings(name, purpose, rows.length)) : ratingsIn(parameter, grid);
}

function ratingsIn<Rating extends number>(
  { name, rating, rows }: TotalParameter<unknown, Rating>,
  grid: Grid,
): Outcome<Rating[]> {
  const line = lineOf(grid);
  if (line?.slice(rows.length).every(({ raw }) => isBlankAtEnd(raw)) !== true || line.length < rows.length) {
    return refused(messages.notRatings(name, sizeOf(grid), rows.length));
  }
  const ratings: Rating[] = [];
  for (const [index, cell] of line.slice(0, rows.length).entries()) {
    const read = acceptNumber(cell.raw, cellOf(name, cell, rows[index]), rating);
    if (!read.ok) return read;
    ratings.push(read.value);
  }
  return accepted(ratings);
}

/** The tasks of the two-column form, Time and Score; their times add to 100 %. `purpose` says who needs them. */
export function readTaskTable(argument: unknown, purpose: string): Outcome<RatedTask[]> {
  const { name } = resistance;
  const grid = gridOf(argument);
  if (onlyCell(grid)) return refused(messages.needsTable(name, purpose));
  if (grid.rows.some((row) => row.length !== 2)) return refused(messages.notTasks(name, sizeOf(grid)));
  const rows = withoutBlankEnd(grid.rows, (row) => row.every(isBlankAtEnd));
  const at = (row: number, column: number, title: string) => cellOf(name, { row, column }, title);
  const rated = readTaskRows(rows, (field, row) => (field === 'time' ? at(row, 0, 'Time') : at(row, 1, 'Score')));
  return andThen(rated, (tasks) => (tasks.length > 0 ? whole(timesOf(name), tasks) : refused(messages.noTasks(name))));
}

/** Tasks from rows of time and score; `at` says where a value stands. Whether their times add up is not looked at. */
export function readTaskRows(
  rows: readonly (readonly (RawValue | undefined)[])[],
  at: (field: 'time' | 'score', row: number) => CellOfArgument,
): Outcome<RatedTask[]> {
  const section = sectionOf(rows.map(([time, score]) => ({ time, score })));
  const problems: Problem[] = [];
  const tasks = readTasks(section, problems, (field, row) => where(at(field === 'time' ? 'time' : 'score', row)));
  const problem = problems.find(({ at: { field } }) => field === 'time' || field === 'score');
  return problem ? refused(taskProblem(problem)) : accepted(ratedTasks(tasks) ?? []);
}

/** Task resistance, and share3+ in millionths where the tasks themselves are known. */
export interface Exposure {
  readonly taskResistance: TaskResistance;
  readonly share3plus: number | undefined;
}

/** Task resistance as one number, or from the two-column form. */
export function readExposure(argument: unknown): Outcome<Exposure> {
  const single = onlyCell(gridOf(argument));
  if (single) {
    const read = acceptNumber(single, { argument: resistance.name }, resistance, true);
    return andThen(read, (value) => accepted({ taskResistance: value, share3plus: undefined }));
  }
  return andThen(readTaskTable(argument, 'task resistance'), (tasks) => {
    const value = taskResistance(tasks);
    if (value === undefined) return refused(messages.timeOff(timesOf(resistance.name), percent(timeTotal(tasks))));
    return accepted({ taskResistance: value, share3plus: shareAtOrAbove(tasks, exposedFromScore) });
  });
}

/** Times and labels, each in one row or one column; the times add to 100 %. */
export function readLabelledTimes(time: unknown, labels: unknown): Outcome<LabelledTask[]> {
  const filled = Math.max(filledHeight(rowsOf(time)), filledHeight(rowsOf(labels)), 1);
  const times = readLine('time', time, filled);
  if (!times.ok) return times;
  const marks = readLine('labels', labels, filled);
  if (!marks.ok) return marks;
  if (times.value.length !== marks.value.length) {
    return refused(messages.differentLengths('time', times.value.length, 'labels', marks.value.length));
  }
  const pairs = withoutBlankEnd(
    times.value.map((cell, index) => ({ time: cell, label: marks.value[index] })),
    (pair) => isBlankAtEnd(pair.time.raw) && (pair.label === undefined || isBlankAtEnd(pair.label.raw)),
  );
  const section = sectionOf(pairs.map((pair) => ({ time: pair.time.raw, label: pair.label?.raw })));
  const problems: Problem[] = [];
  const tasks = readTasks(section, problems, (field, row) => {
    const pair = pairs[row];
    return where(field === 'time' ? cellOf('time', pair?.time) : cellOf('labels', pair?.label));
  });
  const problem = problems.find(({ at }) => at.field === 'time' || at.field === 'label');
  if (problem) return refused(taskProblem(problem));
  const labelled = tasks.flatMap((task) =>
    task.time === undefined || task.label === undefined ? [] : [{ time: task.time, label: task.label }],
  );
  return labelled.length > 0 ? whole('time', labelled) : refused(messages.noTasks('time'));
}

function readLine(name: string, argument: unknown, kept: number): Outcome<GridCell[]> {
  const grid = gridOf(argument, kept);
  const line = lineOf(grid);
  return line ? accepted(line) : refused(messages.notOneLine(name, sizeOf(grid)));
}

/** A cell's number when it is what the parameter takes; else the sentence that says why not. */
export function acceptNumber<T>(
  raw: RawValue,
  at: CellOfArgument,
  { allowed, accept }: Pick<NumberParameter<T>, 'allowed' | 'accept'>,
  zeroMayBeBlank = false,
): Outcome<T> {
  const number = readNumber(raw, { at: nowhere, what: where(at), allowed });
  if (typeof number !== 'number') return refused(number.message);
  const value = accept(number);
  return value === undefined ? refused(offScale(at, number, allowed, zeroMayBeBlank)) : accepted(value);
}

/** The times of the two-column form. */
export const timesOf = (argument: string) => `${argument}, column 1 (Time)`;

/** The tasks when their times add to 100 %. */
export function whole<T extends { readonly time: TimeShare }>(times: string, tasks: T[]): Outcome<T[]> {
  return timeAddsUp(tasks) ? accepted(tasks) : refused(messages.timeOff(times, percent(timeTotal(tasks))));
}

/* Places are for readers of whole roles; here the sentence already says which cell. */
const nowhere: { readonly section: Section; readonly field: string } = { section: 'tasks', field: '' };

/** Rows of a task table as the assessment's reader wants them. */
function sectionOf(rows: readonly Readonly<Record<string, RawValue | undefined>>[]): RawSection {
  return {
    values: new Map(),
    rows: rows.map(
      (row) => new Map(Object.entries(row).flatMap(([field, raw]) => (raw === undefined ? [] : [[field, raw]]))),
    ),
  };
}

/** A cell counted from 1, as people do. */
export function cellOf(argument: string, cell?: Pick<GridCell, 'row' | 'column'>, title?: string): CellOfArgument {
  return { argument, cell: cell && { row: cell.row + 1, column: cell.column + 1, title } };
}

const sizeOf = (grid: Grid): string => sizeInWords(grid.height, grid.width);
