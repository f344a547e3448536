import { type Scale, scaleInWords } from '../method/scales';
import type { RatedRow } from './assessment';
import type { Place, Section } from './place';
import type { Problem } from './problems';
import type { RawSection, RawValue } from './raw';
import { problemAt, readNumber } from './read-number';

/** A rating as found: on its scale, or undefined with the problem added to `problems`. */
export function readRating<Rating>(
  raw: RawValue | undefined,
  rating: {
    readonly what: string;
    readonly at: Place;
    readonly scale: Scale;
    readonly accept: (n: number) => Rating | undefined;
  },
  problems: Problem[],
): Rating | undefined {
  const expected = { at: rating.at, what: rating.what, allowed: scaleInWords(rating.scale) };
  const offScale = (number: number, found: string) =>
    problemAt(expected, Number.isInteger(number) ? 'out-of-scale' : 'not-whole', found);
  const number = readNumber(raw, expected);
  if (typeof number !== 'number') {
    // A text such as "7" is no fix on a scale that ends at 5: putting the number there would only give the next problem.
    const meant = number.fix;
    const isOff = typeof meant === 'number' && rating.accept(meant) === undefined;
    problems.push(isOff ? offScale(meant, number.found) : number);
    return undefined;
  }
  const accepted = rating.accept(number);
  if (accepted === undefined) problems.push(offScale(number, String(number)));
  return accepted;
}

/** A rubric table of the method: its rows by name and their scale. */
interface RatedTable<Rating> {
  readonly names: readonly string[];
  readonly scale: Scale;
  readonly accept: (n: number) => Rating | undefined;
}

/**
 * The rows of a rubric table with their ratings.
 *
 * A row under another name stands for one that is absent, so that a reworded table still works. A row that the method
 * names and nothing stands for is a problem; so is a row too many, whose rating is then not taken. (ours)
 */
export function readRatedRows<Rating>(
  section: Section,
  raw: RawSection | undefined,
  table: RatedTable<Rating>,
  problems: Problem[],
): RatedRow<Rating>[] {
  if (!raw) return [];
  const names = raw.rows.map((row) => textOf(row.get('name')));
  const { extra, absent } = matchNames(names, table.names);
  const rows = raw.rows.map((row, index) => {
    const name = names[index] ?? '';
    const at = { section, row: index, field: 'score' };
    const rationale = textIfThere(row.get('rationale'));
    if (extra.has(index)) {
      const expected = { at, what: name || `Row ${index + 1}`, allowed: `${table.names.length} rows` };
      problems.push(problemAt(expected, 'extra-row', name));
      return { name, score: undefined, rationale };
    }
    const what = name ? `${name} score` : `Score of row ${index + 1}`;
    return { name, score: readRating(row.get('score'), { what, at, ...table }, problems), rationale };
  });
  for (const name of absent) {
    const expected = { at: { section, field: name }, what: `${name} score`, allowed: scaleInWords(table.scale) };
    problems.push(problemAt(expected, 'missing', ''));
  }
  return rows;
}

/** Which rows are too many, and which names of the method have no row. */
function matchNames(
  found: readonly string[],
  named: readonly string[],
): { extra: ReadonlySet<number>; absent: readonly string[] } {
  const plain = found.map((name) => name.toLowerCase());
  const unmatched = named.filter((name) => !plain.includes(name.toLowerCase()));
  const known = new Set(named.map((name) => name.toLowerCase()));
  const repeats = plain.flatMap((name, index) => (known.has(name) && plain.indexOf(name) < index ? [index] : []));
  const renamed = plain.flatMap((name, index) => (known.has(name) ? [] : [index]));
  return {
    extra: new Set([...repeats, ...renamed.slice(unmatched.length)]),
    absent: renamed.length < unmatched.length ? unmatched : [],
  };
}

/** A value's text without surrounding spaces; undefined when the source has no place for it. */
export const textIfThere = (raw: RawValue | undefined): string | undefined => raw && textOf(raw);

/** A value's text without surrounding spaces; '' when it is not there. */
export function textOf(raw: RawValue | undefined): string {
  return raw === undefined ? '' : String(raw.value).trim();
}
