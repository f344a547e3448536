import type { Assessment } from '../../src/assessment/assessment';
import type { Check, CheckInput, Fix } from '../../src/checks/check';
import { type CheckOutcome, runChecks } from '../../src/checks/run-checks';
import { placeKey } from '../../src/assessment/place';
import { compute } from '../../src/scoring/computed';

/** An assessment, or one beside what is stored with it. */
export type Given = Assessment | Omit<CheckInput, 'computed'>;

export interface InvalidCase {
  /** What the case is about. */
  readonly why: string;
  readonly given: Given;
  /** Each finding: its place, its sentence and detail as one text, what its fix puts there. */
  readonly finds: readonly { readonly at: string; readonly says: string; readonly fix?: string }[];
}

export interface NotRunCase {
  readonly given: Given;
  readonly because: string;
}

/** Runs a check's cases: nothing found, exactly these findings, not run for this reason. */
export function checkCases(
  check: Check,
  cases: {
    readonly valid: Readonly<Record<string, Given>>;
    readonly invalid: readonly InvalidCase[];
    readonly notRun?: readonly NotRunCase[];
  },
): void {
  describe(check.name, () => {
    for (const [why, given] of Object.entries(cases.valid)) {
      test(`passes: ${why}`, () => {
        expect(run(check, given)).toMatchObject({ state: 'passed', findings: [] });
      });
    }

    for (const { why, given, finds } of cases.invalid) {
      test(`finds: ${why}`, () => {
        const { state, findings } = run(check, given);
        const found = findings.map(({ at, sentence, detail, fix }) => ({
          at: placeKey(at),
          says: detail === '' ? sentence : `${sentence} ${detail}`,
          ...(fix ? { fix: inWords(fix) } : {}),
        }));
        expect(found).toEqual(finds);
        expect(state).toBe('failed');
      });
    }

    for (const { given, because } of cases.notRun ?? []) {
      test(`not run, because ${because}`, () => {
        expect(run(check, given)).toMatchObject({ state: 'not-run', because, findings: [] });
      });
    }
  });
}

/** The outcome of one check alone. */
export function run(check: Check, given: Given): CheckOutcome {
  const input = 'assessment' in given ? given : { assessment: given };
  const [outcome] = runChecks({ ...input, computed: compute(input.assessment) }, [check]).outcomes;
  if (!outcome) throw new Error('A check has one outcome.');
  return outcome;
}

/** 'formula: 85 %' or 'value: −1'. */
const inWords = ({ kind, shown }: Fix) => `${kind}: ${shown}`;
