import { percent } from '../scoring/printed';
import type { NoiseSource } from '../scoring/robustness/noise';
import { columnLetters } from './a1';

/* Every sentence of this room that people read. */

export const messages = {
  written: (sheet: string, cells: number) =>
    cells === 0
      ? `${sheet} was up to date; only the time was written.`
      : `Results written to ${sheet}: ${count(cells, 'cell')} changed.`,
  fixed: (cell: string, after: string) => `${cell} now holds ${after}.`,
  asText: (shown: string) => `“${shown}” as text`,
  fixedAll: (cells: number) => `${count(cells, 'cell')} fixed.`,
  answered: (kind: 'note' | 'waiver' | undefined) =>
    kind === undefined ? 'The note is gone from the checks table.' : `The ${kind} is in the checks table.`,
  inserted: (sheet: string) => `The sheet ${sheet} was added. Fill its tinted cells.`,
  copied: (from: string, to: string) => `${to} is a copy of ${from}; rate it anew where it differs.`,
  created: (
    sheets: readonly string[],
    failed: readonly { readonly name: string; readonly sentence: string }[],
    cancelled: readonly string[],
  ) => {
    const [first] = sheets;
    const total = sheets.length + failed.length + cancelled.length;
    const done =
      sheets.length === total ? count(total, 'role sheet') : `${sheets.length} of ${count(total, 'role sheet')}`;
    return [
      first !== undefined && total === 1 ? `The sheet ${first} was created.` : `${done} created.`,
      ...failed.map(({ name, sentence }) => `${named(name)}: ${sentence}`),
      ...(cancelled.length > 0 ? [`Cancelled before ${cancelled.map(named).join(', ')}.`] : []),
    ].join(' ');
  },
  cancelled: 'Cancelled before its turn.',
  tasksInserted: (sheet: string, tasks: number) => `${count(tasks, 'task')} written to ${sheet}. Rate each of them.`,
  tasksThere: (sheet: string, tasks: number) =>
    `The task table of ${sheet} already has ${count(tasks, 'task')}. Nothing was changed; use a new role sheet.`,
  tooFewRows: (sheet: string) =>
    `The task table of ${sheet} has a single row. Insert a row into it, or use a new role sheet; nothing was changed.`,
  noRole: (sheet: string) => `${sheet} is not a role sheet, so nothing was written. Go to a role sheet and try again.`,
  changedMeanwhile: 'The sheet has changed since this was shown. Nothing was changed; look at the findings again.',
  noCell: (section: string) => `The sheet has no cell for this in ${section}. Nothing was changed.`,
  notInserted: (reason: string) => `${reason} No sheet was added.`,
  halfInserted: (reason: string, sheet: string) => `${reason} The sheet ${sheet} is incomplete; delete it.`,
  isProtected: (sheet: string) =>
    `${sheet} is protected, so nothing was written. Unprotect it under Review, Unprotect Sheet, and try again.`,
  rolledBack: (reason: string) => `${reason} The sheet is as it was.`,
  notRolledBack: (reason: string, cells: string) =>
    `${reason} Some cells may have changed and could not be put back: ${cells}. Press Ctrl+Z in Excel and compare.`,
  allPassed: (all: number) => `All ${all} checks passed.`,
  somePassed: (passed: number, all: number) => `${passed} of ${all} checks passed; the others stand in this table.`,
  rows: (first: number, last: number) => (first === last ? `row ${first + 1}` : `rows ${first + 1} to ${last + 1}`),
  columns: (first: number, last: number) =>
    first === last ? `column ${columnLetters(first)}` : `columns ${columnLetters(first)} to ${columnLetters(last)}`,
  beforeFirstSection: 'Before the first section',
  repaired: (cells: number) => `${count(cells, 'formula')} written anew.`,
  recalculated: (cells: number) => `Excel calculates ${count(cells, 'formula')} again.`,
  formulasChanged: 'A formula has changed since it was listed. Nothing was changed; look for the formulas again.',
  formulaInserted: (name: string, cell: string) => `${name} is in ${cell}.`,
  occupied: (cell: string, holds: string) => `${cell} holds ${holds}. Nothing was changed.`,
  cellChanged: (cell: string) => `${cell} has changed since the formula was shown. Nothing was changed; try again.`,
  ownArgument: (cell: string, name: string) =>
    `${cell} is one of the cells that ${name} would take. Select a cell outside them; nothing was changed.`,
  wentTo: (cell: string) => `${cell} is selected.`,
  asFormula: (formula: string, shown: string) => `${formula} (${shown})`,
  applied: (sheet: string, cells: number) => `${count(cells, 'cell')} changed on ${sheet}.`,
  comparatorThere: (role: string) => `${role} is in the table Where to look next already. Nothing was changed.`,
  comparatorAdded: (role: string, sheet: string) => `${role} is in the table Where to look next of ${sheet}.`,
  inputsChanged: 'The sheet has changed since this was shown. Nothing was changed; look at the changes again.',
  noiseStored: (noise: number, source: NoiseSource) =>
    `Rating noise is ${percent(noise * 1_000_000)} in this workbook${source === 'default' ? ', the default' : ''}.`,
  noiseNotStored: (reason: string) => `${reason} The rating noise is as it was.`,
} as const;

/** What a host error means for the person at the sheet, by Office.js error code. */
export const hostErrors: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
  AccessDenied: 'Excel refused access to the sheet; it may be protected or read-only.',
  ItemNotFound: 'A sheet or table was not found; it may have been deleted or renamed.',
  InvalidReference: 'A cell that was needed no longer exists.',
  RequestAborted: 'Excel stopped the request.',
  FilteredRangeConflict: 'A filter is in the way. Clear it and try again.',
  RequestPayloadSizeLimitExceeded: 'The sheet is too large for one request.',
  ResponsePayloadSizeLimitExceeded: 'The sheet is too large for one request.',
  ApiNotFound: 'This version of Excel lacks something that the add-in needs.',
};

/** The sentence for any other error. */
export const unknownError = (message: string) => `Excel reported: ${message.replace(/\.?$/, '.')}`;

const named = (name: string): string => name || 'a role without a title';

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
