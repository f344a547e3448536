import { guessColumns } from '../../../src/workbook/long-table/guess-columns';

const named = (headers: string[]) => {
  const mapping = guessColumns(headers);
  return Object.fromEntries(Object.entries(mapping).map(([input, column]) => [input, column && headers[column]]));
};

test.each([
  [
    'the method’s own words',
    ['Role', 'Task resistance', 'Evidence', 'Barriers', 'Growth', 'Share 3+'],
    ['Task resistance', 'Evidence', 'Barriers', 'Growth', 'Share 3+'],
  ],
  [
    'names as in a database',
    ['id', 'growth', 'task_resistance', 'share3plus', 'barriers', 'evidence'],
    ['task_resistance', 'evidence', 'barriers', 'growth', 'share3plus'],
  ],
  [
    'capitals, brackets and words around',
    [
      'ROLE',
      'Task Resistance (1-5)',
      'EVIDENCE (total)',
      'Sum of barriers',
      'AI growth correlation',
      'Time scoring 3+',
    ],
    ['Task Resistance (1-5)', 'EVIDENCE (total)', 'Sum of barriers', 'AI growth correlation', 'Time scoring 3+'],
  ],
  [
    'columns about a rating',
    [
      'x',
      'TR',
      'Evidence',
      'Evidence sources',
      'Evidence modifier',
      'Barriers',
      'Barrier notes',
      'Growth',
      'Growth date',
    ],
    ['TR', 'Evidence', 'Barriers', 'Growth', undefined],
  ],
  [
    'two that fit as well',
    ['x', 'Evidence 2024', 'Evidence 2025', 'Barriers', 'Barriers', 'Resistance', 'Growth'],
    ['Resistance', undefined, undefined, 'Growth', undefined],
  ],
  [
    'nothing like it',
    ['a', 'b', 'Wage growth and evidence', ''],
    [undefined, undefined, undefined, undefined, undefined],
  ],
])('%s', (_what, headers, [taskResistance, evidence, barriers, growth, share3plus]) => {
  expect(named(headers)).toEqual({ taskResistance, evidence, barriers, growth, share3plus });
});

test('no column is guessed for two inputs, and none of ours', () => {
  const mapping = guessColumns(['Task resistance', 'AIJRI growth', 'Growth'], (column) => column === 1);
  expect(mapping).toMatchObject({ taskResistance: 0, growth: 2 });
});
