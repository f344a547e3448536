import type { ChartedPortfolio } from '../workbook/portfolio/plan-portfolio-charts';
import type { Portfolio, PortfolioOptions } from '../workbook/portfolio/read-portfolio';
import type { WrittenAll } from '../workbook/portfolio/write-all';
import type { Outcome, RoleSheet } from '../workbook/role-reading';
import type { LongTableWorkbook } from './long-table-workbook';

/** What the page All roles asks of the workbook. */
export interface PortfolioWorkbook {
  /** Reads what may have changed since the last time; everything when `isFresh`, because events may be missed. */
  read(isFresh: boolean, options: PortfolioOptions): Promise<Portfolio>;
  /** From the first reading on calls `onHint` when a sheet may have changed; the next reading reads that one again. */
  follow(onHint: () => void): void;
  /** Writes the portfolio table. */
  write(portfolio: Portfolio, options: PortfolioOptions): Promise<Outcome>;
  /** Selects the cell of a role's rating; `column` is one of `profileColumns`. */
  goToRating(sheetId: string, column: number): Promise<Outcome>;
  /** Writes the results to role sheets, one after the other. */
  writeAll(sheets: readonly RoleSheet[], options: PortfolioOptions): Promise<WrittenAll>;
  /** Draws the ranking and the zone mix on a sheet of their own. */
  makeCharts(portfolio: ChartedPortfolio): Promise<Outcome>;
  /** Rows of ratings in a table of the analyst's. */
  readonly longTable: LongTableWorkbook;
}
