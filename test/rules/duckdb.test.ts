import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { expected, given, query, roundingEdges, tableColumns, wholeDomain } from './domain';

/* The rules on DuckDB against scoring/. */

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The answers of statements, run one after the other in a database of their own. */
async function run(...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowObjectsJson();
    return rows;
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'aijri-duckdb-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['every combination of ratings', wholeDomain, 401 * 21 * 11 * 5],
  ['both sides of where scores round up', roundingEdges, 150_000],
])(
  '%s gives what scoring gives',
  async (_, rowsOf, atLeast) => {
    const rows = rowsOf();
    const [input, output] = [join(folder, 'given.csv'), join(folder, 'answers.csv')];
    writeFileSync(input, rows.map(given).join('\n'));
    await run(
      `CREATE TABLE roles (${tableColumns(quote, 'DOUBLE')})`,
      `COPY roles FROM '${input}' (HEADER false)`,
      `COPY (${query('duckdb')}) TO '${output}' (HEADER false)`,
    );
    const answers = readFileSync(output, 'utf8').trimEnd().split('\n');
    expect(answers).toHaveLength(rows.length);
    const differing = rows.flatMap((row, line) => {
      const wanted = expected(row);
      return answers[line] === wanted ? [] : [`${given(row, line)}: DuckDB ${answers[line]}, scoring ${wanted}`];
    });
    expect(differing.slice(0, 10)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  },
  60_000,
);

/** One row through the statement with the usual names; values as SQL. */
const answer = async (values: readonly string[]): Promise<unknown[]> => {
  const columns = Object.values(usualColumns).map((name, index) => `${values[index]} AS ${name}`);
  const [row] = await run(rulesText('duckdb', usualColumns).replace('FROM roles', `FROM (SELECT ${columns.join()})`));
  return [row?.['aijri_score'], row?.['aijri_zone'], row?.['aijri_sub_label']];
};

test.each([
  [
    'decimals',
    ['1.85::DECIMAL(3,2)', '-5::DECIMAL(3,0)', '2::DECIMAL(38,10)', '-1::DECIMAL(2,1)', '0.85::DECIMAL(5,4)'],
  ],
  ['narrow numbers', ['1.85::FLOAT', '-5::TINYINT', '2::UTINYINT', '-1::TINYINT', '0.85::FLOAT']],
  ['wide numbers', ['1.85::DOUBLE', '-5::HUGEINT', '2::UBIGINT', '-1::DOUBLE', '0.85::DOUBLE']],
])('a column may be of %s', async (_, values) => {
  expect(await answer(values)).toEqual(['11.6', 'Red', 'Red']);
});

const nothing = [null, null, null];

test.each([
  ['a missing task resistance', ['NULL::DOUBLE', '-5', '2', '-1', '0.85'], nothing],
  ['a missing growth', ['1.85', '-5', '2', 'NULL::INTEGER', '0.85'], nothing],
  ['a task resistance of no number', ["'nan'::DOUBLE", '-5', '2', '-1', '0.85'], nothing],
  ['an endless task resistance', ["'inf'::DOUBLE", '-5', '2', '-1', '0.85'], nothing],
  ['an endless evidence total', ['1.85', "'-inf'::DOUBLE", '2', '-1', '0.85'], nothing],
  ['a task resistance below 1', ['0.999999', '-5', '2', '-1', '0.85'], nothing],
  ['an evidence total off its scale', ['1.85', '-11', '2', '-1', '0.85'], nothing],
  ['a barrier total that is not whole', ['1.85', '-5', '2.5', '-1', '0.85'], nothing],
  ['a share in percent', ['1.85', '-5', '2', '-1', '85'], ['11.6', 'Red', null]],
  ['a missing share where it decides', ['3.05', '5', '3', '1', 'NULL::DOUBLE'], ['44.6', 'Yellow', null]],
  [
    'a missing share where it does not',
    ['5', '10', '0', '2', 'NULL::DOUBLE'],
    ['90.3', 'Green', 'Green (Accelerated)'],
  ],
])('%s', async (_, values, wanted) => {
  expect(await answer(values)).toEqual(wanted);
});
