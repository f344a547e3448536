/** Widths of a role sheet's columns A to F in characters. */
export const roleColumnWidths: readonly number[] = [38, 15, 15, 12, 21, 68];
