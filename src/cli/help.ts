import { type CommandSpec, commandSpecs, exits, inputs, type Option } from './command-line';

/* What --help prints. */

const width = 28;
const row = (left: string, right: string) => `  ${left.padEnd(width)} ${right}`;

const lineLength = 100;

/** A paragraph broken into lines between its words. */
function wrapped(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const paragraphs = (texts: readonly string[]) => texts.flatMap((text) => ['', ...wrapped(text)]);

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
    ...paragraphs([...inputs, ...exits]),
  ];
}

function helpOf({ name, usage, about, takesFiles, options, details }: CommandSpec): string[] {
  return [
    `aijri ${name} ${usage}`,
    '',
    about,
    '',
    ...options.map((option) => row(optionName(option), optionAbout(option))),
    row('--help', 'This text.'),
    ...paragraphs([...details, ...(takesFiles ? inputs : []), ...exits]),
  ];
}

export const optionName = ({ name, value }: Option) => (value === undefined ? `--${name}` : `--${name} ${value}`);

/** What an option does, with the values that it takes. */
export function optionAbout({ about, choices, isNeeded }: Option): string {
  if (!choices) return about;
  return `${about} ${choices.join(', ')}; ${isNeeded ? 'one is needed' : `without it ${choices[0]}`}.`;
}
