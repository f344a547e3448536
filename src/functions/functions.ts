import {
  explainAnswer,
  quickScreenAnswer,
  rawAnswer,
  resistanceAnswer,
  scoreAnswer,
  shareAnswer,
  splitAnswer,
  subLabelAnswer,
  zoneAnswer,
} from './answers';
import { cell } from './cell';
import { intervalsAnswer } from './intervals';
import { flipAnswer, intervalAnswer, sensitivityAnswer } from './robustness';
import { tableAnswer } from './table';

/* The functions as Excel declares them; functions.json is generated from this file. The generator reads function
   declarations and their comments, and writes unknown as Excel's "any": a parameter typed number would turn text into
   #VALUE! without a sentence.

   Names and parameters are frozen by saved formulas: a parameter is only ever added at the end. */

/**
 * The AIJRI score of a role, 0.0 to 100.0.
 * @customfunction AIJRI
 * @helpurl https://localhost:3000/docs/functions/aijri.html
 * @param tasks Task resistance (1 to 5), or two columns Time, Score
 * @param evidence Evidence total (-10 to 10), or the five ratings (-2 to 2)
 * @param barriers Barrier total (0 to 10), or the five ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @returns Score with one decimal
 */
export function aijri(tasks: unknown[][], evidence: unknown[][], barriers: unknown[][], growth: unknown): number {
  return cell(scoreAnswer(tasks, evidence, barriers, growth));
}

/**
 * The zone of an AIJRI score: Red, Yellow or Green.
 * @customfunction ZONE
 * @helpurl https://localhost:3000/docs/functions/zone.html
 * @param score AIJRI score (0 to 100)
 * @returns Red, Yellow or Green
 */
export function zone(score: unknown): string {
  return cell(zoneAnswer(score));
}

/**
 * The zone of an AIJRI score: Red, Yellow or Green. The same as ZONE, for where another add-in has a ZONE too.
 * @customfunction AIJRI.ZONE
 * @helpurl https://localhost:3000/docs/functions/aijri.zone.html
 * @param score AIJRI score (0 to 100)
 * @returns Red, Yellow or Green
 */
export function aijriZone(score: unknown): string {
  return cell(zoneAnswer(score));
}

/**
 * The sub-label of a role, such as Yellow (Urgent).
 * @customfunction AIJRI.SUBLABEL
 * @helpurl https://localhost:3000/docs/functions/aijri.sublabel.html
 * @param tasks Two columns Time, Score; the task resistance alone (1 to 5) is enough for a Red role
 * @param evidence Evidence total (-10 to 10), or the five ratings (-2 to 2)
 * @param barriers Barrier total (0 to 10), or the five ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @returns Sub-label
 */
export function aijriSubLabel(
  tasks: unknown[][],
  evidence: unknown[][],
  barriers: unknown[][],
  growth: unknown,
): string {
  return cell(subLabelAnswer(tasks, evidence, barriers, growth));
}

/**
 * The task resistance of a role, 1.00 to 5.00.
 * @customfunction AIJRI.RESISTANCE
 * @helpurl https://localhost:3000/docs/functions/aijri.resistance.html
 * @param tasks Two columns Time, Score
 * @returns Task resistance in points
 */
export function aijriResistance(tasks: unknown[][]): number {
  return cell(resistanceAnswer(tasks));
}

/**
 * The share of task time whose score is at or above a score; share3+ is the share at 3.
 * @customfunction AIJRI.SHARE
 * @helpurl https://localhost:3000/docs/functions/aijri.share.html
 * @param tasks Two columns Time, Score
 * @param score Task score from which to count (1 to 5)
 * @returns Share of task time as a fraction: 0.85 is 85 %
 */
export function aijriShare(tasks: unknown[][], score: unknown): number {
  return cell(shareAnswer(tasks, score));
}

/**
 * The shares of task time under DISPLACEMENT, AUGMENTATION and NOT INVOLVED, in three cells.
 * @customfunction AIJRI.SPLIT
 * @helpurl https://localhost:3000/docs/functions/aijri.split.html
 * @param time Times of the tasks, one row or column: percentages, or plain numbers that add to 100
 * @param labels Labels of the tasks, as many as times: DISPLACEMENT, AUGMENTATION or NOT INVOLVED
 * @returns Displacement, augmentation and not involved as fractions: 1 x 3
 */
export function aijriSplit(time: unknown[][], labels: unknown[][]): number[][] {
  return cell(splitAnswer(time, labels));
}

/**
 * How a score comes about, step by step: step, formula with the role's own figures, value.
 * @customfunction AIJRI.EXPLAIN
 * @helpurl https://localhost:3000/docs/functions/aijri.explain.html
 * @param tasks Task resistance (1 to 5), or two columns Time, Score
 * @param evidence Evidence total (-10 to 10), or the five ratings (-2 to 2)
 * @param barriers Barrier total (0 to 10), or the five ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @returns One row per step, three columns
 */
