/* The texts of the tab Functions. */

const plural = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

export const functionTexts = {
  title: 'Functions',

  registered: {
    unsupported: 'This Excel has no custom functions. The formulas of a role sheet work without them.',
    none: 'No function is registered. Close this pane and open it again.',
    asked: (functions: number, calls: number) =>
      `${plural(functions, 'function')} registered. Excel has asked for ${plural(calls, 'result')} since this page was loaded.`,
    notAsked: (functions: number) =>
      `${plural(functions, 'function')} registered. Excel has not asked for a result since this page was loaded.`,
  },

  blanks:
    'A blank cell reaches a function as 0 in Excel on the desktop, and as a blank on the web. A blank evidence, barrier or growth rating counts as 0 on the desktop; the pane and the sheet’s own formulas tell it from 0.',

  insert: {
    title: 'Insert a formula',
    open: 'Formula for the selected cell',
    role: 'Role',
    call: 'Function',
    goesTo: (cell: string, sheet: string) => `Goes into ${cell} of ${sheet}, which is blank.`,
    holds: (cell: string, sheet: string) => `${cell} of ${sheet} holds:`,
    put: 'Insert',
    replace: (cell: string) => `Replace what ${cell} holds`,
    cancel: 'Cancel',
    noCalls: 'This sheet has no role any more.',
  },

  uses: {
    title: 'In this workbook',
    find: 'Find our functions',
    findAgain: 'Search again',
    none: 'No cell of this workbook calls one of our functions.',
    error: 'Error',
    hidden: 'on a hidden sheet',
    goTo: (cell: string) => `Go to ${cell}`,
    more: (n: number) => `and ${n} more`,
    cutOff: (sheets: string) => `Too large to be searched to the end: ${sheets}.`,
    recalculate: 'Recalculate',
  },

  repair: {
    open: (n: number) => `Repair ${plural(n, 'formula')}`,
    why: 'Excel has lost the function behind these formulas and does not find it again by itself.',
    willBeWritten: (n: number) => `${plural(n, 'formula')} will be written anew`,
    firstOnly: (n: number) => `The first ${n} now; press again for the rest.`,
    repair: 'Repair',
    cancel: 'Cancel',
    none: 'No formula has lost its function.',
  },

  help: {
    of: (name: string) => `Help for ${name}`,
    all: 'What every function takes and gives',
    wrong: 'Select a cell with an error and point at its mark: it says which row and column to mend.',
  },

  rules: {
    title: 'Use these rules elsewhere',
    about: 'Score, zone and sub-label for tables of any length, on the engine that you already have.',
    language: 'Language',
    copy: 'Copy',
    text: (language: string) => `Rules as ${language}`,
    copied: (language: string) => `The rules as ${language} are on the clipboard.`,
    notCopied: 'The clipboard was refused. Click into the rules, press Ctrl+A, then Ctrl+C.',
  },

  found: (n: number) => `${plural(n, 'cell')} found.`,
} as const;
