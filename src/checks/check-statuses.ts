import { type Place, placeKey } from '../assessment/place';
import type { Answer } from './answer';
import type { Finding, Severity } from './check';
import type { CheckReport } from './run-checks';

/** How a check went at one place, for a table or a machine. A check that found nothing has one entry without a place. */
export interface CheckStatus {
  /** The check's name: 'share3plus-follows'. */
  readonly check: string;
  readonly severity: Severity;
  readonly status: 'failed' | 'waived' | 'passed' | 'not-run';
  readonly section: string | null;
  /** Counts from 0; null for a single value. */
  readonly row: number | null;
  readonly field: string | null;
  /** Where that is, in the words of the source: 'line 12', a cell, or 'tasks.2.score'. '' without a place. */
  readonly place: string;
  /** The finding's sentences, or why the check could not run; '' for a check that passed. */
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

/** What a source adds to a report. */
export interface StatusSource {
  /** What the assessor answered to a finding; nothing is answered without it. */
  readonly answerTo?: (finding: Finding) => Answer | undefined;
  /** Where a place stands in the source; without it the place's own stable word. */
  readonly placeOf?: (at: Place) => string;
}

/**
 * Every finding and every check without one, in the order of the registry: the one list that reports, JSON and the
 * command line give.
 *
 * @example checkStatuses(runChecks(input)).filter(({ status }) => status === 'failed')
 */
export function checkStatuses(
  { outcomes }: Pick<CheckReport, 'outcomes'>,
  { answerTo = () => undefined, placeOf = placeKey }: StatusSource = {},
): CheckStatus[] {
  return outcomes.flatMap(({ check: { name: check, severity }, state, because, findings }): CheckStatus[] => {
    const nowhere = { check, severity, section: null, row: null, field: null, place: '', found: '', expected: '' };
    if (state === 'passed') return [{ ...nowhere, status: 'passed', message: '' }];
    if (state === 'not-run') return [{ ...nowhere, status: 'not-run', message: `Not run, because ${because}.` }];
    return findings.map((finding) => {
      const { at, sentence, detail, found, expected } = finding;
      return {
        check,
        severity,
        status: answerTo(finding)?.kind === 'waiver' ? 'waived' : 'failed',
        section: at.section,
        row: at.row ?? null,
        field: at.field,
        place: placeOf(at),
        message: [sentence, detail].filter(Boolean).join(' '),
        found,
        expected,
      };
    });
  });
}
