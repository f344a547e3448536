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
  const number = readNumber(raw, expected);
  if (typeof number !== 'number') {
    problems.push(number);
    return undefined;
  }
  const accepted = rating.accept(number);
  if (accepted === undefined) {
    problems.push(problemAt(expected, Number.isInteger(number) ? 'out-of-scale' : 'not-whole', String(number)));
  }
  return accepted;
}

/** The rows of a rubric table with their ratings. A row that the method names and the table lacks is a problem. */
export function readRatedRows<Rating>(
  section: Section,
  raw: RawSection | undefined,
  table: {
    readonly names: readonly string[];
    readonly scale: Scale;
    readonly accept: (n: number) => Rating | undefined;
  },
  problems: Problem[],
): RatedRow<Rating>[] {
  if (!raw) return [];
  const rows = raw.rows.map((row, index) => {
    const name = textOf(row.get('name'));
    return {
      name,
      score: readRating(
        row.get('score'),
        { what: `${name || `row ${index + 1}`} score`, at: { section, row: index, field: 'score' }, ...table },
        problems,
      ),
      rationale: textOf(row.get('rationale')),
    };
  });
  const present = new Set(rows.map((row) => row.name.toLowerCase()));
  const lacking =
    rows.length < table.names.length ? table.names.filter((name) => !present.has(name.toLowerCase())) : [];
  for (const name of lacking) {
    const expected = { at: { section, field: name }, what: `${name} score`, allowed: scaleInWords(table.scale) };
    problems.push(problemAt(expected, 'missing', ''));
  }
  return rows;
}

/** A value's text without surrounding spaces; '' when it is not there. */
export function textOf(raw: RawValue | undefined): string {
  return raw === undefined ? '' : String(raw.value).trim();
}
