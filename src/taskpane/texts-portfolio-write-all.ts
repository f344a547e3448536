import type { WrittenAll } from '../workbook/portfolio/write-all';

/* The texts of Write all. */

const sheets = (n: number) => `${n} sheet${n === 1 ? '' : 's'}`;

export const writeAllTexts = {
  open: 'Write all',
  title: (roles: number) => `Write results to ${roles} role ${roles === 1 ? 'sheet' : 'sheets'}?`,
  about:
    'Each gets its sub-label, checks and time, as Write does for one. Sheets that are up to date stay as they are, and roles ' +
    'without a score are left out.',
  go: (roles: number) => `Write ${sheets(roles)}`,
  cancel: 'Cancel',
  nothing: 'Cancelled. Nothing was written.',
  outcome: ({ written, current, refused, left }: WrittenAll) =>
    [
      `${sheets(written.length)} written.`,
      ...(current.length > 0 ? [`${current.length} already up to date.`] : []),
      ...(refused.length > 0 ? [`${refused.length} not written; see the list above.`] : []),
      ...(left > 0 ? [`Cancelled before the last ${left}.`] : []),
    ].join(' '),
  notWritten: (n: number) => `${sheets(n)} not written`,
  close: 'Close the list',
} as const;
