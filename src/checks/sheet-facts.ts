import type { Place } from '../assessment/place';

/** What the workbook around a role is like, as far as it bears on the role. Cells are named as people name them. */
export interface SheetFacts {
  /**
   * The numbers of the method that the workbook calculates with, by the name of the rule, as they stand in their cells.
   * Empty where the workbook names none: then the sheet's formulas hold the numbers themselves.
   */
  readonly method: ReadonlyMap<string, string | number | boolean>;
  /** Hidden rows and columns that are read. */
  readonly hidden: readonly SheetFlaw[];
  /** Merged areas that swallow a cell that is read; undefined where this Excel does not tell. */
  readonly merged: readonly SheetFlaw[] | undefined;
  /** Cells that are read and hold an error value. */
  readonly errors: readonly SheetFlaw[];
  /** True while the workbook calculates only when it is told to. */
  readonly isManual: boolean;
}

/** Something about the sheet that stands in the way of reading it. */
export interface SheetFlaw {
  readonly at: Place;
  /** In the sheet's words: 'rows 24 to 26', 'B24:C24', 'B37 (#NAME?)'. */
  readonly cells: string;
}
