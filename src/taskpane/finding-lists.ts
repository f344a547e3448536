import type { ReportedFinding } from '../checks/run-checks';
import type { RoleReading } from '../workbook/role-reading';

/** The findings of a reading: those to work on, and those that an assessor waived. */
export interface FindingLists {
  readonly open: readonly ReportedFinding[];
  readonly waived: readonly ReportedFinding[];
}

/** Splits the findings of a report; every key is unique, also when a check finds two things at one place. */
export function findingLists({ report, answerTo }: Pick<RoleReading, 'report' | 'answerTo'>): FindingLists {
  const seen = new Map<string, number>();
  const open: ReportedFinding[] = [];
  const waived: ReportedFinding[] = [];
  for (const reported of report.findings) {
    const before = seen.get(reported.key) ?? 0;
    seen.set(reported.key, before + 1);
    const list = answerTo(reported.finding)?.kind === 'waiver' ? waived : open;
    list.push(before === 0 ? reported : { ...reported, key: `${reported.key} (${before + 1})` });
  }
  return { open, waived };
}
