import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { thumbsAtOnce } from './portfolio-ratings-state';

/** What the controls of the tab Ratings ask for. */
export interface RatingsActions {
  showMore(): void;
  /** Selects the cell of a rating; the page stays, for the next one. */
  goToRating(sheetId: string, column: number): void;
}

export function createRatingsActions({ state, show, run }: PaneCore, workbook: PaneWorkbook): RatingsActions {
  return {
    showMore() {
      const { portfolio } = state();
      const ratings = { most: portfolio.ratings.most + thumbsAtOnce };
      show({ ...state(), portfolio: { ...portfolio, ratings } });
    },
    goToRating: (sheetId, column) => void run('go', () => workbook.portfolio.goToRating(sheetId, column)),
  };
}
