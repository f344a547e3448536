/** Widths of a role sheet's columns A to F in characters. */
export const roleColumnWidths: readonly number[] = [38, 12, 12, 11, 18, 70];
