import type { Severity } from '../checks/check';
import type { CheckReport } from '../checks/run-checks';
import type { FindingLists } from './finding-lists';
import { texts } from './texts';

/** '1 error, 11 passed, 1 waived, 2 not run'; what is not there is not mentioned. */
export function checkSummary({ open, waived }: FindingLists, { counts }: Pick<CheckReport, 'counts'>): string {
  const { passed, notRun } = counts;
  const { counted } = texts.checks;
  if (open.length === 0 && waived.length === 0 && notRun === 0) return texts.checks.allPassed(passed);
  const found = (severity: Severity) => {
    const n = open.filter(({ check }) => check.severity === severity).length;
    return n > 0 ? [counted[severity](n)] : [];
  };
  return [
    ...(open.length === 0 ? [waived.length === 0 ? texts.checks.nothingFound : texts.checks.nothingOpen] : []),
    ...found('error'),
    ...found('warning'),
    ...found('info'),
    ...(passed > 0 ? [texts.checks.passed(passed)] : []),
    ...(waived.length > 0 ? [texts.checks.waived(waived.length)] : []),
    ...(notRun > 0 ? [texts.checks.notRun(notRun)] : []),
  ].join(', ');
}
