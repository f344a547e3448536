import { blank, type RawValue } from '../assessment/raw';
import { allowed, jsonMessages } from './json-messages';

/* Values of a JSON text that nobody has looked at yet. Whatever they hold, the answer is a value or a problem. */

/** Something in a JSON text that cannot be taken. */
export interface JsonProblem {
  /** Where: '$.ratings.tasks[2].score'. */
  readonly path: string;
  readonly sentence: string;
}

/** One entry of an object or an array, with its path. */
export interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly path: string;
}

/** The entries of an object; a problem and none for anything else. What is absent has none. */
export function entriesOf(value: unknown, path: string, problems: JsonProblem[]): Entry[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(needs(path, value, allowed.object));
    return [];
  }
  return Object.entries(value).map(([name, each]) => ({ name, value: each, path: `${path}${step(name)}` }));
}

/** The items of an array; a problem and none for anything else. */
export function itemsOf(value: unknown, path: string, problems: JsonProblem[]): Entry[] {
  if (!Array.isArray(value)) {
    problems.push(needs(path, value, allowed.array));
    return [];
  }
  const items: readonly unknown[] = value;
  return items.map((each, index) => ({ name: String(index), value: each, path: `${path}[${index}]` }));
}

/** A value as found. `isRating` holds a bare value against its scale: it gives what it needs, or undefined when it fits. */
export function rawOf(
  { value, path }: Pick<Entry, 'value' | 'path'>,
  problems: JsonProblem[],
  lacks: (value: string | number | boolean) => string | undefined = () => undefined,
  textOf: (value: string | number | boolean) => string = String,
): RawValue {
  if (value === null) return blank;
  if (isPlain(value)) {
    const lacking = lacks(value);
    if (lacking !== undefined) problems.push(needs(path, value, lacking));
    return { value, text: textOf(value), isFormula: false };
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(needs(path, value, allowed.value));
    return blank;
  }
  const told = new Map<string, unknown>(Object.entries(value));
  const found = told.get('value');
  if (!isPlain(found)) {
    problems.push(needs(`${path}.value`, found, allowed.plainValue));
    return blank;
  }
  const text = told.get('text') ?? (told.get('unread') === true ? String(found) : textOf(found));
  if (typeof text !== 'string') problems.push(needs(`${path}.text`, text, allowed.text));
  const flag = (name: string): boolean => {
    const stated = told.get(name);
    if (stated !== undefined && stated !== true) problems.push(needs(`${path}.${name}`, stated, allowed.trueOrAbsent));
    return stated === true;
  };
  const lacking = flag('unread') ? undefined : lacks(found);
  if (lacking !== undefined) problems.push(needs(`${path}.value`, found, lacking));
  for (const name of told.keys()) {
    if (!toldNames.includes(name)) {
      problems.push({
        path: `${path}${step(name)}`,
        sentence: jsonMessages.unknown(`${path}${step(name)}`, toldNames),
      });
    }
  }
  const raw = { value: found, text: String(text), isFormula: flag('formula') };
  return flag('beside') ? { ...raw, isBeside: true } : raw;
}

const toldNames = ['value', 'text', 'formula', 'beside', 'unread'];

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export function needs(path: string, found: unknown, what: string): JsonProblem {
  return { path, sentence: jsonMessages.needs(path, inWords(found), what) };
}

/** What was found, shortened. */
export function inWords(found: unknown): string {
  if (found === undefined) return 'missing';
  if (Array.isArray(found)) return 'an array';
  if (typeof found === 'object' && found !== null) return 'an object';
  const text = JSON.stringify(found);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A step of a path: `.tasks`, or `["a name"]` where the name is no word. */
function step(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? `.${name.slice(0, 60)}` : `[${inWords(name)}]`;
}
