/** What the ribbon buttons ask of the pane. */
export interface PaneCommands {
  /** Reads the sheet again and moves to the findings. */
  showChecks(): Promise<void>;
  /** Writes the results of the active sheet and says how it went. */
  write(): Promise<void>;
  /** Looks for formulas that have lost their function and shows what would be written in their place. */
  showRepairs(): Promise<void>;
  /** Has Excel calculate every formula of ours again and says how many. */
  recalculate(): Promise<void>;
}

/** The ids are those of the buttons' FunctionName in manifest.xml. */
export const commandIds = {
  check: 'checkThisSheet',
  write: 'writeResults',
  repair: 'repairFormulas',
  recalculate: 'recalculateFormulas',
} as const;

/**
 * Ties the ribbon buttons to the pane. The pane is opened first, because it is where the outcome is read.
 *
 * @param pane resolves when the pane is ready; a button that is pressed earlier waits for it
 */
export function registerCommands(pane: Promise<PaneCommands>): void {
  associate(commandIds.check, async () => (await pane).showChecks());
  associate(commandIds.write, async () => (await pane).write());
  associate(commandIds.repair, async () => (await pane).showRepairs());
  associate(commandIds.recalculate, async () => (await pane).recalculate());
}

function associate(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await run();
    } finally {
      // Without this Excel keeps the button busy.
      event?.completed();
    }
  });
}
