import { usualColumns } from '../rules/columns';
import { dialects } from '../rules/dialects';

/* The command line as data: each command with its options. Reading it, refusing it and --help all follow this list. */

export type CommandName = 'score' | 'check' | 'report' | 'convert' | 'template' | 'rules';

export interface Option {
  readonly name: string;
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string;
  /** The values that are allowed; the first one is taken without the option. Absent where any will do. */
  readonly choices?: readonly string[];
  readonly isNeeded?: boolean;
  readonly about: string;
}

export interface CommandSpec {
  readonly name: CommandName;
  /** What follows the command's name. */
  readonly usage: string;
  readonly about: string;
  readonly takesFiles: boolean;
  readonly options: readonly Option[];
  /** More to say in the command's own help. */
  readonly details: readonly string[];
}

const neverOverwritten = 'A file that is there is never overwritten.';

export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'score',
    usage: 'FILES [--format text|json]',
    about: 'Score, zone and sub-label of every role.',
    takesFiles: true,
    options: [{ name: 'format', value: 'FORMAT', choices: ['text', 'json'], about: 'How to print it.' }],
    details: [
      'json is one array with an object per role: {file, sheet, title, score, zone, subLabel, missing}. A role that is not fully rated has null for a score, and in missing what it lacks. sheet is null outside of workbooks.',
    ],
  },
  {
    name: 'check',
    usage: 'FILES [--format text|json|sarif]',
    about: 'Holds what each role states against what its ratings give.',
    takesFiles: true,
    options: [{ name: 'format', value: 'FORMAT', choices: ['text', 'json', 'sarif'], about: 'How to print it.' }],
    details: [
      'text has one line per failed check: place, severity, check, what was found. What an assessor waived on the sheet is only counted.',
      'json for one file is an array of {check, severity, status, section, row, field, place, message, found, expected}; status is failed, passed, waived or not-run, and what has no place has null. Entries of a workbook have its sheet, too. For several files or a folder it is an array of {file, checks}, each with such an array.',
      'sarif is a SARIF 2.1.0 log, for code scanning. Waived findings are in it as suppressed.',
    ],
  },
  {
    name: 'report',
    usage: 'FILES [--format html|markdown|json] [--out FOLDER]',
    about: 'A report of every role.',
    takesFiles: true,
    options: [
      { name: 'format', value: 'FORMAT', choices: ['html', 'markdown', 'json'], about: 'What to write.' },
      { name: 'out', value: 'FOLDER', about: 'Where to write a file per role. Without it, one role is printed.' },
    ],
    details: [neverOverwritten],
  },
  {
    name: 'convert',
    usage: 'FILES --to json|md|html|xlsx [--out FOLDER|FILE.xlsx]',
    about: 'Documents to workbooks and back.',
    takesFiles: true,
    options: [
      { name: 'to', value: 'FORMAT', choices: ['json', 'md', 'html', 'xlsx'], isNeeded: true, about: 'What to write.' },
      {
        name: 'out',
        value: 'PLACE',
        about: 'A folder, for a file per role; or FILE.xlsx, for one workbook with all roles.',
      },
    ],
    details: [
      'A workbook has a role sheet per role, with formulas, and the figures that the author stated beside them. To a folder, each input file gives a workbook of its own. Without --out, one role is printed as text; a workbook needs --out.',
      neverOverwritten,
    ],
  },
  {
    name: 'template',
    usage: '[--out FILE.xlsx]',
    about: 'Writes the template workbook.',
    takesFiles: false,
    options: [{ name: 'out', value: 'FILE', about: 'Where; aijri-template.xlsx in this folder without it.' }],
    details: [neverOverwritten],
  },
  {
    name: 'rules',
    usage: `--dialect ${dialects.join('|')} [--columns NAMES]`,
    about: 'Prints the rules for another engine: SQL, or Power Query M.',
    takesFiles: false,
    options: [
      { name: 'dialect', value: 'DIALECT', choices: dialects, isNeeded: true, about: 'The language to print them in.' },
      {
        name: 'columns',
        value: 'NAMES',
        about: 'The names of the columns of your table, five with commas between.',
      },
    ],
    details: [
      'It gives score, zone and sub-label of every row, with the digits of the method. A rating that is missing or off its scale gives NULL.',
      `The columns are task resistance, evidence total, barrier total, growth, and the share of task time scoring 3 or more; without --columns they are ${Object.values(usualColumns).join()}. Names are quoted as they are typed; a name with a comma in it cannot be given.`,
    ],
  },
];

/** What FILES may be. */
export const inputs: readonly string[] = [
  'FILES are documents (.md, .txt, .html, .tsv), workbooks with role sheets (.xlsx), roles in JSON, folders with any of these, or - for standard input. A file is known by what is in it. Of a folder, hidden files, node_modules and links to other folders are passed over.',
];

/** What the exit code says. */
export const exits: readonly string[] = [
  'Exit code 0: fine. 1: check found an error that nobody waived. 2: the command line is wrong, or a file could not be read or written; the other files are still worked through, and standard error has a sentence for each.',
];
