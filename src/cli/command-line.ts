/* The command line as data: each command with its options. Reading it, refusing it and --help all follow this list. */

export type CommandName = 'score' | 'check' | 'template';

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
      'json is one array with an object per role: {file, sheet, title, score, zone, subLabel, missing}. A role that is not',
      'fully rated has null for a score, and in missing what it lacks. sheet is null outside of workbooks.',
    ],
  },
  {
    name: 'check',
    usage: 'FILES [--format text|json|sarif]',
    about: 'Holds what each role states against what its ratings give.',
    takesFiles: true,
    options: [{ name: 'format', value: 'FORMAT', choices: ['text', 'json', 'sarif'], about: 'How to print it.' }],
    details: [
      'text has one line per failed check: place, severity, check, what was found. What an assessor waived on the sheet is',
      'only counted.',
      'json for one file is an array of {check, severity, status, section, row, field, place, message, found, expected};',
      'status is failed, passed, waived or not-run; entries of a workbook have its sheet, too. For several files or a folder',
      'it is an array of {file, checks}, each with such an array.',
      'sarif is SARIF 2.1.0, for code scanning.',
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
];
