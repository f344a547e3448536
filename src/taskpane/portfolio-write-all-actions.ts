import type { Portfolio, PortfolioOptions } from '../workbook/portfolio/read-portfolio';
import type { Outcome } from '../workbook/role-reading';
import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { refusedAtOnce, type WriteAllState } from './portfolio-write-all-state';
import { writeAllTexts } from './texts-portfolio-write-all';

/** What the controls of Write all ask for. */
export interface WriteAllActions {
  ask(): void;
  /** The answer to the question: no. */
  leave(): void;
  go(): void;
  showMore(): void;
  closeList(): void;
}

/** What a command of the page All roles is made with. */
export interface PortfolioWork {
  /** Runs one command at a time; whatever happens the progress goes. */
  start(work: () => Promise<Outcome>): Promise<void>;
  read(isFresh: boolean): Promise<Portfolio>;
  /** From here on the progress is that of writing. */
  writing(total: number): PortfolioOptions;
}

export function createWriteAllActions(
  { root, state, show }: PaneCore,
  workbook: PaneWorkbook,
  { start, read, writing }: PortfolioWork,
): WriteAllActions {
  const set = (writeAll: WriteAllState) => show({ ...state(), portfolio: { ...state().portfolio, writeAll } });
  const focus = (id: string) => root.querySelector<HTMLElement>(`#${id}`)?.focus();
  return {
    ask() {
      set({ kind: 'asks' });
      focus('write-all-title');
    },
    leave() {
      set(undefined);
      focus('write-all');
    },
    go() {
      set(undefined);
      void start(async () => {
        const { rows, notRead } = await read(false);
        if (notRead > 0) return { ok: false, sentence: writeAllTexts.nothing };
        const sheets = rows.map(({ sheet }) => sheet);
        const ended = await workbook.portfolio.writeAll(sheets, writing(sheets.length));
        const { refused, left } = ended;
        if (refused.length > 0) set({ kind: 'told', refused, most: refusedAtOnce });
        await read(false);
        return { ok: refused.length === 0 && left === 0, sentence: writeAllTexts.outcome(ended) };
      }).then(() => focus('not-written-title'));
    },
    showMore() {
      const { writeAll } = state().portfolio;
      if (writeAll?.kind === 'told') set({ ...writeAll, most: writeAll.most + refusedAtOnce });
    },
    closeList() {
      set(undefined);
      focus('portfolio-title');
    },
  };
}
