import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAssessment } from '../../src/assessment/read-assessment';
import { aijriTable } from '../../src/functions/functions';
import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { compute } from '../../src/scoring/computed';
import { asFound } from '../../src/template/role-results';
import { rolesWorkbookBytes } from '../../src/template/roles-workbook';
import { aijri } from '../cli/run';
import { generatedRoles } from '../fixtures/roles/generated-roles';

/* The same 200 roles as role sheets of a workbook on the command line, as rows of one AIJRI.TABLE, and as rows of a table
   in DuckDB. */

type Result = readonly [score: number, zone: string, subLabel: string];

const roles = generatedRoles(200);

/** Task resistance, evidence, barriers, growth and the share of time scoring 3 or more. */
const rows = roles.map(({ content }) => {
  const { result, share3plus } = compute(readAssessment(asFound(content)));
  if (!result || share3plus === undefined) throw new Error('A generated role is not complete.');
  const { taskResistance, evidence, barriers, growth } = result.inputs;
  return [taskResistance / 1_000_000, evidence, barriers, growth, share3plus / 1_000_000];
});

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'aijri-roles-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function onTheCommandLine(): Promise<Result[]> {
  const sheets = roles.map((role) => ({ ...role, source: 'a generator' }));
  writeFileSync(join(folder, 'roles.xlsx'), await rolesWorkbookBytes(sheets));
  const { out, said } = aijri(['score', 'roles.xlsx', '--format', 'json'], { folder });
  if (out === '') throw new Error(said);
  const answers: { score: number; zone: string; subLabel: string }[] = JSON.parse(out);
  return answers.map(({ score, zone, subLabel }) => [score, zone, subLabel]);
}

async function onDuckDb(): Promise<Result[]> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    const [a, b, c, d, e] = Object.values(usualColumns);
    const values = rows.map((row, line) => `(${[line, ...row].join()})`).join();
    await connection.run(
      `CREATE TABLE roles AS SELECT * FROM (VALUES ${values}) AS given(line, ${a}, ${b}, ${c}, ${d}, ${e})`,
    );
    const answered = await connection.runAndReadAll(
      `${rulesText('duckdb', usualColumns).replace(/;\s*$/, '')} ORDER BY line`,
    );
    return answered
      .getRowObjectsJson()
      .map((row) => [Number(row['aijri_score']), String(row['aijri_zone']), String(row['aijri_sub_label'])]);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

test('200 roles have the same digits on the command line, in AIJRI.TABLE and in DuckDB', async () => {
  const inTable = aijriTable(rows);
  expect(inTable).toHaveLength(200);
  expect(await onTheCommandLine()).toEqual(inTable);
  expect(await onDuckDb()).toEqual(inTable);
  expect(new Set(rows.map((row) => row.join())).size).toBeGreaterThan(150);
}, 120_000);
