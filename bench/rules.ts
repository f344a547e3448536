/* What the rules cost on DuckDB: score, zone and sub-label of many generated rows, as a ratio to a plain sum over the same
   columns. `npx tsx bench/rules.ts 10000000` takes another number of rows than a hundred million, which take 3 GB of memory. */
import { DuckDBInstance } from '@duckdb/node-api';
import { usualColumns } from '../src/rules/columns';
import { sqlRules } from '../src/rules/sql';
import { median, ratioLine } from './measure';

const rows = Number(process.argv[2] ?? 100_000_000);
if (!Number.isInteger(rows) || rows < 1)
  throw new Error(`The number of rows is a whole number, not ${process.argv[2]}.`);
const rounds = 3;

/** Strides without a common factor, so that the combinations of ratings follow each other in no order. */
const generated = `
  SELECT
    (100 + (range * 7919) % 401) / 100 AS task_resistance,
    CAST((range * 31) % 21 AS INTEGER) - 10 AS evidence,
    CAST((range * 17) % 11 AS INTEGER) AS barriers,
    CAST((range * 13) % 5 AS INTEGER) - 2 AS growth,
    ((range * 37) % 101) / 100 AS share3plus
  FROM range(${rows})`;

const { score, zone, subLabel } = sqlRules('duckdb', usualColumns);
const sumOf = (values: readonly string[]) => `SELECT ${values.map((value) => `sum(${value})`).join(', ')} FROM roles`;
const texts = (...expressions: readonly string[]) => expressions.map((expression) => `strlen(${expression})`);

async function main(): Promise<void> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const milliseconds = async (statement: string) => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await connection.run(statement);
      taken.push(performance.now() - start);
    }
    return median(taken);
  };
  await connection.run(`CREATE TABLE roles AS ${generated}`);
  const plain = await milliseconds(sumOf(Object.values(usualColumns)));
  console.log(`${rows.toLocaleString('en')} rows on DuckDB, median of ${rounds} rounds:`);
  const runs = [
    ['score', [score]],
    ['score, zone and sub-label', [score, ...texts(zone, subLabel)]],
  ] as const;
  for (const [what, values] of runs) {
    console.log(ratioLine(what, await milliseconds(sumOf(values)), 'a sum of the columns', plain));
  }
  connection.closeSync();
  database.closeSync();
}

void main();
