import type { RoleSheet } from '../role-reading';

/** Sheets asked for in one request at most, however small they are: what is sent stays far below 1 MB. */
export const sheetsPerRequest = 150;

/** Characters that one answer may have as far as can be told beforehand: below 1 MB also when it comes larger. */
const answerSize = 600_000;

/** Characters of a sheet that nothing is known of: a full role sheet has some 35,000. */
const usualSize = 40_000;

/**
 * How many of these sheets, from the first, one request asks for; at least one. Given what the host sent for sheets
 * before, in characters by sheet; any other sheet is taken to be as large as those are on average, and no smaller than a
 * role sheet.
 *
 * Fewer requests would do: 150 role sheets in one. Its answer would be 5 MB, which Excel on the web refuses, and the pane
 * would stand still while it is taken apart. A person notices both, and not how many requests there were. (ours)
 *
 * @example fittingSheets(fiveHundredNewSheets, new Map()) // 15
 */
export function fittingSheets(sheets: readonly RoleSheet[], sizes: ReadonlyMap<string, number>): number {
  const known = [...sizes.values()];
  const average = known.reduce((sum, size) => sum + size, 0) / Math.max(known.length, 1);
  const unknown = Math.max(usualSize, average);
  let size = 0;
  const tooMany = sheets.findIndex(({ id }) => (size += sizes.get(id) ?? unknown) > answerSize);
  return Math.min(tooMany < 0 ? sheets.length : Math.max(tooMany, 1), sheetsPerRequest);
}
