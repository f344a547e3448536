import { knownResults } from '../../src/method/calibration';
import { aijri } from './run';
import { DuckDBInstance } from '@duckdb/node-api';

/* `aijri rules` as people use it. */

test('the printed statement runs over a table with columns of its own names', async () => {
  const { code, out, said } = aijri(['rules', '--dialect', 'duckdb', '--columns', 'TR,Evidence total, B ,growth,3+']);
  expect([code, said]).toEqual([0, '']);
  const rows = knownResults.map(
    ({ role, taskResistance, evidence, barriers, growth }) =>
      `('${role}', ${taskResistance}, ${evidence}, ${barriers}, ${growth}, 0.25)`,
  );
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  await connection.run(
    `CREATE TABLE roles AS SELECT * FROM (VALUES ${rows.join()}) AS given (role, "TR", "Evidence total", "B", growth, "3+")`,
  );
  const answers = (await connection.runAndReadAll(out)).getRowObjectsJson();
  connection.closeSync();
  database.closeSync();
  expect(answers.map(({ role, aijri_score }) => [role, Number(aijri_score)])).toEqual(
    knownResults.map(({ role, score }) => [role, score]),
  );
});

test.each(['tr,e,b,g', 'tr,e,b,g,s,x', 'tr,e,b,g,', 'tr,e,e,g,s'])(
  '--columns %s is refused with a sentence',
  (names) => {
    const { code, out, said } = aijri(['rules', '--dialect', 'm', '--columns', names]);
    expect([code, out]).toEqual([2, '']);
    expect(said).toBe(
      `aijri: --columns takes five different names with commas between, such as tr,evidence,barriers,growth,share. Found: ${names}.\n`,
    );
  },
);
