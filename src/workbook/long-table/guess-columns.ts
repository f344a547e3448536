import { type ColumnMapping, type LongTableInput, longTableInputs, noMapping } from './columns';

/* Which column holds what, from the headers. The words are ours, after what spreadsheets with such ratings are headed. */

/** A header that is one of these, whatever its letter case, signs and brackets. */
export const longTableHeaders: Readonly<Record<LongTableInput, readonly string[]>> = {
  taskResistance: ['task resistance', 'resistance', 'task resistance score', 'tr'],
  evidence: ['evidence', 'evidence total', 'evidence score', 'total evidence', 'market evidence'],
  barriers: ['barriers', 'barrier', 'barrier total', 'barriers total', 'barrier score', 'barriers score'],
  growth: ['growth', 'ai growth', 'ai growth correlation', 'growth correlation', 'growth score'],
  share3plus: ['share 3+', 'share3+', 'share3plus', 'share 3plus', 'time scoring 3+', 'share of time scoring 3+'],
};

/** A header that says one of these among other words, where no second header does. */
const words: Readonly<Record<LongTableInput, RegExp>> = {
  taskResistance: /(^| )task resistance( |$)/,
  evidence: /(^| )evidence( |$)/,
  barriers: /(^| )barriers?( |$)/,
  growth: /(^| )growth( |$)/,
  share3plus: /(^| )(share|time|tasks).* 3( ?\+| ?plus| or more)( |$)/,
};

/** Words of a column about a rating instead of with it. */
const aside = /(^| )(modifier|sources?|notes?|rationale|comments?|reasons?|dates?|by|links?)( |$)/;

/**
 * The columns that headers leave little doubt about: a header of the list first, then the only one with the word in it. No
 * column is guessed for two inputs, and where two headers fit nothing is guessed.
 *
 * @param isOurs tells whether a column is one that the add-in writes itself
 * @example guessColumns(['Role', 'Growth', 'TR', 'Evidence (total)', 'Barriers']).evidence // 3
 */
export function guessColumns(
  titles: readonly string[],
  isOurs: (column: number) => boolean = () => false,
): ColumnMapping {
  const plain = titles.map((title, column) => (isOurs(column) ? '' : plainHeader(title)));
  const mapping: Record<LongTableInput, number | undefined> = { ...noMapping };
  const takeOnly = (input: LongTableInput, fits: (title: string) => boolean) => {
    const taken = new Set(Object.values(mapping));
    const found = [...plain.keys()].filter((column) => !taken.has(column) && fits(plain[column] ?? ''));
    if (mapping[input] === undefined && found.length === 1) mapping[input] = found[0];
  };
  for (const input of longTableInputs) takeOnly(input, (title) => longTableHeaders[input].includes(title));
  for (const input of longTableInputs) takeOnly(input, (title) => saysOnly(input, title));
  return mapping;
}

/** True where a header has the word of that input and of no other. */
const saysOnly = (input: LongTableInput, title: string): boolean =>
  !aside.test(title) && longTableInputs.every((each) => words[each].test(title) === (each === input));

/** Small letters, digits and + with single spaces; what stands in brackets is left out. */
const plainHeader = (title: string): string =>
  title
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
