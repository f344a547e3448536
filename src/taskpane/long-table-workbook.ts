import type { ColumnMapping } from '../workbook/long-table/columns';
import type { Located } from '../workbook/long-table/locate-table';
import type { LongTable } from '../workbook/long-table/open-table';
import type { LongTableOptions } from '../workbook/long-table/score-values';
import type { LongTableSource } from '../workbook/long-table/source';
import type { Outcome } from '../workbook/role-reading';

/** What the tab Long table asks of the workbook. */
export interface LongTableWorkbook {
  /** The tables that could be scored; the last scored one comes first. */
  list(): Promise<LongTableSource[]>;
  /** Headers and first rows. */
  open(source: LongTableSource): Promise<Located<LongTable>>;
  openSelected(): Promise<Located<LongTable>>;
  /** Writes values beside every row. */
  score(table: LongTable, mapping: ColumnMapping, options: LongTableOptions): Promise<Outcome>;
  /** False where this Excel fills no more than one cell from a formula. */
  takesFormulas(): boolean;
  insertFormula(table: LongTable, mapping: ColumnMapping, options: LongTableOptions): Promise<Outcome>;
}
