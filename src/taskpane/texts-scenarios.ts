/* The texts of scenarios in the tab What if. */

export const scenarioTexts = {
  title: 'Scenarios',
  intro: (noise: string) => `On the sheet, below its other tables. Likely ranges ${noise}.`,
  columns: { name: 'Scenario', score: 'Score', zone: 'Zone', likely: 'Likely' },
  base: 'Base',
  noRange: 'none',
  notScored: 'not scored',
  driven: (what: string, change: string) => `Most of it: ${what}, ${change}.`,
  notUnderstood: 'What differs cannot be read, so there is nothing to compute or to load.',
  gone: (what: string) => `No longer on the sheet: ${what}. Load what is left and save it anew, or delete it.`,
  moved: 'The sheet has changed since this was saved; the figures are of the sheet as it is now.',
  same: 'The sheet is like this now.',

  save: {
    open: 'Save as scenario…',
    title: 'Save these changes as a scenario',
    name: 'Name',
    hint: 'senior, 2028',
    save: 'Save',
    replaces: (name: string) => `Replaces the scenario ${name}.`,
    replace: 'Replace',
    missing: 'Enter a name.',
  },
  load: 'Load',
  loadInWords: (name: string) => `Load ${name} into What if`,
  rename: 'Rename',
  renameInWords: (name: string) => `Rename ${name}`,
  remove: 'Delete',
  removeInWords: (name: string) => `Delete ${name}`,
  removeTitle: (name: string) => `Delete the scenario ${name}?`,
  cancel: 'Cancel',
} as const;
