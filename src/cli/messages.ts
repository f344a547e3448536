import type { Option } from './command-line';

/* Every sentence that the command line says, beside its help. */

export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const list = (words: readonly string[]) => words.join(', ');
const meant = (word: string | undefined) => (word === undefined ? '' : ` Did you mean ${word}?`);
const seeHelp = (command?: string) => ` See aijri ${command === undefined ? '' : `${command} `}--help.`;

export const messages = {
  noSuchCommand: (typed: string, near: string | undefined, names: readonly string[]) =>
    `There is no command ${typed}.${meant(near)} The commands are ${list(names)}.${seeHelp()}`,
  noSuchOption: (command: string, typed: string, near: string | undefined, known: readonly string[]) =>
    `${command} has no option ${typed}.${meant(near)} It has ${list(known)}.`,
  takesNoValue: (option: string) => `--${option} takes no value.`,
  valueNeeded: (option: string, choices: readonly string[] | undefined) =>
    `--${option} needs a value${choices ? `: ${list(choices)}` : ''}.`,
  noSuchChoice: (option: string, given: string, near: string | undefined, choices: readonly string[]) =>
    `--${option} cannot be ${given}.${meant(near)} It can be ${list(choices)}.`,
  optionNeeded: (command: string, { name, choices = [] }: Option) =>
    `${command} needs --${name}: ${list(choices)}.${seeHelp(command)}`,
  noFiles: (command: string) =>
    `${command} needs at least one file or folder, or - for standard input.${seeHelp(command)}`,
  takesNoFiles: (command: string, file: string) => `${command} takes no files, but ${file} was given.`,

  notThere: 'is not there. Check the spelling and the folder.',
  notAllowed: 'may not be read. Check its permissions.',
  notRead: (reason: string) => `could not be read (${reason}).`,
  tooLarge: (megabytes: number) => `is larger than ${megabytes} MB, which no assessment is. It was not read.`,
  empty: 'is empty.',
  nothingInFolder: (endings: readonly string[]) =>
    `is a folder without assessments: no file in it ends in ${list(endings)}.`,

  oldOrLocked:
    'is an old .xls file or has a password. Open it in Excel, remove the password, save it as .xlsx, and try again.',
  brokenZip: (reason: string) =>
    `is no workbook that can be opened: ${reason.replace(/\.+$/, '')}. Open it in Excel and save it again.`,
  damaged: 'it is damaged',
  zipEndMissing: 'its end is missing, as after a broken download',
  zipListBroken: 'its list of contents is damaged',
  zipBomb: (megabytes: number) =>
    `unpacks to more than ${megabytes} MB, which no workbook of roles does. It was not opened.`,
  tookTooLong: (seconds: number) =>
    `could not be opened within ${seconds} seconds, which is enough for any workbook of roles.`,
  onLine: (line: number, sentence: string) => `line ${line}: ${sentence}`,
  noRoleSheet: 'has no role sheet. A role sheet is recognised by the header rows of its tables.',
  notCalculated: (sheet: string, cell: string) =>
    `has formulas without results on the sheet ${sheet} (first ${cell}). Open it in Excel or LibreOffice, save it, and try again.`,
  noFilledRoleSheet: 'has no role sheet that somebody has filled.',
  leftOutLarge: (sheet: string) => `the sheet ${sheet} has more cells than any role sheet; left out.`,
  leftOutBlank: (sheet: string) => `the sheet ${sheet} is a role sheet that nobody has filled; left out.`,

  notColumns: (given: string) =>
    `--columns takes five different names with commas between, such as tr,evidence,barriers,growth,share. Found: ${given}.`,

  ownFault: (details: string) => `this is a fault of aijri itself, please report it with the file. ${details}`,

  incomplete: 'incomplete',
  missing: ([first, ...others]: readonly string[]) =>
    first === undefined ? '' : `${first}${others.length > 0 ? ` And ${others.length} more.` : ''}`,

  severalRoles: 'there is more than one role. Name a folder for them with --out.',
  workbookNeedsOut: 'convert --to xlsx needs --out: a folder, or a file that ends in .xlsx.',
  tooManyRoles: (most: number) => `would have more than ${most} roles. Name a folder instead, for a workbook per file.`,
  alreadyThere: 'is already there and was not overwritten. Move it away, or name another place with --out.',
  isFolder: 'is a folder. Name a file with --out.',
  notWritten: (reason: string) => `could not be written (${reason}).`,

  progress: (files: number, roles: number) => `${plural(files, 'file')}, ${plural(roles, 'role')} so far`,
};

/** `coder.md: is empty.` */
export const about = (file: string, sentence: string): string => `${file}: ${sentence}`;

/** What was thrown, for whoever mends it. */
export const faultInWords = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
