import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { expected, given, query, roundingEdges, tableColumns, wholeDomain } from './domain';
import { postgresqlAnswers } from './postgresql';

/* The rules on PostgreSQL against scoring/: every combination of ratings, and both sides of where scores round up. */

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

test.each(['NUMERIC', 'DOUBLE PRECISION'])(
  'over columns of %s, every row gives what scoring gives',
  (type) => {
    const rows = type === 'NUMERIC' ? wholeDomain() : roundingEdges();
    const answers = postgresqlAnswers(rows.map(given).join('\n'), (input, output) => [
      `CREATE TABLE roles (${tableColumns(quote, type)})`,
      `COPY roles FROM '${input}' (FORMAT csv)`,
      `COPY (${query('postgresql')}) TO '${output}' (FORMAT csv)`,
    ])
      .trimEnd()
      .split('\n');
    expect(answers).toHaveLength(rows.length);
    const differing = rows.flatMap((row, line) => {
      const wanted = expected(row);
      return answers[line] === wanted ? [] : [`${given(row, line)}: PostgreSQL ${answers[line]}, scoring ${wanted}`];
    });
    expect(differing.slice(0, 10)).toEqual([]);
  },
  120_000,
);

test('columns may be of any numbers, and what is missing or off its scale gives NULL', () => {
  const rows = [
    '1.85,-5,2,-1,0.85',
    ',-5,2,-1,0.85',
    'NaN,-5,2,-1,0.85',
    'Infinity,-5,2,-1,0.85',
    '1.85,-11,2,-1,0.85',
    '1.85,-5,2.5,-1,0.85',
    '1.85,-5,2,-1,85',
    '3.05,5,3,1,',
    '5,10,0,2,',
  ];
  const names = Object.values(usualColumns);
  const types = ['REAL', 'SMALLINT', 'NUMERIC', 'INTEGER', 'REAL'];
  const answers = postgresqlAnswers(rows.join('\n'), (input, output) => [
    `CREATE TABLE roles (${names.map((name, index) => `${name} ${types[index]}`).join()})`,
    `COPY roles FROM '${input}' (FORMAT csv)`,
    `CREATE VIEW scored AS ${rulesText('postgresql', usualColumns).replace(';', '')}`,
    `COPY (SELECT aijri_score, aijri_zone, aijri_sub_label FROM scored) TO '${output}' (FORMAT csv)`,
  ]);
  expect(answers.trimEnd().split('\n')).toEqual([
    '11.6,Red,Red',
    ',,',
    ',,',
    ',,',
    ',,',
    ',,',
    '11.6,Red,',
    '44.6,Yellow,',
    '90.3,Green,Green (Accelerated)',
  ]);
}, 120_000);
