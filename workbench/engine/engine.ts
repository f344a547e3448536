/* What the emulated Excel needs from a spreadsheet. The host knows this interface only; Univer stands behind it, with
   its grid in the browser and headless in jest. Rows and columns count from 0. */

/** A rectangle of cells on one sheet. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's value as Excel's `range.values` gives it: '' is a blank, '#N/A' and its kin are error values. */
export type CellValue = string | number | boolean;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

/** The part of a cell's look that the emulated `range.format` can read and write. Absent: leave as it is. */
export interface CellStyle {
  fill?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  fontName?: string;
  wrap?: boolean;
  horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  /** Steps of indentation from the left. */
  indent?: number;
  /** Colour of a thin line at that edge, null for none. */
  borderTop?: string | null;
  borderBottom?: string | null;
  borderLeft?: string | null;
  borderRight?: string | null;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'wholeNumber'; readonly min: number; readonly max: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number };

export interface Validation {
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string };
}

/** A cell of `box` gets the colours when its text equals `equals` (letter case ignored), or is below or above a number. */
export interface ConditionalFormat {
  readonly box: Box;
  readonly when: { readonly textEquals: string } | { readonly textContains: string } | { readonly formula: string };
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** With leading '=', for example `='Blank role'!$B$4` or `=48`. */
  readonly formula: string;
  /** The sheet that the name is scoped to, or undefined for the workbook. */
  readonly sheetId?: string | undefined;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly box: Box;
}

/** Who caused a change: a person at the grid, or the add-in through its API. */
export type ChangeSource = 'person' | 'add-in';

export type EngineEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly box: Box; readonly source: ChangeSource }
  | { readonly kind: 'rowsInserted' | 'rowsDeleted'; readonly sheetId: string; readonly box: Box }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly box: Box }
  | { readonly kind: 'activated' | 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed'; readonly sheetId: string }
  | { readonly kind: 'calculated' };

/** How Excel would call a custom function: one entry of functions.json. */
export interface FunctionSignature {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

/** Writes take effect at once; calculated values are only right after `settled()`. */
export interface SpreadsheetEngine {
  sheets(): SheetInfo[];
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  addSheet(name: string, position?: number): SheetInfo;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;

  values(sheetId: string, box: Box): CellValue[][];
  /** The formula text with leading '=', or the value where a cell has none. */
  formulas(sheetId: string, box: Box): CellValue[][];
  /** As displayed, number format applied. */
  text(sheetId: string, box: Box): string[][];
  /** The smallest box around all cells with a value or formula, or undefined on an empty sheet or part. */
  usedBox(sheetId: string, within?: Box): Box | undefined;
  /** Text that starts with '=' is a formula; a leading apostrophe is dropped and forces text; null leaves a cell alone; '' clears. */
  write(sheetId: string, box: Box, rows: readonly (readonly (CellValue | null)[])[], source: ChangeSource): void;

  numberFormats(sheetId: string, box: Box): string[][];
  setNumberFormats(sheetId: string, box: Box, rows: readonly (readonly (string | null)[])[]): void;
  styles(sheetId: string, box: Box): CellStyle[][];
  /** Changes the given properties on every cell of the box. */
  setStyle(sheetId: string, box: Box, style: CellStyle): void;
  setColumnWidth(sheetId: string, box: Box, points: number): void;
  setRowHeight(sheetId: string, box: Box, points: number): void;
  /** Which of `count` rows from `row` on are hidden, by a filter or by hand; rows beyond the sheet are not. */
  hiddenRows(sheetId: string, row: number, count: number): boolean[];
  hiddenColumns(sheetId: string, column: number, count: number): boolean[];
  /** Hides rows, or shows them again. */
  hideRows(sheetId: string, row: number, count: number, hidden: boolean): void;
  hideColumns(sheetId: string, column: number, count: number, hidden: boolean): void;
  merge(sheetId: string, box: Box): void;
  /** Takes merges apart that overlap the box; the value stays in the first cell of each. */
  unmerge(sheetId: string, box: Box): void;
  mergedBoxes(sheetId: string): Box[];
  freeze(sheetId: string, rows: number, columns: number): void;
  showGridlines(sheetId: string, shown: boolean): void;
  /** Inserts whole rows above `row`; formulas, names, tables and merges below move down. */
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;

  validation(sheetId: string, row: number, column: number): Validation | undefined;
  setValidation(sheetId: string, box: Box, validation: Validation | undefined): void;
  addConditionalFormat(sheetId: string, format: ConditionalFormat): void;

  names(): DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string, sheetId?: string): void;

  tables(): TableInfo[];
  addTable(sheetId: string, name: string, box: Box): Promise<TableInfo>;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, box: Box): void;
  deleteTable(id: string): void;

  selection(): { readonly sheetId: string; readonly box: Box };
  select(sheetId: string, box: Box): void;

  /** Registers an add-in function under its Excel calling convention. It may throw: the cell then shows an error. */
  registerFunction(signature: FunctionSignature, run: (...args: unknown[]) => unknown): void;
  /** Marks every formula as dirty; the results come with the next `settled()`. */
  recalculate(): void;
  /** The cell whose formula spills into this one, which is itself where it is that cell; undefined where nothing spills. */
  spillParent(
    sheetId: string,
    row: number,
    column: number,
  ): { readonly row: number; readonly column: number } | undefined;
  /** Resolves when no calculation is under way and all results are in the cells. */
  settled(): Promise<void>;
  subscribe(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
