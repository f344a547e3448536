import type { Place } from '../../assessment/place';
import type { StyleName } from './styles';

/* A worksheet as data: what stands in which cell and how it looks. The template writer turns a plan into a file, the
   new-role command turns the same plan into calls to Excel. Rows and columns count from 0. */

export type CellValue = string | number;

/** A rectangle of cells. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell with its style. It holds a value or a formula, or it is empty and waits for one. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** Text is text, also when it begins with an equals sign. */
  readonly value?: CellValue;
  /** With its leading '='. A cell never has both a value and a formula. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style: StyleName;
  /** What the cell is in the words of the method; absent for headings and labels. */
  readonly place?: Place;
}

/** A message of a data validation. Excel allows 32 characters of title and 255 of text. */
export interface ValidationMessage {
  readonly title: string;
  readonly message: string;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'wholeNumber' | 'decimal'; readonly min: number; readonly max: number };

export interface PlannedValidation {
  readonly box: Box;
  readonly rule: ValidationRule;
  readonly prompt: ValidationMessage;
  readonly error: ValidationMessage;
}

/** A name for one cell, scoped to its sheet. */
export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** An Excel table; its header cells and body are among the plan's cells. The box includes the header row. */
export interface PlannedTable {
  readonly name: string;
  readonly box: Box;
}

/** Colours the cells whose text equals `textEquals`. Colours are '#RRGGBB'. */
export interface PlannedConditionalFormat {
  readonly box: Box;
  readonly textEquals: string;
  readonly fill: string;
  readonly fontColor: string;
}

export interface SheetPlan {
  readonly name: string;
  /** From column A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** How many rows the plan covers. */
  readonly rows: number;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Box[];
  /** In points; a row that is not here has the default height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly validations: readonly PlannedValidation[];
  readonly names: readonly PlannedName[];
  readonly table?: PlannedTable;
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly freezeRows: number;
  /** Rows that begin a new page in print. */
  readonly pageBreaks: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  /** '#RRGGBB' */
  readonly tabColor?: string;
}
