import type { PortfolioActions } from '../../portfolio-actions';
import type { RankedPortfolio } from '../../portfolio-state';
import type { PaneState } from '../../pane-state';

/** What a tab of the page All roles is drawn from. */
export interface PortfolioContext {
  readonly ranked: RankedPortfolio;
  readonly state: PaneState;
  readonly actions: PortfolioActions;
}
