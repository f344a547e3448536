import type { Assessment } from '../assessment/assessment';
import { blankIsNotZero, type Problem } from '../assessment/problems';
import { percent } from '../scoring/printed';
import type { Finding, Fix } from './check';

/** The three checks that report what could not be read. */
export type Owner = 'time-sums-to-100' | 'score-in-scale' | 'split-follows-labels';

/** The one check that reports this problem, so that a blank cell gives one finding and not ten. */
export function ownerOf({ at }: Problem): Owner {
  if (at.section === 'tasks' && at.field === 'time') return 'time-sums-to-100';
  if (at.section === 'tasks' && at.field === 'label') return 'split-follows-labels';
  return 'score-in-scale';
}

/**
 * The problems that a check reports, as findings with the reader's own sentence and fix. A blank role has dozens of blanks:
 * that none of them is read as 0 is said once.
 */
export function problemFindings(owner: Owner, { problems }: Assessment): Finding[] {
  const owned = problems.filter((problem) => ownerOf(problem) === owner);
  const firstBlank = owned.find(({ kind }) => kind === 'missing');
  return owned.map((problem) => ({
    sentence: problem.message.replace(` ${blankIsNotZero}`, ''),
    detail: problem === firstBlank ? blankIsNotZero : '',
    at: problem.at,
    found: problem.found,
    expected: problem.fix === undefined ? '' : shown(problem, problem.fix),
    fix: fixOf(problem),
  }));
}

function fixOf(problem: Problem): Fix | undefined {
  const { fix } = problem;
  return fix === undefined ? undefined : { kind: 'value', value: fix, shown: shown(problem, fix) };
}

/** A time is a fraction where its column holds percentages, and a plain number where it holds those. */
function shown(problem: Problem, fix: number | string): string {
  if (typeof fix === 'string') return fix;
  const isFraction = ownerOf(problem) === 'time-sums-to-100' && fix <= 1;
  return isFraction ? percent(fix * 1_000_000) : String(fix).replace('-', '−');
}
