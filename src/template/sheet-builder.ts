import type {
  Box,
  CellValue,
  PlannedCell,
  PlannedConditionalFormat,
  PlannedName,
  SheetPlan,
} from '../workbook/layout/plan';
import { heightOf, linesOf } from '../workbook/layout/row-height';
import { type StyleName, styles } from '../workbook/layout/styles';

/** What a formula gives, worked out by the scoring room, by `cellKey`. Viewers that do not calculate show it. */
export type Results = ReadonlyMap<string, CellValue>;

export const cellKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

/** A worksheet of the template with the results of its formulas. */
export interface TemplateSheet {
  readonly plan: SheetPlan;
  readonly results: Results;
}

/** What stands in one cell of a row that is added. */
export interface NewCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly result?: CellValue;
  readonly numberFormat?: string;
  readonly style: StyleName;
  /** How many columns the cell spans. */
  readonly columns?: number;
}

/** Writes a sheet from top to bottom. */
export class SheetBuilder {
  private readonly cells: PlannedCell[] = [];
  private readonly merges: Box[] = [];
  private readonly heights = new Map<number, number>();
  private readonly results = new Map<string, CellValue>();
  private readonly names: PlannedName[] = [];
  private readonly formats: PlannedConditionalFormat[] = [];
  private next = 0;

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  /** The row that comes next. */
  get row(): number {
    return this.next;
  }

  /** Adds a row of cells from a column on; null leaves a column empty. Its height follows its text. */
  add(cells: readonly (NewCell | null)[], { height, from = 0 }: { height?: number; from?: number } = {}): this {
    const row = this.next++;
    let lines = 1;
    for (const [index, cell] of cells.entries()) {
      if (!cell) continue;
      const { result, columns = 1, ...planned } = cell;
      const column = from + index;
      this.cells.push({ row, column, ...planned });
      if (columns > 1) {
        this.merges.push({ row, column, rows: 1, columns });
        for (let extra = 1; extra < columns; extra++)
          this.cells.push({ row, column: column + extra, style: cell.style });
      }
      if (result !== undefined) this.results.set(cellKey({ row, column }), result);
      const width = this.columnWidths.slice(column, column + columns).reduce((sum, part) => sum + part, 0);
      if (styles[cell.style].wrap) lines = Math.max(lines, linesOf(String(cell.value ?? ''), width));
    }
    this.heights.set(row, height ?? heightOf(lines));
    return this;
  }

  gap(height = 12): this {
    this.heights.set(this.next++, height);
    return this;
  }

  /** Names the cell of the row added last. */
  nameLast(name: string, column: number): this {
    this.names.push({ name, row: this.next - 1, column });
    return this;
  }

  format(formats: readonly PlannedConditionalFormat[]): this {
    this.formats.push(...formats);
    return this;
  }

  build({
    freezeRows,
    orientation,
    tabColor,
  }: Pick<SheetPlan, 'freezeRows' | 'orientation' | 'tabColor'>): TemplateSheet {
    const plan: SheetPlan = {
      name: this.name,
      columnWidths: this.columnWidths,
      rows: this.next,
      cells: this.cells,
      merges: this.merges,
      rowHeights: this.heights,
      validations: [],
      names: this.names,
      conditionalFormats: this.formats,
      freezeRows,
      pageBreaks: [],
      orientation,
      ...(tabColor === undefined ? {} : { tabColor }),
    };
    return { plan, results: this.results };
  }
}
