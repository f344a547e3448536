import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findFiles, whyNotRead } from '../../src/cli/find-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aijri-find-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
}

const found = (paths: readonly string[], outFolder?: string) =>
  [...findFiles(paths, outFolder)].map((each) => `${each.kind} ${relative(folder, each.path)}`);

test('a folder gives its assessments in the order of their names, folders included', () => {
  put('b.md', 'a.xlsx', 'eu/c.HTML', 'eu/deep/d.tsv', 'z.json');
  expect(found([folder])).toEqual(['file a.xlsx', 'file b.md', 'file eu/c.HTML', 'file eu/deep/d.tsv', 'file z.json']);
});

test('other files, hidden ones, packages and what Excel keeps beside a workbook are passed over', () => {
  put('a.md', 'photo.png', '.git/b.md', '.hidden.md', 'node_modules/c.md', '~$d.xlsx');
  expect(found([folder])).toEqual(['file a.md']);
});

test('a link back up ends nowhere, a link to a file is read', () => {
  put('a.md');
  symlinkSync(folder, join(folder, 'loop'));
  symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'));
  symlinkSync('self.md', join(folder, 'self.md'));
  expect(found([folder])).toEqual(['file a.md', 'file b.md', 'file self.md']);
});

test('a file that is named is taken whatever it is called, in the order of the command line', () => {
  expect(found([join(folder, 'x.dat'), join(folder, 'a.md')])).toEqual(['file x.dat', 'file a.md']);
});

test('what is written is not read again', () => {
  put('a.md', 'out/a.md');
  expect(found([folder], join(folder, 'out'))).toEqual(['file a.md']);
});

test('a folder without assessments is said', () => {
  put('photo.png');
  expect(found([folder])).toEqual(['failure ']);
});

test.each([
  ['ENOENT', 'is not there. Check the spelling and the folder.'],
  ['EACCES', 'may not be read. Check its permissions.'],
  ['ELOOP', 'could not be read (ELOOP).'],
])('%s is said in words', (code, sentence) => {
  expect(whyNotRead(Object.assign(new Error('no'), { code }))).toBe(sentence);
});
