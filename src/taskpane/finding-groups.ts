import type { Check } from '../checks/check';
import type { CheckReport, ReportedFinding } from '../checks/run-checks';

/** The findings of one check: the first few in full, the rest behind a disclosure. */
export interface FindingGroup {
  readonly check: Check;
  readonly first: readonly ReportedFinding[];
  readonly more: readonly ReportedFinding[];
}

/** So many findings of one check are shown at once; a blank role has dozens of one kind. */
const shownAtOnce = 3;

/** The findings by check in the report's order, errors first, so that one noisy check never buries another. */
export function findingGroups({ findings }: Pick<CheckReport, 'findings'>): FindingGroup[] {
  const groups = new Map<Check, ReportedFinding[]>();
  const seen = new Map<string, number>();
  for (const reported of findings) {
    // A check may find two things at one place; the view needs a key for each.
    const before = seen.get(reported.key) ?? 0;
    seen.set(reported.key, before + 1);
    const group = groups.get(reported.check) ?? [];
    group.push(before === 0 ? reported : { ...reported, key: `${reported.key} (${before + 1})` });
    groups.set(reported.check, group);
  }
  return [...groups].map(([check, reported]) => {
    // A disclosure that hides a single finding is not worth its line.
    const cut = reported.length === shownAtOnce + 1 ? reported.length : shownAtOnce;
    return { check, first: reported.slice(0, cut), more: reported.slice(cut) };
  });
}
