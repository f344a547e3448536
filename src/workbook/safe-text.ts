/**
 * A text as it may be written into `range.values` without Excel reading anything into it.
 *
 * Excel takes a leading = + - @ for a formula and turns "1-2", "TRUE" or "May 5" into something else. A leading
 * apostrophe makes it plain text; Excel does not show it.
 */
export function safeText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** What to write so that a cell holds what it held: a formula stays a formula, text stays text. */
export function asBefore(
  cell: { readonly value: string | number | boolean; readonly isFormula: boolean },
  formula: unknown,
) {
  if (cell.isFormula && typeof formula === 'string') return formula;
  return typeof cell.value === 'string' ? safeText(cell.value) : cell.value;
}
