import type { Assessment } from '../assessment/assessment';
import { type InputChange, withInputs } from '../assessment/changed-inputs';
import { withoutFormulaFigures } from '../assessment/without-formula-figures';
import { withoutWrittenResult } from '../assessment/without-written-result';
import type { Severity } from '../checks/check';
import { type ReportedFinding, runChecks } from '../checks/run-checks';
import { type Computed, compute } from '../scoring/computed';
import type { Noise, NoiseAssumption } from '../scoring/robustness/noise';
import type { ScoreDistribution } from '../scoring/robustness/score-distribution';
import type { RoleReading } from '../workbook/role-reading';
import { likelyOf } from './likely';

/** What a role would be with other inputs. */
export interface WhatIfOutcome {
  readonly assessment: Assessment;
  readonly computed: Computed;
  readonly likely: ScoreDistribution | undefined;
  /** Findings that the changes bring and that they take away. */
  readonly coming: readonly ReportedFinding[];
  readonly going: readonly ReportedFinding[];
}

/* One for the changes that are shown: the pane is drawn more often than they change. */
const shown = new WeakMap<
  readonly InputChange[],
  { readonly of: Assessment; readonly noise: Noise; readonly outcome: WhatIfOutcome }
>();

/** What the role of a reading would be with these changes. */
export function whatIfOutcome({ assessment, noise }: RoleReading, changes: readonly InputChange[]): WhatIfOutcome {
  const known = shown.get(changes);
  if (known && known.of === assessment && known.noise === noise.noise) return known.outcome;
  const outcome = outcomeOf(assessment, noise, changes);
  shown.set(changes, { of: assessment, noise: noise.noise, outcome });
  return outcome;
}

function outcomeOf(base: Assessment, noise: NoiseAssumption, changes: readonly InputChange[]): WhatIfOutcome {
  const assessment = withInputs(base, changes);
  const before = findingsOf(base, noise);
  const after = changes.length === 0 ? before : findingsOf(assessment, noise);
  return {
    assessment,
    computed: compute(assessment),
    likely: likelyOf(assessment, noise.noise),
    coming: [...after].flatMap(([key, finding]) => (before.has(key) ? [] : [finding])),
    going: [...before].flatMap(([key, finding]) => (after.has(key) ? [] : [finding])),
  };
}

/* The sheet's own are asked for again with every change. */
const ofAssessment = new WeakMap<Assessment, { readonly noise: Noise; readonly findings: Findings }>();

type Findings = ReadonlyMap<string, ReportedFinding>;

/** What the checks find, as far as inputs and typed words go: formulas and written results would follow a change. */
function findingsOf(given: Assessment, noise: NoiseAssumption): Findings {
  const known = ofAssessment.get(given);
  if (known && known.noise === noise.noise) return known.findings;
  const assessment = withoutFormulaFigures(withoutWrittenResult(given));
  const { findings } = runChecks({ assessment, computed: compute(assessment), noise });
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  ofAssessment.set(given, { noise: noise.noise, findings: byKey });
  return byKey;
}

/** How many findings of a severity there would be: the sheet's open ones, and what comes and goes. */
export function findingsWith(
  open: readonly ReportedFinding[],
  { coming, going }: Pick<WhatIfOutcome, 'coming' | 'going'>,
  severity: Severity,
): number {
  const ofSeverity = (findings: readonly ReportedFinding[]) =>
    findings.filter(({ check }) => check.severity === severity);
  const stillOpen = new Set(open.map(({ key }) => key));
  const gone = ofSeverity(going).filter(({ key }) => stillOpen.has(key));
  return ofSeverity(open).length + ofSeverity(coming).length - gone.length;
}
