import type { CheckStatus } from '../checks/check-statuses';
import { plural } from './messages';
import { oneLine, withoutControls } from './on-screen';
import { type Location, locationInWords, type SourceRole } from './source-role';
import { statusesOf } from './statuses';

/* Failed checks as ESLint prints problems: one line each, that an editor or a person can follow to its place. */

const inFile = (location: Location): string =>
  `:${location.kind === 'line' ? location.line : locationInWords(location)}`;

const longestSeverity = 'warning'.length;

/**
 * The lines of a role's failed checks; '' when there is none.
 *
 * `coder.md:42  error    share3plus-follows  Time scoring 3+ is stated 65 %, computed 85 %.`
 */
export function checkLines(file: string, role: SourceRole): string {
  const place = role.sheet === undefined ? file : `${file}:${role.sheet}`;
  return statusesOf(role, inFile)
    .filter(({ status }) => status === 'failed')
    .map(({ place: inRole, severity, check, message }) => {
      const at = withoutControls(inRole === '' ? place : `${file}${inRole}`);
      return `${[at, severity.padEnd(longestSeverity), check, oneLine(message)].join('  ')}\n`;
    })
    .join('');
}

/** What a run of checks came to. */
export interface Tally {
  readonly roles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly notRun: number;
}

export const noTally: Tally = { roles: 0, errors: 0, warnings: 0, infos: 0, waived: 0, notRun: 0 };

/** The tally with one more role. */
export function counted(tally: Tally, statuses: readonly CheckStatus[]): Tally {
  const failed = statuses.filter(({ status }) => status === 'failed');
  const ofSeverity = (wanted: string) => failed.filter(({ severity }) => severity === wanted).length;
  return {
    roles: tally.roles + 1,
    errors: tally.errors + ofSeverity('error'),
    warnings: tally.warnings + ofSeverity('warning'),
    infos: tally.infos + ofSeverity('info'),
    waived: tally.waived + statuses.filter(({ status }) => status === 'waived').length,
    notRun: tally.notRun + statuses.filter(({ status }) => status === 'not-run').length,
  };
}

/** The line below all others: '3 problems in 1 role: 1 error, 2 warnings, 0 infos. 1 waived, 2 checks not run.' */
export function summary({ roles, errors, warnings, infos, waived, notRun }: Tally): string {
  const problems = plural(errors + warnings + infos, 'problem');
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ');
  return `${problems} in ${plural(roles, 'role')}: ${counts}. ${waived} waived, ${plural(notRun, 'check')} not run.\n`;
}
