import { DefaultSettings, TaskUtils } from '@microsoft/powerquery-parser';
import { usualColumns } from '../../src/rules/columns';
import { rulesText } from '../../src/rules/dialects';
import { awkwardColumns } from './domain';

/* The function for Power Query is parsed by Microsoft's parser of M. No Power Query runs here. */

/** What the parser complains of; undefined where it does not. */
async function complaint(text: string): Promise<string | undefined> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, text);
  return TaskUtils.isParseStageOk(task) ? undefined : TaskUtils.isError(task) ? task.error.message : 'not parsed';
}

test.each([
  ['usual', usualColumns],
  ['awkward', awkwardColumns],
])('with %s names of columns it is M', async (_, columns) => {
  expect(await complaint(rulesText('m', columns))).toBeUndefined();
});

test('a text that is not M is told from one that is', async () => {
  expect(await complaint(rulesText('m', usualColumns).replace('isRated(row) then', 'isRated(row)'))).toMatch(
    /keyword <'then'>/,
  );
  expect(await complaint(rulesText('duckdb', usualColumns))).toBeDefined();
});

test('what begins an escape in M is part of a name', () => {
  expect(rulesText('m', awkwardColumns)).toContain('row[#"growth\'s #(#)(lf)"]');
  expect(rulesText('m', awkwardColumns)).toContain('row[#"Task ""resistance"""]');
});

test('it says that it has not been run', () => {
  expect(rulesText('m', usualColumns)).toContain('not run in Power Query');
});
