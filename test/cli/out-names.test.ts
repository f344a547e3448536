import { join } from 'node:path';
import { outNames } from '../../src/cli/out-names';
import type { SourceRole } from '../../src/cli/source-role';
import { documentRole } from './source';

const role = documentRole();
const file = (below: string, ...sheets: string[]) => ({
  name: below,
  below,
  roles: sheets.length > 0 ? sheets.map((sheet): SourceRole => ({ ...role, sheet })) : [role],
});

test('a file keeps its name and its folders', () => {
  expect(outNames('out')(file(join('eu', 'coder.v2.md')), role, 'html')).toBe(join('out', 'eu', 'coder.v2.html'));
});

test('the sheets of a workbook are told apart, and no sheet’s name leads out of the folder', () => {
  const book = file('book.xlsx', 'Coder', '..\\..\\evil/"x"');
  const nameOf = outNames('out');
  expect(book.roles.map((each) => nameOf(book, each, 'md'))).toEqual([
    join('out', 'book - Coder.md'),
    join('out', 'book - ..-..-evil--x-.md'),
  ]);
});

test('the only role of a workbook is called as the workbook', () => {
  const book = file('book.xlsx', 'Coder');
  expect(outNames('.')(book, book.roles[0], 'md')).toBe('book.md');
});

test('no name is given twice, whatever the letter case', () => {
  const nameOf = outNames('out');
  const names = ['coder.md', 'Coder.html', 'coder.tsv'].map((below) => nameOf(file(below), role, 'json'));
  expect(names).toEqual(['coder.json', 'Coder 2.json', 'coder 3.json'].map((name) => join('out', name)));
});
