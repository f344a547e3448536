import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckEntry, checkEntries } from '../../src/cli/check-json';
import { roleText } from '../../src/cli/role-text';
import { aijri } from './run';
import { documentPath, documentRole, templateFile } from './source';

/* The real command line, from shell to exit code. */

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aijri-cli-'));
  mkdirSync(join(folder, 'roles/eu'), { recursive: true });
  copyFileSync(documentPath, join(folder, 'roles/coder.md'));
  copyFileSync(templateFile, join(folder, 'roles/eu/roles.xlsx'));
  writeFileSync(join(folder, 'roles/README.md'), '# Notes\n\nNothing to see.\n');
  writeFileSync(join(folder, 'broken.xlsx'), 'PK\u0003\u0004 and nothing more');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string, input = '') => aijri(line.split(' '), { folder, input });
const published = readFileSync(documentPath, 'utf8');

test('check ends with 1 for an error, and json is an array of how every check went', () => {
  const { code, out } = run('check roles/coder.md --format json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ check: 'share3plus-follows', status: 'failed' }));
});

test('check of standard input ends with 0 once the figure is right', () => {
  const right = published.replace('| % of task time scoring 3+ | 65% |', '| % of task time scoring 3+ | 85% |');
  expect(right).not.toBe(published);
  expect(run('check -', right)).toMatchObject({ code: 0, out: expect.stringMatching(/^0 problems in 1 role/) });
});

test('a folder is walked, what is no role is said, and several files give one array each', () => {
  const { code, out, said } = run('check roles --format json');
  expect(code).toBe(1);
  const files: { file: string; checks: { check: string }[] }[] = JSON.parse(out);
  expect(files.map(({ file }) => file)).toEqual(['roles/coder.md', 'roles/eu/roles.xlsx']);
  expect(files.every(({ checks }) => checks.length > 20)).toBe(true);
  expect(said).toContain('roles/README.md: No section of an assessment');
});

test('what cannot be read is said, the others are scored, and the end is 2', () => {
  const { code, out, said } = run('score broken.xlsx missing.md roles/coder.md --format json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({ file: 'roles/coder.md', title: 'Medical Coder', score: 11.6, zone: 'Red' }),
  ]);
  expect(said).toMatch(/^broken\.xlsx: is no workbook.*\nmissing\.md: is not there/);
});

test('documents become one workbook with a sheet each, and that the same documents again', () => {
  expect(run('convert roles/coder.md roles/coder.md --to xlsx --out book.xlsx')).toMatchObject({ code: 0, said: '' });
  const failed = (entries: readonly CheckEntry[]) =>
    entries
      .filter(({ status }) => status === 'failed')
      .map(({ check, section, field, found }) => ({ check, section, field, found }));
  const inWorkbook: CheckEntry[] = JSON.parse(run('check book.xlsx --format json').out);
  expect([...new Set(inWorkbook.map(({ sheet }) => sheet))]).toEqual(['Medical Coder', 'Medical Coder 2']);
  const inDocument = failed(checkEntries([documentRole()]));
  expect(inDocument).toHaveLength(1);
  expect(failed(inWorkbook)).toEqual([...inDocument, ...inDocument]);

  expect(run('convert book.xlsx --to md --out back')).toMatchObject({ code: 0, said: '' });
  const rows = (text: string) => text.split('\n').filter((line) => /^\| [^*-]/.test(line));
  const back = rows(readFileSync(join(folder, 'back/book - Medical Coder 2.md'), 'utf8'));
  expect(back.length).toBeGreaterThan(30);
  expect(back).toEqual(rows(roleText(documentRole(), 'md')));
});

test('a file that is there is never overwritten', () => {
  writeFileSync(join(folder, 'mine.xlsx'), 'mine');
  const { code, said } = run('template --out mine.xlsx');
  expect([code, said]).toEqual([2, expect.stringContaining('mine.xlsx: is already there')]);
  expect(readFileSync(join(folder, 'mine.xlsx'), 'utf8')).toBe('mine');
});

test('template writes the template of the package', () => {
  expect(run('template').code).toBe(0);
  expect(readFileSync(join(folder, 'aijri-template.xlsx')).equals(readFileSync(templateFile))).toBe(true);
});

test('a wrong command line ends with 2 and a suggestion, and nothing is read', () => {
  expect(run('check roles --formt json')).toEqual({
    code: 2,
    out: '',
    said: expect.stringContaining('Did you mean --format?'),
  });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
