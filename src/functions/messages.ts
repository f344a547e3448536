import { timeTolerancePoints } from '../method/method';
import { type Problem, problemMessages } from '../assessment/problems';

/* Every sentence that a function can give behind #VALUE!. What is wrong with a single value is said as everywhere else
   in the product; here is where it stands, and what only a formula can get wrong. */

/** A cell of an argument; row and column count from 1 within the range that was handed over. */
export interface CellOfArgument {
  readonly argument: string;
  /** Undefined when the argument is a single value. */
  readonly cell?: { readonly row: number; readonly column: number; readonly title: string | undefined } | undefined;
}

/** Where: `tasks, row 3, column 2 (Score)`. */
export function where({ argument, cell }: CellOfArgument): string {
  if (!cell) return argument;
  const title = cell.title === undefined ? '' : ` (${cell.title})`;
  return `${argument}, row ${cell.row}, column ${cell.column}${title}`;
}

/** A value off its scale. `zeroMayBeBlank` where 0 is never right: desktop Excel hands over a blank as 0. */
export function offScale(at: CellOfArgument, found: number, allowed: string, zeroMayBeBlank = false): string {
  const sentence = problemMessages['out-of-scale'](where(at), String(found), allowed);
  return zeroMayBeBlank ? withBlankHint(sentence, String(found)) : sentence;
}

/** A problem with a task; neither its time nor its score is ever 0. */
export const taskProblem = ({ found, message }: Pick<Problem, 'found' | 'message'>): string =>
  withBlankHint(message, found);

const withBlankHint = (sentence: string, found: string) =>
  found === '0' ? `${sentence} A blank cell arrives as 0 in Excel on the desktop.` : sentence;

export const messages = {
  notOneCell: (argument: string, size: string, allowed: string) =>
    `${argument} is a range of ${size}; it needs one cell with ${allowed}.`,
  notTasks: (argument: string, size: string) =>
    `${argument} is a range of ${size}; it needs two columns, Time and Score, or one cell with the task resistance.`,
  notRatings: (argument: string, size: string, count: number) =>
    `${argument} is a range of ${size}; it needs one cell with the total, or ${count} ratings in one row or one column.`,
  notOneLine: (argument: string, size: string) =>
    `${argument} is a range of ${size}; it needs one row or one column of cells.`,
  differentLengths: (one: string, count: number, other: string, otherCount: number) =>
    `${one} has ${cells(count)} and ${other} has ${cells(otherCount)}; they need the same number.`,
  noTasks: (argument: string) => `${argument} is blank; it needs at least one task.`,
  notTable: (argument: string, size: string) =>
    `${argument} is a range of ${size}; it needs the columns task resistance, evidence, barriers, growth and, where known, share3+.`,
  noRows: (argument: string) => `${argument} is blank; it needs at least one row.`,
  needsTable: (argument: string, purpose: string) =>
    `${argument} is one number; ${purpose} needs the tasks in two columns, Time and Score.`,
  needsRatings: (argument: string, purpose: string, count: number) =>
    `${argument} is one number; ${purpose} needs the ${count} ratings in one row or one column.`,
  targets: (zones: readonly string[], subLabels: readonly string[]) =>
    `a zone (${zones.join(', ')}) or a sub-label (${subLabels.filter((label) => label.includes('(')).join(', ')})`,
  notTarget: (argument: string, found: string, allowed: string) =>
    `${argument} is ${found.trim() === '' ? 'blank' : `“${found}”`}; it needs ${allowed}.`,
  notRoles: (argument: string, size: string, columns: number) =>
    `${argument} is a range of ${size}; it needs ${columns} columns: role, the evidence and barrier ratings, growth.`,
  notLongTasks: (argument: string, size: string) =>
    `${argument} is a range of ${size}; it needs three columns: Role, Time and Score.`,
  blankRole: (at: string) => `${at} is blank; it needs the name of a role.`,
  unknownRole: (at: string, role: string) => `${at} is “${role}”, which no row of roles has.`,
  roleTwice: (at: string, role: string) => `${at} is “${role}” a second time; a role has one row.`,
  roleWithoutTasks: (at: string, role: string) => `${at} is “${role}”, which no row of tasks has.`,
  timeOff: (times: string, total: string) =>
    `${times} adds to ${total}; it needs to add to 100 %, within ${timeTolerancePoints} points.`,
} as const;

/** What stands in place of a rating's name, where it has none of its own. */
export const ratingNames = {
  task: (row: number) => `Task ${row + 1}`,
  growth: 'AI growth correlation',
} as const;

/** What AIJRI.FLIP says beside changes or in place of them. */
export const flipNotes = {
  reached: 'Nothing: the role is there already.',
  impossible: 'No change of ratings does it.',
  rounded: 'Times were rounded in the search; fewer steps might do.',
} as const;

/** A range's size in words: `9 rows by 2 columns`. */
export function sizeInWords(rows: number, columns: number): string {
  return `${counted(rows, 'row')} by ${counted(columns, 'column')}`;
}

const cells = (count: number) => counted(count, 'cell');

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
