import { timeTolerancePoints } from '../../../src/method/method';
import { barrierNames, evidenceNames, principleNames } from '../../../src/method/rows';
import { taskScale } from '../../../src/method/scales';
import { listed, text } from '../../site/html';

/* What several functions' pages say in the same words. */

const inWords: Readonly<Record<number, string>> = { 3: 'three', 5: 'five' };

const ratings = (names: readonly string[]) =>
  `Whole numbers. One cell is the total; ${inWords[names.length]} cells in a row or a column are the ratings of ${text(listed(names))}.`;

const taskRows = (first: string, last: string) =>
  `one row per task: the share of working time (percentages, or plain numbers that add to 100; the whole column in one form) and the task score, a whole number from ${taskScale.min}${first} to ${taskScale.max}${last}. The times add to 100 %, within ${timeTolerancePoints} points.`;

/** Units and scales of arguments that several functions take. */
export const scales = {
  taskTable: `O${taskRows('', '').slice(1)}`,
  tasks: `Task resistance in points, or ${taskRows(' (only a human can do it)', ' (an AI agent runs it end to end)')}`,
  evidence: ratings(evidenceNames),
  barriers: ratings(barrierNames),
  protective: ratings(principleNames),
  growth: 'A whole number.',
  score: 'A number in points. It is rounded half up to one decimal before the zone is decided.',
} as const;

/** The scales of the four arguments that score a role. */
export const roleScales = {
  tasks: scales.tasks,
  evidence: scales.evidence,
  barriers: scales.barriers,
  growth: scales.growth,
} as const;

/** What every function refuses. */
export const refuses =
  'Numbers that are text, TRUE and FALSE, and values off their scale give #VALUE!. The sentence behind it, in the menu of the error flag, says which argument, which row and column within the range, what was found and what is allowed.';

export const blankIsNoZero =
  'A blank is never read as 0. Blank rows at the end of a range are ignored; a row that is half filled, or blank between two filled ones, gives #VALUE!.';

export const blankOnDesktop = '<strong>Excel on the desktop hands a blank cell to a function as 0</strong>';

/** For functions that take a whole role. */
export const blankInRole = [
  blankIsNoZero,
  `${blankOnDesktop}; Excel on the web hands it over as blank. For a time, a task score or a task resistance 0 is never right, so both give #VALUE!. A blank evidence, barrier or growth cell, however, counts as 0 on the desktop, because a function cannot tell it from a typed 0. The pane reads the cells themselves and names every rating that is missing.`,
] as const;

/** For functions that take nothing but tasks. */
export const blankInTasks = [
  `${blankIsNoZero} Excel on the desktop hands a blank cell to a function as 0: that is no time, no score and no label either, so it is treated alike.`,
] as const;
