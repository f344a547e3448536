import { SparkSQL } from 'dt-sql-parser/dist/parser/spark';
import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { sqlRules } from '../../src/rules/sql';
import { awkwardColumns } from './domain';

/* The rules for Spark SQL are parsed by a grammar of its dialect. No Spark runs here; DuckDB and PostgreSQL run what is the
   same but for the spelling of quotes, of a type and of a division. */

/** How many mistakes the grammar finds. Explaining each, as `validate` does, takes minutes. */
function mistakes(text: string): number {
  const parser = new SparkSQL().createParser(text);
  parser.removeErrorListeners();
  parser.program();
  return parser.numberOfSyntaxErrors;
}

test.each([
  ['usual', usualColumns],
  ['awkward', awkwardColumns],
])('with %s names of columns the statement is Spark SQL', (_, columns) => {
  expect(mistakes(rulesText('spark', columns))).toBe(0);
});

test.each(['duckdb', 'postgresql'] as const)('the statement for %s is not', (dialect) => {
  expect(mistakes(rulesText(dialect, usualColumns))).toBeGreaterThan(0);
});

test('it is what DuckDB runs, spelled for Spark', () => {
  const duckdb = sqlRules('duckdb', usualColumns);
  const spark = sqlRules('spark', usualColumns);
  const respelled = (text: string) => text.replaceAll('"', '`').replaceAll('//', 'DIV');
  expect(spark).toEqual({
    score: respelled(duckdb.score),
    zone: respelled(duckdb.zone),
    subLabel: respelled(duckdb.subLabel),
  });
});
