import type { CheckStatus } from '../checks/check-statuses';
import { locationInWords, type SourceRole } from './source-role';
import { statusesOf } from './statuses';

/** How a check went, as `check --format json` prints it. Only what is from a workbook has a sheet. */
export type CheckEntry = CheckStatus & { readonly sheet?: string };

/** Every check of every role of a file, in the order of the sheets. */
export const checkEntries = (roles: readonly SourceRole[]): CheckEntry[] =>
  roles.flatMap((role) =>
    statusesOf(role, locationInWords).map((status) =>
      role.sheet === undefined ? status : { ...status, sheet: role.sheet },
    ),
  );
