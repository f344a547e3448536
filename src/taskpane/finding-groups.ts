import type { Check } from '../checks/check';
import type { ReportedFinding } from '../checks/run-checks';

/** The findings of one check: the first few in full, the rest behind a disclosure. */
export interface FindingGroup {
  readonly check: Check;
  readonly first: readonly ReportedFinding[];
  readonly more: readonly ReportedFinding[];
}

/** So many findings of one check are shown at once; a blank role has dozens of one kind. */
const shownAtOnce = 3;

/** The findings by check in the report's order, errors first, so that one noisy check never buries another. */
export function findingGroups(findings: readonly ReportedFinding[]): FindingGroup[] {
  const groups = new Map<Check, ReportedFinding[]>();
  for (const reported of findings) {
    const group = groups.get(reported.check) ?? [];
    group.push(reported);
    groups.set(reported.check, group);
  }
  return [...groups].map(([check, reported]) => {
    // A disclosure that hides a single finding is not worth its line.
    const cut = reported.length === shownAtOnce + 1 ? reported.length : shownAtOnce;
    return { check, first: reported.slice(0, cut), more: reported.slice(cut) };
  });
}
