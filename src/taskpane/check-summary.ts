import type { CheckReport } from '../checks/run-checks';
import { texts } from './texts';

/** '1 error, 1 warning, 26 passed, 1 not run'; what is not there is not mentioned. */
export function checkSummary({ findings, counts }: Pick<CheckReport, 'findings' | 'counts'>): string {
  const { errors, warnings, infos, passed, notRun } = counts;
  const { counted } = texts.checks;
  if (findings.length === 0 && notRun === 0) return texts.checks.allPassed(passed);
  return [
    ...(findings.length === 0 ? [texts.checks.nothingFound] : []),
    ...(errors > 0 ? [counted.error(errors)] : []),
    ...(warnings > 0 ? [counted.warning(warnings)] : []),
    ...(infos > 0 ? [counted.info(infos)] : []),
    ...(passed > 0 ? [texts.checks.passed(passed)] : []),
    ...(notRun > 0 ? [texts.checks.notRun(notRun)] : []),
  ].join(', ');
}
