/** Where a long table is: one of the workbook's tables, or cells with a header row. */
export type LongTableSource =
  | { readonly kind: 'table'; readonly name: string; readonly sheet: string }
  /** `cell` is the first of the header row, 'B3'; the table is the region around it. */
  | { readonly kind: 'range'; readonly sheet: string; readonly cell: string };

/** True where both lead to the same cells. Excel takes names for the same whatever their letter case. */
export function isSameSource(one: LongTableSource, other: LongTableSource): boolean {
  if (one.kind === 'table') return other.kind === 'table' && isSameName(one.name, other.name);
  return other.kind === 'range' && isSameName(one.sheet, other.sheet) && one.cell === other.cell;
}

const isSameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
