import type { Assessment } from '../assessment/assessment';
import type { Place } from '../assessment/place';
import type { Problem, ProblemKind } from '../assessment/problems';
import type { Computed } from '../scoring/computed';
import type { NotRun } from './check';
import { placeInWords } from './place-in-words';

/** A group of ratings that a figure needs every one of. */
export type Input = 'time' | 'score' | 'label' | 'evidence' | 'barriers' | 'principles' | 'growth';

/** All that a score needs. */
export const scoreInputs: readonly Input[] = ['time', 'score', 'evidence', 'barriers', 'growth'];

/** What follows "not run, because the score of task 3 ". */
const because: Readonly<Record<ProblemKind, string>> = {
  missing: 'is missing',
  'missing-label': 'is missing',
  'text-number': 'is text, not a number',
  'not-a-number': 'is not a number',
  'error-value': 'is an error',
  boolean: 'is not a number',
  'not-whole': 'is not whole',
  'out-of-scale': 'is outside its scale',
  'unknown-label': 'is not one of the labels',
  'label-case': 'is not in capitals',
  'mixed-time-units': 'is in another form than the others',
  'extra-row': 'is a row too many',
  'no-rows': 'has no rows',
  'section-missing': 'is missing',
};

/** Why the figures of these inputs can't be computed: the first place that is missing or unreadable, in words. */
export function missingInput(assessment: Assessment, inputs: readonly Input[]): NotRun | undefined {
  const problem = assessment.problems.find(({ at }) => inputsAt(at).some((input) => inputs.includes(input)));
  return problem && { because: inWords(problem, assessment) };
}

/** A computed figure, or why there is none. Only task resistance and what follows need time that adds to 100 %. */
export function figureOr<Value>(
  value: Value | undefined,
  { assessment, computed }: { readonly assessment: Assessment; readonly computed: Computed },
  inputs: readonly Input[],
): Value | NotRun {
  if (value !== undefined) return value;
  const missing = missingInput(assessment, inputs);
  if (missing) return missing;
  return { because: computed.timeTotal === undefined ? 'the ratings are incomplete' : 'time does not add to 100 %' };
}

function inWords(problem: Problem, assessment: Assessment): string {
  return `${placeInWords(problem.at, assessment)} ${because[problem.kind]}`;
}

/** The inputs that a problem at this place takes away. A problem with a whole table takes all that it holds. */
function inputsAt({ section, field }: Place): readonly Input[] {
  switch (section) {
    case 'tasks':
      return field === 'time' || field === 'score' || field === 'label' ? [field] : ['time', 'score', 'label'];
    case 'principles':
      if (field === 'growth') return ['growth'];
      return field === 'table' ? ['principles', 'growth'] : ['principles'];
    case 'evidence':
    case 'barriers':
      return [section];
    default:
      return [];
  }
}
