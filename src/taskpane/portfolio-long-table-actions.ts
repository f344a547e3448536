import type { ColumnMapping, LongTableInput } from '../workbook/long-table/columns';
import type { Located } from '../workbook/long-table/locate-table';
import type { LongTable } from '../workbook/long-table/open-table';
import type { LongTableOptions } from '../workbook/long-table/score-values';
import type { Outcome } from '../workbook/role-reading';
import type { LongTableWorkbook } from './long-table-workbook';
import type { PaneCore } from './pane-core';
import { type LongTableState, opened, withChoice } from './portfolio-long-table-state';

/** What the controls of the tab Long table ask for. */
export interface LongTableActions {
  /** Lists the tables, and opens the first where none is open. */
  list(): void;
  /** Opens one of the choices, by its place among them. */
  choose(at: number): void;
  takeSelected(): void;
  /** undefined: no column holds it. */
  point(input: LongTableInput, column: number | undefined): void;
  takesFormulas(): boolean;
  score(): void;
  insertFormula(): void;
}

/** What it is made with. */
export interface LongTableWork {
  /** Runs one command at a time; whatever happens the progress goes. */
  start(work: () => Promise<Outcome>): void;
  /** From here on the progress is that of rows. */
  scoring(total: number): LongTableOptions;
}

export function createLongTableActions(
  { state, show }: PaneCore,
  workbook: LongTableWorkbook,
  { start, scoring }: LongTableWork,
): LongTableActions {
  const now = () => state().portfolio.longTable;
  const set = (change: Partial<LongTableState>) =>
    show({ ...state(), portfolio: { ...state().portfolio, longTable: { ...now(), ...change } } });
  /** Of what was asked for last: an older answer is not shown. */
  let asked = 0;

  async function latest(ask: () => Promise<Partial<LongTableState>>): Promise<void> {
    const mine = ++asked;
    const change = await ask().catch((error: unknown) => ({
      problem: error instanceof Error ? error.message : String(error),
    }));
    if (mine === asked) set(change);
  }

  const asChange = (found: Located<LongTable>): Partial<LongTableState> =>
    found.ok ? opened(now(), found.table) : { problem: found.sentence };

  /** The table as it is now, after something was written beside it. */
  const openAgain = ({ source }: LongTable) => latest(async () => asChange(await workbook.open(source)));

  function work(each: (table: LongTable, mapping: ColumnMapping, options: LongTableOptions) => Promise<Outcome>): void {
    const { table, mapping } = now();
    if (!table) return;
    start(async () => {
      const outcome = await each(table, mapping, scoring(table.rows));
      await openAgain(table);
      return outcome;
    });
  }

  return {
    list: () =>
      void latest(async () => {
        const { table } = now();
        const listed = await workbook.list();
        const choices = table?.source.kind === 'range' ? withChoice(listed, table.source) : listed;
        set({ choices, problem: '' });
        const source = table?.source ?? choices[0];
        if (!source) return { table: undefined };
        const found = await workbook.open(source);
        return found.ok ? opened(now(), found.table) : { table: undefined, problem: found.sentence };
      }),
    choose(at) {
      const source = now().choices?.[at];
      if (source) void latest(async () => asChange(await workbook.open(source)));
    },
    takeSelected: () => void latest(async () => asChange(await workbook.openSelected())),
    point: (input, column) => set({ mapping: { ...now().mapping, [input]: column } }),
    takesFormulas: () => workbook.takesFormulas(),
    score: () => work((table, mapping, options) => workbook.score(table, mapping, options)),
    insertFormula: () => work((table, mapping, options) => workbook.insertFormula(table, mapping, options)),
  };
}
