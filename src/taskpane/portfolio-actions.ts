import type { PortfolioProgress } from '../workbook/portfolio/read-portfolio';
import type { Outcome } from '../workbook/role-reading';
import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { type AnchorActions, createAnchorActions } from './portfolio-anchors-actions';
import { createPortfolioFollower } from './portfolio-follow';
import { createLongTableActions, type LongTableActions } from './portfolio-long-table-actions';
import { type PortfolioRun, type PortfolioState, rankedPortfolio, rolesAtOnce } from './portfolio-state';
import type { MixWay } from './portfolio-mix-state';
import { type CheckChoice, checkCounts } from './portfolio-checks';
import { createWriteAllActions, type WriteAllActions } from './portfolio-write-all-actions';
import { createRatingsActions, type RatingsActions } from './portfolio-ratings-actions';
import type { PortfolioTab } from './tabs';
import { portfolioTexts } from './texts-portfolio';
import { portfolioCheckTexts } from './texts-portfolio-checks';

/** What the controls of the page All roles ask for. */
export interface PortfolioActions {
  readonly ratings: RatingsActions;
  readonly anchors: AnchorActions;
  readonly longTable: LongTableActions;
  open(): void;
  /** Opens the page on the tab Long table, which needs no role sheet. */
  openLongTable(): void;
  close(): void;
  /** Reads every role sheet afresh. */
  checkAll(): void;
  write(): void;
  readonly writeAll: WriteAllActions;
  /** Draws the ranking and the zone mix on a sheet of their own. */
  makeCharts(): void;
  cancel(): void;
  showTab(tab: PortfolioTab): void;
  search(text: string): void;
  chooseZone(zone: PortfolioState['zone']): void;
  chooseChecks(checks: CheckChoice | undefined): void;
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
    // After a writing that was cancelled, what it has written is read all the same.
    if (cancelling.signal.aborted) cancelling = new AbortController();
    set({ run: { what: 'reading', done: 0, total: 0, isCancelled: false } });
    const portfolio = await workbook.portfolio.read(isFresh, options('reading'));
    set({ ranked: rankedPortfolio(portfolio) });
    return portfolio;
  }

  /** One at a time, and whatever happens the progress goes. */
  function start(work: () => Promise<Outcome>): Promise<void> {
    return run('portfolio', async () => {
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
      const { rows, notRead } = await read(isFresh);
      if (notRead > 0) return { ok: false, sentence: portfolioTexts.cancelled };
      return { ok: true, sentence: isFresh ? portfolioCheckTexts.outcome(rows.length, checkCounts(rows)) : '' };
    });

  function writing(total: number) {
    set({ run: { what: 'writing', done: 0, total, isCancelled: false } });
    return options('writing');
  }

  const longTable = createLongTableActions(core, workbook.portfolio.longTable, {
    start,
    scoring(total) {
      set({ run: { what: 'scoring', done: 0, total, isCancelled: false } });
      return options('scoring');
    },
  });

  function open() {
    openerId = page.activeElement?.id ?? '';
    show({ ...state(), page: 'portfolio' });
    page.defaultView?.scrollTo(0, 0);
    root.querySelector<HTMLElement>('#portfolio-title')?.focus();
    void readAll(false);
    if (state().portfolio.tab === 'long-table') longTable.list();
  }

  return {
    ratings: createRatingsActions(core, workbook),
    anchors: createAnchorActions(core, workbook),
    longTable,
    open,
    openLongTable() {
      set({ tab: 'long-table' });
      open();
    },
    close() {
      if (state().portfolio.writeAll?.kind === 'asks') set({ writeAll: undefined });
      show({ ...state(), page: 'role' });
      const opener = openerId === '' ? null : page.getElementById(openerId);
      (opener ?? root.querySelector<HTMLElement>('main'))?.focus();
    },
    checkAll: () => readAll(true),
    // What is written is read afresh, because Excel misses events: the table outlives what the pane shows.
    write: () =>
      start(async () => {
        const portfolio = await read(true);
        return workbook.portfolio.write(portfolio, writing(portfolio.rows.length));
      }),
    writeAll: createWriteAllActions(core, workbook, { start, read, writing }),
    makeCharts: () =>
      start(async () => {
        const portfolio = await read(true);
        const { ranked } = state().portfolio;
        if (!ranked || portfolio.notRead > 0) return { ok: false, sentence: portfolioTexts.cancelled };
        set({ run: undefined });
        return workbook.portfolio.makeCharts(ranked);
      }),
    cancel() {
      cancelling.abort();
      const { run: running } = state().portfolio;
      if (running) set({ run: { ...running, isCancelled: true } });
    },
    showTab(tab) {
      set({ tab });
      if (tab === 'long-table') longTable.list();
    },
    search: (search) => set({ search, most: rolesAtOnce }),
    chooseZone: (zone) => set({ zone, most: rolesAtOnce }),
    chooseChecks: (checks) => set({ checks, most: rolesAtOnce }),
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
