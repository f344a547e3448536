import type { Columns } from './columns';
import { type Branch, indented, isLong, type Language } from './language';
import { byZone, isRated, isShareMissingOrSound, subLabel, tenths } from './parts';

/* The rules as SQL. */

export type SqlDialect = 'duckdb' | 'postgresql' | 'spark';

/** Where the dialects differ. */
interface Spelling {
  readonly quote: '"' | '`';
  readonly double: string;
  /** Divides whole numbers and leaves out the fraction. */
  readonly divide: string;
}

const spellings: Readonly<Record<SqlDialect, Spelling>> = {
  duckdb: { quote: '"', double: 'DOUBLE', divide: '//' },
  postgresql: { quote: '"', double: 'DOUBLE PRECISION', divide: '/' },
  spark: { quote: '`', double: 'DOUBLE', divide: 'DIV' },
};

/** One expression each, over columns of a row; NULL where a rating is missing or off its scale. */
export interface SqlRules {
  /** DECIMAL(4, 1), 0.0 to 100.0. */
  readonly score: string;
  /** Red, Yellow or Green. */
  readonly zone: string;
  /** NULL also where the zone's rule needs a share that is missing, and for a share that is off its scale. */
  readonly subLabel: string;
}

/**
 * Score, zone and sub-label as expressions of a dialect.
 *
 * The score is made of 64-bit whole numbers and gives the digits of the method for every number that a column may hold.
 *
 * @example sqlRules('duckdb', usualColumns).zone // "CASE\n  WHEN FLOOR(..."
 */
export function sqlRules(dialect: SqlDialect, columns: Columns): SqlRules {
  const language = sql(spellings[dialect], columns);
  const score = tenths(language);
  const rated = isRated(language);
  return {
    score: language.choose([[rated, language.tenthsAsPoints(score)]]),
    zone: language.choose([[rated, byZone(language, score)]]),
    subLabel: language.choose([[language.all([rated, isShareMissingOrSound(language)]), subLabel(language, score)]]),
  };
}

const sql = ({ quote, double, divide }: Spelling, columns: Columns): Language => ({
  column: (input) => `${quote}${columns[input].replaceAll(quote, quote + quote)}${quote}`,
  isNumber: () => [],
  isMissing: (value) => `${value} IS NULL`,
  between: (value, lowest, highest) => `${value} BETWEEN ${lowest} AND ${highest}`,
  isWhole: (value) => `${value} = FLOOR(${value})`,
  all: (conditions) => conditions.join('\nAND '),
  either: (one, other) => `(${one} OR ${other})`,
  millionths: (value) => `FLOOR(CAST(${value} AS ${double}) * 1000000 + 0.5)`,
  whole: (value) => `CAST(${value} AS BIGINT)`,
  quotient: (dividend, divisor) => `(${dividend}) ${divide} ${divisor}`,
  smaller: (one, other) => `LEAST(${one}, ${other})`,
  tenthsAsPoints: (value) => `CAST(0.1 * ${value} AS DECIMAL(4, 1))`,
  text: (words) => `'${words.replaceAll("'", "''")}'`,
  choose: (branches, otherwise) => {
    const when = ([condition, then]: Branch) =>
      `\nWHEN ${indented(condition)}${isLong(condition + then) ? '\n' : ' '}THEN ${then}`;
    const last = otherwise === undefined ? '' : `\nELSE ${otherwise}`;
    return `CASE${indented(branches.map(when).join('') + last)}\nEND`;
  },
});
