import type { Portfolio, PortfolioOptions } from '../workbook/portfolio/read-portfolio';
import type { Outcome } from '../workbook/role-reading';

/** What the page All roles asks of the workbook. */
export interface PortfolioWorkbook {
  /** Reads what may have changed since the last time; everything when `isFresh`, because events may be missed. */
  read(isFresh: boolean, options: PortfolioOptions): Promise<Portfolio>;
  /** From the first reading on calls `onHint` when a sheet may have changed; the next reading reads that one again. */
  follow(onHint: () => void): void;
  /** Writes the portfolio table. */
  write(portfolio: Portfolio, options: PortfolioOptions): Promise<Outcome>;
}
