import type { Dialect } from './dialects';

/* What the rules say of themselves, as comments above them and on the documentation page. */

export const ruleTexts = {
  name: {
    duckdb: 'DuckDB',
    postgresql: 'PostgreSQL',
    spark: 'Spark SQL',
    m: 'Power Query M',
  } satisfies Record<Dialect, string>,

  /** What stands behind the claim that they give the same digits. */
  proof: {
    duckdb: 'Compared on DuckDB with the scoring of the add-in, for every combination of ratings: no difference.',
    postgresql:
      'Compared on PostgreSQL with the scoring of the add-in, for every combination of ratings: no difference.',
    spark: 'Parsed by a grammar of Spark SQL; not run on Spark.',
    m: 'Parsed by the Power Query parser of Microsoft; not run in Power Query.',
  } satisfies Record<Dialect, string>,

  heading: (method: string, dialect: string) => `${method} as ${dialect}: score, zone and sub-label of every row.`,
  use: {
    sql: 'Put your table in place of roles; each expression also works alone.',
    m: 'A function of a table: make it a blank query, then call it with your table.',
  },
  columns:
    'Columns: task resistance in points, totals of evidence and of barriers, growth; the share of task time scoring 3 or more as a fraction.',
  nothing: (word: string) =>
    `A rating that is missing or off its scale gives ${word}; so does a missing share where it decides.`,
} as const;
