import { parseArgs } from 'node:util';
import { type CommandName, type CommandSpec, commandSpecs, type Option } from './command-line';
import { messages } from './messages';
import { suggestion } from './suggestion';

/** A command to run. */
export interface RunRequest {
  readonly kind: 'run';
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly options: Options;
}

/** What somebody asks for on the command line. */
export type Request =
  | RunRequest
  | { readonly kind: 'help'; readonly command: CommandSpec | undefined }
  | { readonly kind: 'version' }
  /** It cannot be done; one sentence says why. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** The options' values by name; a switch that is on is 'true'. An option with choices always has one. */
export type Options = ReadonlyMap<string, string>;

/** Reads the words behind `aijri`. */
export function readArguments(words: readonly string[]): Request {
  const [first, ...others] = words;
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help', command: undefined };
  if (first === '--version') return { kind: 'version' };
  if (first === 'help') return { kind: 'help', command: commandSpecs.find(({ name }) => name === others[0]) };
  const spec = commandSpecs.find(({ name }) => name === first);
  if (!spec) {
    const names = commandSpecs.map(({ name }) => name);
    return { kind: 'refused', sentence: messages.noSuchCommand(first, suggestion(first, names), names) };
  }
  return readCommand(spec, others);
}

function readCommand(spec: CommandSpec, words: readonly string[]): Request {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(spec.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }])),
    },
  });
  const files: string[] = [];
  const options = new Map<string, string>();
  for (const { name, choices } of spec.options)
    if (choices?.[0] !== undefined && !isNeeded(spec, name)) options.set(name, choices[0]);
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') return { kind: 'help', command: spec };
    const option = spec.options.find(({ name }) => name === token.name);
    const problem = option ? wrongValue(option, token.value) : unknownOption(spec, token.rawName);
    if (problem !== undefined) return { kind: 'refused', sentence: problem };
    options.set(token.name, token.value ?? 'true');
  }
  const lacking = spec.options.find(({ name, isNeeded }) => isNeeded && !options.has(name));
  if (lacking) return { kind: 'refused', sentence: messages.optionNeeded(spec.name, lacking) };
  if (spec.takesFiles && files.length === 0) return { kind: 'refused', sentence: messages.noFiles(spec.name) };
  if (!spec.takesFiles && files[0] !== undefined)
    return { kind: 'refused', sentence: messages.takesNoFiles(spec.name, files[0]) };
  return { kind: 'run', command: spec.name, files, options };
}

const isNeeded = ({ options }: CommandSpec, wanted: string): boolean =>
  options.some(({ name, isNeeded }) => name === wanted && isNeeded);

function unknownOption({ name, options }: CommandSpec, typed: string): string {
  const known = [...options.map((option) => `--${option.name}`), '--help'];
  return messages.noSuchOption(name, typed, suggestion(typed, known), known);
}

function wrongValue({ name, value, choices }: Option, given: string | undefined): string | undefined {
  if (value === undefined) return given === undefined ? undefined : messages.takesNoValue(name);
  if (given === undefined || given === '') return messages.valueNeeded(name, choices);
  if (choices && !choices.includes(given))
    return messages.noSuchChoice(name, given, suggestion(given, choices), choices);
  return undefined;
}
