import { usualColumns } from '../rules/columns';
import { dialects, rulesText } from '../rules/dialects';
import { ruleTexts } from '../rules/texts';
import type { FunctionUse } from '../workbook/function-uses';
import { repairsOf } from '../workbook/repair-formulas';
import type { Outcome } from '../workbook/role-reading';
import { chosenCall, type FunctionsState, noFunctionsYet } from './functions-state';
import type { Registration } from './functions-workbook';
import { copyToClipboard } from './hand-over';
import type { PaneCore } from './pane-core';
import type { PaneWorkbook } from './pane-workbook';
import { functionTexts } from './texts-functions';

/** What the controls of the tab Functions ask for. */
export interface FunctionActions {
  /** As it is now; it changes with every formula that Excel calculates. */
  registration(): Registration;
  find(): void;
  goTo(use: FunctionUse): void;
  openRepair(open: boolean): void;
  repair(): void;
  /** Searches and shows what Repair would write, or says that there is nothing to mend. */
  showRepairs(): Promise<void>;
  /** Searches and has all that is found calculated again. */
  recalculate(): Promise<void>;
  /** Shows the calls for a role and the cell that is selected; undefined closes them. */
  offer(roleSheetId: string | undefined): void;
  choose(name: string): void;
  /** `replace` is the person's word that what the cell holds may go. */
  insert(replace: boolean): void;
  chooseDialect(dialect: string): void;
  copyRules(): void;
}

export function createFunctionActions({ root, state, show, run }: PaneCore, workbook: PaneWorkbook): FunctionActions {
  const now = () => state().functions;
  const set = (change: Partial<FunctionsState>) => show({ ...state(), functions: { ...now(), ...change } });
  const uses = () => now().found?.uses ?? [];

  /** Searches the workbook; gives the sentence for the status line. */
  async function search(): Promise<Outcome> {
    const found = await workbook.functions.list();
    set({ found, isRepairOpen: now().isRepairOpen && repairsOf(found.uses).length > 0 });
    return { ok: true, sentence: functionTexts.found(found.uses.length) };
  }

  /** Does something to the formulas and shows them as they are then. */
  async function searchAfter(work: Promise<Outcome>): Promise<Outcome> {
    const outcome = await work;
    await search();
    return outcome;
  }

  return {
    registration: () => workbook.functions.registration(),
    find: () => void run('functions', search),
    goTo: ({ sheet, cell }) => void run('go', () => workbook.goTo(sheet.id, cell)),
    openRepair(isRepairOpen) {
      set({ isRepairOpen });
      if (isRepairOpen) root.querySelector<HTMLElement>('#repair')?.focus();
    },
    repair: () => void run('functions', () => searchAfter(workbook.functions.repair(uses()))),
    async showRepairs() {
      await run('functions', async () => {
        await search();
        const { length } = repairsOf(uses());
        set({ isRepairOpen: length > 0 });
        return { ok: true, sentence: length > 0 ? '' : functionTexts.repair.none };
      });
      root.querySelector<HTMLElement>('#repair')?.focus();
    },
    recalculate: () =>
      run('functions', async () => {
        const outcome = await search();
        return uses().length === 0 ? outcome : searchAfter(workbook.functions.recalculate(uses()));
      }),
    offer(roleSheetId) {
      if (roleSheetId === undefined) return set({ offer: noFunctionsYet.offer });
      void run('functions', async () => {
        set({ offer: await workbook.functions.offer(roleSheetId) });
        root.querySelector<HTMLElement>('#offer')?.focus();
        return { ok: true, sentence: '' };
      });
    },
    choose: (chosen) => set({ chosen }),
    insert(replace) {
      const { offer } = now();
      const call = chosenCall(now());
      if (!offer || !call) return;
      void run('functions', async () => {
        const outcome = await workbook.functions.insert(call, offer.target, replace);
        if (outcome.ok) set({ offer: undefined, found: now().found && (await workbook.functions.list()) });
        return outcome;
      });
    },
    chooseDialect(wanted) {
      const dialect = dialects.find((each) => each === wanted);
      if (dialect) set({ dialect });
    },
    copyRules() {
      const { dialect } = now();
      // Before anything is awaited: the browser gives the clipboard to a click alone.
      const ok = copyToClipboard(root.ownerDocument, { text: rulesText(dialect, usualColumns) });
      const sentence = ok ? functionTexts.rules.copied(ruleTexts.name[dialect]) : functionTexts.rules.notCopied;
      void run('functions', () => Promise.resolve({ ok, sentence }));
    },
  };
}
