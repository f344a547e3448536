import { type Section, sections } from '../assessment/place';
import type { Severity } from '../checks/check';
import type { ReportedFinding } from '../checks/run-checks';

/** Which findings are shown; undefined is any. */
export interface Filter {
  readonly severity: Severity | undefined;
  readonly section: Section | undefined;
}

const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

export const everything: Filter = { severity: undefined, section: undefined };

/** A choice of a filter and how many findings it shows. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Filtered {
  readonly shown: readonly ReportedFinding[];
  /** The filter without choices that show nothing: when the last error is fixed, "errors" becomes "all". */
  readonly filter: Filter;
  readonly severities: readonly Choice<Severity>[];
  /** Of the findings of the chosen severity. */
  readonly sections: readonly Choice<Section>[];
}

/** Filters findings; a filter never leaves nothing of something. */
export function filtered(findings: readonly ReportedFinding[], wanted: Filter): Filtered {
  const severities = choices(severityOrder, findings, severityOf);
  const severity = stillThere(severities, wanted.severity);
  const ofSeverity = findings.filter((one) => severity === undefined || severityOf(one) === severity);
  const withFindings = choices(sections, ofSeverity, sectionOf);
  const section = stillThere(withFindings, wanted.section);
  return {
    shown: ofSeverity.filter((one) => section === undefined || sectionOf(one) === section),
    filter: { severity, section },
    severities,
    sections: withFindings,
  };
}

const severityOf = ({ check }: ReportedFinding) => check.severity;
const sectionOf = ({ finding }: ReportedFinding) => finding.at.section;

function choices<Value>(
  values: readonly Value[],
  findings: readonly ReportedFinding[],
  of: (one: ReportedFinding) => Value,
): Choice<Value>[] {
  return values
    .map((value) => ({ value, count: findings.filter((one) => of(one) === value).length }))
    .filter(({ count }) => count > 0);
}

const stillThere = <Value>(all: readonly Choice<Value>[], value: Value | undefined) =>
  all.some((choice) => choice.value === value) ? value : undefined;
