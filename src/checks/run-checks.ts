import type { Check, CheckInput, Finding, Severity } from './check';
import { findingKey } from './finding-key';
import { isNotRun } from './parts';
import { allChecks } from './registry';

export type CheckState = 'passed' | 'failed' | 'not-run';

/** How one check went. */
export interface CheckOutcome {
  readonly check: Check;
  readonly state: CheckState;
  /** Follows "not run, because "; '' for a check that ran. */
  readonly because: string;
  readonly findings: readonly Finding[];
}

/** A finding with the check that made it and its stable key. */
export interface ReportedFinding {
  readonly check: Check;
  readonly finding: Finding;
  readonly key: string;
}

export interface CheckReport {
  /** One per check, in the order of the registry. */
  readonly outcomes: readonly CheckOutcome[];
  /** Errors first, then warnings, then infos; within these in the order of the registry. */
  readonly findings: readonly ReportedFinding[];
  /** Findings by severity; checks that passed and that could not run. */
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly passed: number;
    readonly notRun: number;
  };
}

const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every check over an assessment and what was computed from it. */
export function runChecks(input: CheckInput, checks: readonly Check[] = allChecks): CheckReport {
  const outcomes = checks.map((check) => outcomeOf(check, input));
  const reported = outcomes.flatMap(({ check, findings }) =>
    findings.map((finding) => ({ check, finding, key: findingKey(check, finding, input.assessment) })),
  );
  const ofSeverity = (severity: Severity) => reported.filter(({ check }) => check.severity === severity);
  const inState = (state: CheckState) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    outcomes,
    findings: severityOrder.flatMap(ofSeverity),
    counts: {
      errors: ofSeverity('error').length,
      warnings: ofSeverity('warning').length,
      infos: ofSeverity('info').length,
      passed: inState('passed'),
      notRun: inState('not-run'),
    },
  };
}

function outcomeOf(check: Check, input: CheckInput): CheckOutcome {
  const answer = check.run(input);
  if (isNotRun(answer)) return { check, state: 'not-run', because: answer.because, findings: [] };
  return { check, state: answer.length > 0 ? 'failed' : 'passed', because: '', findings: answer };
}
