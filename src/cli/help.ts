import { type CommandSpec, commandSpecs, type Option } from './command-line';

/* What --help prints. */

const width = 28;
const row = (left: string, right: string) => `  ${left.padEnd(width)} ${right}`;

const inputs = [
  'FILES are documents (.md, .txt, .html, .tsv), role sheets in workbooks (.xlsx), roles in JSON, folders with any of',
  'these, or - for standard input. A file is known by what is in it; in a folder, other kinds of files are passed over.',
];

const exits = [
  'Exit code 0: fine. 1: check found an error that nobody waived. 2: the command line is wrong, or a file could not be',
  'read or written; the others are still worked through, and standard error has a sentence for each.',
];

/** The whole help, or that of one command. */
export function help(command: CommandSpec | undefined): string {
  return `${(command ? helpOf(command) : overview()).join('\n')}\n`;
}

function overview(): string[] {
  return [
    'Scores, checks, reports and converts assessments by the AIJRI method (AI Job Resistance Index), without Excel.',
    '',
    ...commandSpecs.flatMap(({ name, usage, about }) => [`  aijri ${name} ${usage}`, `      ${about}`]),
    '',
    'aijri COMMAND --help says more about a command.',
    '',
    ...inputs,
    '',
    ...exits,
  ];
}

function helpOf({ name, usage, about, takesFiles, options, details }: CommandSpec): string[] {
  const paragraph = (lines: readonly string[]) => (lines.length > 0 ? ['', ...lines] : []);
  return [
    `aijri ${name} ${usage}`,
    '',
    about,
    '',
    ...options.map((option) => row(optionName(option), optionAbout(option))),
    row('--help', 'This text.'),
    ...paragraph(details),
    ...paragraph(takesFiles ? inputs : []),
    ...paragraph(exits),
  ];
}

const optionName = ({ name, value }: Option) => (value === undefined ? `--${name}` : `--${name} ${value}`);

function optionAbout({ about, choices, isNeeded }: Option): string {
  if (!choices) return about;
  return `${about} ${choices.join(', ')}; ${isNeeded ? 'one is needed' : `without it ${choices[0]}`}.`;
}
