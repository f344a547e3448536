import type { Assessment, RatedRow } from './assessment';
import { type Place, placeKey } from './place';
import { barrierRating, evidenceRating, growthValue, taskScore, timeShareOf } from './ratings';

/** Another value for one input of the score. */
export interface InputChange {
  /** The score or the time of a task, the score of a piece of evidence or a barrier, or AI growth. */
  readonly at: Place;
  /** A rating, or a time in millionths of the whole. */
  readonly to: number;
}

/** The input of the score at a place, as in `InputChange`; undefined where it is missing, or where there is none. */
export function inputAt({ tasks, evidence, barriers, growth }: Assessment, at: Place): number | undefined {
  const row = at.row ?? -1;
  switch (`${at.section}.${at.field}`) {
    case 'tasks.time':
      return tasks[row]?.time;
    case 'tasks.score':
      return tasks[row]?.score;
    case 'evidence.score':
      return evidence[row]?.score;
    case 'barriers.score':
      return barriers[row]?.score;
    case 'principles.growth':
      return growth;
    default:
      return undefined;
  }
}

/**
 * The assessment with other inputs, and without the problems that were at their places. What is stated stays as it is.
 * A change off its scale, or of what is no input, changes nothing.
 *
 * @example withInputs(assessment, [{ at: { section: 'tasks', row: 0, field: 'score' }, to: 4 }])
 */
export function withInputs(assessment: Assessment, changes: readonly InputChange[]): Assessment {
  return changes.reduce(withInput, assessment);
}

function withInput(assessment: Assessment, { at, to }: InputChange): Assessment {
  const changed = changedInputs(assessment, at, to);
  if (!changed) return assessment;
  const problems = assessment.problems.filter((problem) => placeKey(problem.at) !== placeKey(at));
  return { ...assessment, ...changed, problems };
}

function changedInputs(assessment: Assessment, at: Place, to: number): Partial<Assessment> | undefined {
  const { tasks, evidence, barriers } = assessment;
  switch (`${at.section}.${at.field}`) {
    case 'tasks.time': {
      const time = timeShareOf(to / 1_000_000);
      return time && { tasks: replaced(tasks, at.row, (task) => ({ ...task, time })) };
    }
    case 'tasks.score': {
      const score = taskScore(to);
      return score && { tasks: replaced(tasks, at.row, (task) => ({ ...task, score })) };
    }
    case 'evidence.score':
      return rated(evidenceRating(to), (score) => ({ evidence: withScore(evidence, at.row, score) }));
    case 'barriers.score':
      return rated(barrierRating(to), (score) => ({ barriers: withScore(barriers, at.row, score) }));
    case 'principles.growth':
      return rated(growthValue(to), (growth) => ({ growth }));
    default:
      return undefined;
  }
}

const rated = <Rating>(rating: Rating | undefined, change: (rating: Rating) => Partial<Assessment>) =>
  rating === undefined ? undefined : change(rating);

const withScore = <Rating>(rows: readonly RatedRow<Rating>[], at: number | undefined, score: Rating) =>
  replaced(rows, at, (row) => ({ ...row, score }));

const replaced = <Row>(rows: readonly Row[], at: number | undefined, change: (row: Row) => Row): Row[] =>
  rows.map((row, index) => (index === at ? change(row) : row));