export function aijriExplain(
  tasks: unknown[][],
  evidence: unknown[][],
  barriers: unknown[][],
  growth: unknown,
): unknown[][] {
  return cell(explainAnswer(tasks, evidence, barriers, growth));
}

/**
 * The raw product of a role: task resistance times the three modifiers, before it becomes a score.
 * @customfunction AIJRI.RAW
 * @helpurl https://localhost:3000/docs/functions/aijri.raw.html
 * @param tasks Task resistance (1 to 5), or two columns Time, Score
 * @param evidence Evidence total (-10 to 10), or the five ratings (-2 to 2)
 * @param barriers Barrier total (0 to 10), or the five ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @returns Raw product, 0.54 to 9.24
 */
export function aijriRaw(tasks: unknown[][], evidence: unknown[][], barriers: unknown[][], growth: unknown): number {
  return cell(rawAnswer(tasks, evidence, barriers, growth));
}

/**
 * The verdict of the quick screen, before any task is rated.
 * @customfunction AIJRI.QUICKSCREEN
 * @helpurl https://localhost:3000/docs/functions/aijri.quickscreen.html
 * @param protective Protective total (0 to 9), or the three principles (0 to 3)
 * @param growth AI growth correlation (-2 to 2)
 * @returns Verdict
 */
export function aijriQuickScreen(protective: unknown[][], growth: unknown): string {
  return cell(quickScreenAnswer(protective, growth));
}

/**
 * Score, zone and sub-label of many roles in one call, a row for each.
 * @customfunction AIJRI.TABLE
 * @helpurl https://localhost:3000/docs/functions/aijri.table.html
 * @param rows Columns task resistance, evidence total, barrier total, growth and, where known, share3+
 * @returns Score, zone and sub-label for each row: n x 3
 */
export function aijriTable(rows: unknown[][]): unknown[][] {
  return cell(tableAnswer(rows));
}

/**
 * The likely range of a role's score, and the probability of each zone, when ratings may be one step off.
 * @customfunction AIJRI.INTERVAL
 * @helpurl https://localhost:3000/docs/functions/aijri.interval.html
 * @param tasks Two columns Time, Score
 * @param evidence The five evidence ratings (-2 to 2)
 * @param barriers The five barrier ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @param [noise] Probability that a rating is one step too low, and one step too high (0 to 0.5); 0.1 if left out
 * @returns 5 %, median and 95 % point in points, probability of Red, Yellow and Green: 1 x 6
 */
export function aijriInterval(
  tasks: unknown[][],
  evidence: unknown[][],
  barriers: unknown[][],
  growth: unknown,
  noise?: unknown,
): number[][] {
  return cell(intervalAnswer([tasks, evidence, barriers, growth], noise));
}

/**
 * What each rating does to the score when it moves one step: the widest swing first.
 * @customfunction AIJRI.SENSITIVITY
 * @helpurl https://localhost:3000/docs/functions/aijri.sensitivity.html
 * @param tasks Two columns Time, Score
 * @param evidence The five evidence ratings (-2 to 2)
 * @param barriers The five barrier ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @returns Rating, value, change of the score one step down and one step up: n x 4
 */
export function aijriSensitivity(
  tasks: unknown[][],
  evidence: unknown[][],
  barriers: unknown[][],
  growth: unknown,
): unknown[][] {
  return cell(sensitivityAnswer([tasks, evidence, barriers, growth]));
}

/**
 * The fewest one-step changes of ratings that bring a role to another zone or sub-label.
 * @customfunction AIJRI.FLIP
 * @helpurl https://localhost:3000/docs/functions/aijri.flip.html
 * @param tasks Two columns Time, Score
 * @param evidence The five evidence ratings (-2 to 2)
 * @param barriers The five barrier ratings (0 to 2)
 * @param growth AI growth correlation (-2 to 2)
 * @param zone Red, Yellow, Green or a sub-label such as Yellow (Urgent)
 * @returns Rating, from, to and steps of each change: n x 4
 */
export function aijriFlip(
  tasks: unknown[][],
  evidence: unknown[][],
  barriers: unknown[][],
  growth: unknown,
  zone: unknown,
): unknown[][] {
  return cell(flipAnswer([tasks, evidence, barriers, growth], zone));
}

/**
 * The likely ranges of many roles in one call, a row for each; their tasks stand in one long table.
 * @customfunction AIJRI.INTERVALS
 * @helpurl https://localhost:3000/docs/functions/aijri.intervals.html
 * @param roles A row for each role: its name, five evidence ratings, five barrier ratings, growth
 * @param tasks A row for each task: the name of its role, Time, Score
 * @param [noise] Probability that a rating is one step too low, and one step too high (0 to 0.5); 0.1 if left out
 * @returns 5 %, median and 95 % point in points, probability of Red, Yellow and Green for each role: n x 6
 */
export function aijriIntervals(roles: unknown[][], tasks: unknown[][], noise?: unknown): unknown[][] {
  return cell(intervalsAnswer(roles, tasks, noise));
}
