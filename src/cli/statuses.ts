import { type CheckStatus, checkStatuses } from '../checks/check-statuses';
import type { Location, SourceRole } from './source-role';

/** How every check of a role went. `inWords` says a place of the file; one that the file does not have is ''. */
export const statusesOf = (
  { report, answerTo, locate }: SourceRole,
  inWords: (location: Location) => string,
): CheckStatus[] =>
  checkStatuses(report, {
    answerTo,
    placeOf: (at) => {
      const location = locate(at);
      return location ? inWords(location) : '';
    },
  });

/** True when an assessor has to act before the role is right. */
export const isOpenError = ({ severity, status }: CheckStatus): boolean => severity === 'error' && status === 'failed';
