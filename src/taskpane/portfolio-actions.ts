import type { PortfolioProgress } from '../workbook/portfolio/read-portfolio';
import type { Outcome } from '../workbook/role-reading';
import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { type AnchorActions, createAnchorActions } from './portfolio-anchors-actions';
import { createPortfolioFollower } from './portfolio-follow';
import { type PortfolioRun, type PortfolioState, rankedPortfolio, rolesAtOnce } from './portfolio-state';
import type { MixWay } from './portfolio-mix-state';
import type { PortfolioTab } from './tabs';
import { portfolioTexts } from './texts-portfolio';

/** What the controls of the page All roles ask for. */
export interface PortfolioActions {
  readonly anchors: AnchorActions;
  open(): void;
  close(): void;
  readAgain(): void;
  write(): void;
  cancel(): void;
  showTab(tab: PortfolioTab): void;
  search(text: string): void;
  chooseZone(zone: PortfolioState['zone']): void;
  countZonesBy(way: MixWay): void;
  showMore(): void;
  /** Leaves the page for a role's sheet. */
  goTo(sheetId: string): void;
}

export function createPortfolioActions(core: PaneCore, workbook: PaneWorkbook): PortfolioActions {
  const { root, state, show, run } = core;
  const page = root.ownerDocument;
  let cancelling = new AbortController();
  /** What the page was opened with gets the focus back. */
  let openerId = '';

  const set = (change: Partial<PortfolioState>) => show({ ...state(), portfolio: { ...state().portfolio, ...change } });
  const options = (what: PortfolioRun['what']) => ({
    signal: cancelling.signal,
    onProgress: atMostEachFrame(({ done, total }) => {
      if (state().portfolio.run) set({ run: { what, done, total, isCancelled: cancelling.signal.aborted } });
    }),
  });

  async function read(isFresh: boolean) {
    set({ run: { what: 'reading', done: 0, total: 0, isCancelled: false } });
    const portfolio = await workbook.portfolio.read(isFresh, options('reading'));
    set({ ranked: rankedPortfolio(portfolio) });
    return portfolio;
  }

  /** One at a time, and whatever happens the progress goes. */
  function start(work: () => Promise<Outcome>): void {
    void run('portfolio', async () => {
      cancelling = new AbortController();
      try {
        return await work();
      } finally {
        set({ run: undefined });
      }
    });
  }

  workbook.portfolio.follow(
    createPortfolioFollower(core, async () =>
      set({ ranked: rankedPortfolio(await workbook.portfolio.read(false, {})) }),
    ),
  );

  const readAll = (isFresh: boolean) =>
    start(async () => {
      const { notRead } = await read(isFresh);
      return { ok: notRead === 0, sentence: notRead === 0 ? '' : portfolioTexts.cancelled };
    });

  return {
    anchors: createAnchorActions(core, workbook),
    open() {
      openerId = page.activeElement?.id ?? '';
      show({ ...state(), page: 'portfolio' });
      page.defaultView?.scrollTo(0, 0);
      root.querySelector<HTMLElement>('#portfolio-title')?.focus();
      readAll(false);
    },
    close() {
      show({ ...state(), page: 'role' });
      const opener = openerId === '' ? null : page.getElementById(openerId);
      (opener ?? root.querySelector<HTMLElement>('main'))?.focus();
    },
    readAgain: () => readAll(true),
    // What is written is read afresh, because Excel misses events: the table outlives what the pane shows.
    write: () =>
      start(async () => {
        const portfolio = await read(true);
        set({ run: { what: 'writing', done: 0, total: portfolio.rows.length, isCancelled: false } });
        return workbook.portfolio.write(portfolio, options('writing'));
      }),
    cancel() {
      cancelling.abort();
      const { run: running } = state().portfolio;
      if (running) set({ run: { ...running, isCancelled: true } });
    },
    showTab: (tab) => set({ tab }),
    search: (search) => set({ search, most: rolesAtOnce }),
    chooseZone: (zone) => set({ zone, most: rolesAtOnce }),
    countZonesBy: (mixWay) => set({ mixWay }),
    showMore: () => set({ most: state().portfolio.most + rolesAtOnce }),
    goTo(sheetId) {
      void run('activate', () => workbook.activate(sheetId)).then(() => {
        if (state().status?.ok === false) return;
        show({ ...state(), page: 'role' });
        root.querySelector<HTMLElement>('main')?.focus();
      });
    },
  };
}

/** Progress of hundreds of sheets is drawn a few times a second; the end always is. */
function atMostEachFrame(draw: (progress: PortfolioProgress) => void): (progress: PortfolioProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < 100 && progress.done < progress.total) return;
    last = now;
    draw(progress);
  };
}
