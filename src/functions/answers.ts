import { inPoints } from '../assessment/ratings';
import { type Result, resultOf } from '../scoring/computed';
import { explain } from '../scoring/explain';
import { quickScreen } from '../scoring/quick-screen';
import { shareAtOrAbove, splitByLabel } from '../scoring/share';
import { type Zone, zoneOf } from '../scoring/zone';
import { readExposure, readLabelledTimes, readNumberArgument, readTaskTable, readTotalArgument } from './arguments';
import { messages } from './messages';
import { accepted, andThen, type Outcome, refused, together } from './outcome';
import { barriers, evidence, fromTaskScore, growth, protective, resistance, score } from './parameters';

/* What each function answers, from arguments as Excel hands them over, without Excel. */

/** The four arguments of every function that scores a role. */
export type RoleArguments = readonly [tasks: unknown, evidence: unknown, barriers: unknown, growth: unknown];

/** The published score in points, with one decimal. */
export function scoreAnswer(...role: RoleArguments): Outcome<number> {
  return andThen(resultFor(role), (result) => accepted(result.score / 10));
}

/** The raw product, 0.54 to 9.24, before it is put on the scale of the score. */
export function rawAnswer(...role: RoleArguments): Outcome<number> {
  return andThen(resultFor(role), ({ raw }) => accepted(raw));
}

export function zoneAnswer(points: unknown): Outcome<Zone> {
  return andThen(readNumberArgument(score, points), (value) => accepted(zoneOf(value)));
}

/** The sub-label. A Red role and Green (Accelerated) are decided without the tasks, all others need share3+. */
export function subLabelAnswer(...role: RoleArguments): Outcome<string> {
  return andThen(resultFor(role), ({ subLabel, zone }) =>
    subLabel
      ? accepted(subLabel.label)
      : refused(messages.needsTable(resistance.name, `the sub-label of a ${zone} role`)),
  );
}

/** Task resistance in points. */
export function resistanceAnswer(tasks: unknown): Outcome<number> {
  return andThen(readExposure(tasks), ({ taskResistance }) => accepted(inPoints(taskResistance)));
}

/** The share of task time at or above a task score, as a fraction. */
export function shareAnswer(tasks: unknown, from: unknown): Outcome<number> {
  const read = together({
    tasks: readTaskTable(tasks, 'a share of task time'),
    from: readNumberArgument(fromTaskScore, from),
  });
  return andThen(read, (values) => accepted(shareAtOrAbove(values.tasks, values.from) / million));
}

/** Displacement, augmentation and not involved as fractions of task time, in one row. */
export function splitAnswer(time: unknown, labels: unknown): Outcome<number[][]> {
  return andThen(readLabelledTimes(time, labels), (tasks) => {
    const { displacement, augmentation, notInvolved } = splitByLabel(tasks);
    return accepted([[displacement / million, augmentation / million, notInvolved / million]]);
  });
}

/** The verdict before scoring, from the protective principles and AI growth. */
export function quickScreenAnswer(principles: unknown, growthGiven: unknown): Outcome<string> {
  const read = together({
    protective: readTotalArgument(protective, principles),
    growth: readNumberArgument(growth, growthGiven),
  });
  return andThen(read, (values) => accepted(quickScreen(values.protective, values.growth)?.verdict ?? ''));
}

/** The whole trace: step, formula, value. */
export function explainAnswer(...role: RoleArguments): Outcome<(string | number)[][]> {
  return andThen(resultFor(role), (result) =>
    accepted(explain(result).map(({ step, formula, value }) => [step, formula, value])),
  );
}

const million = 1_000_000;

function resultFor([tasks, evidenceGiven, barriersGiven, growthGiven]: RoleArguments): Outcome<Result> {
  const read = together({
    exposure: readExposure(tasks),
    evidence: readTotalArgument(evidence, evidenceGiven),
    barriers: readTotalArgument(barriers, barriersGiven),
    growth: readNumberArgument(growth, growthGiven),
  });
  return andThen(read, ({ exposure: { taskResistance, share3plus }, ...rest }) =>
    accepted(resultOf({ taskResistance, ...rest }, share3plus)),
  );
}
