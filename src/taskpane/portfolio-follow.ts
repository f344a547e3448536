import type { PaneCore } from './pane-core';
import { isBusy } from './pane-state';
import { portfolioTexts } from './texts-portfolio';

/** For how long nothing may change before the page is brought up to date: typing a row is many edits. */
const quietMs = 500;

/**
 * Keeps the page All roles in step with the sheets: gives a function that takes each hint of an edit. A moment after the
 * last one it calls `read`, one at a time and never while a command runs. A page that is closed or was not read to its end
 * is left alone: opening it, or Check all, reads what has changed.
 */
export function createPortfolioFollower({ state, show }: PaneCore, read: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const hint = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), quietMs);
  };

  async function follow(): Promise<void> {
    const { page, portfolio } = state();
    if (page !== 'portfolio' || portfolio.ranked?.portfolio.notRead !== 0) return;
    if (isReading || isBusy(state())) return hint();
    isReading = true;
    try {
      await read();
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      show({ ...state(), status: { ok: false, sentence: portfolioTexts.notFollowed(because), isQuiet: false } });
    } finally {
      isReading = false;
    }
  }

  return hint;
}
