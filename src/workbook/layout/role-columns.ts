/** Widths of a role sheet's columns A to F in characters. */
export const roleColumnWidths: readonly number[] = [38, 15, 15, 12, 21, 68];

/** Widths of the columns G and H, which only a sheet with stated figures has. */
export const statedColumnWidths: readonly number[] = [22, 16];
