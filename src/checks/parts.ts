import type { Finding, NotRun } from './check';

/** What holding one stated figure or word against the computed one gives. */
export type Part = Finding | NotRun | 'agrees' | 'not stated';

/**
 * The parts of a check as its answer.
 *
 * Findings come first: a wrong barrier total is reported though the evidence total could not be computed. Without
 * findings, a part that could not run makes the check not run, so that it never passes on half of what it looks at. A
 * check that finds nothing stated has not run either, unless the add-in itself states it and has yet to.
 *
 * @param nothingStated follows "not run, because "; undefined when nothing stated is nothing wrong
 */
export function together(parts: readonly Part[], nothingStated: string | undefined): readonly Finding[] | NotRun {
  const findings = parts.filter(isFinding);
  if (findings.length > 0) return findings;
  const notRun = parts.find(isNotRun);
  if (notRun) return notRun;
  return nothingStated === undefined || parts.includes('agrees') ? [] : { because: nothingStated };
}

const isFinding = (part: Part): part is Finding => typeof part === 'object' && 'sentence' in part;

/** True for an answer or a part that says why something could not run. */
export function isNotRun(value: object | number | string): value is NotRun {
  return typeof value === 'object' && 'because' in value;
}
