import { readFileSync } from 'node:fs';
import { readTextFile } from '../../src/cli/read-text-file';
import { roleText } from '../../src/cli/role-text';
import { documentPath, documentRole, lineOf } from './source';

const bytes = (text: string) => new TextEncoder().encode(text);
const published = readFileSync(documentPath, 'utf8');

test('a document gives its role, and places are lines', () => {
  const { roles } = readTextFile(bytes(published), 'coder.md');
  expect(roles.map(({ title, computed }) => [title, computed.result?.score])).toEqual([['Medical Coder', 116]]);
  expect(roles[0]?.locate({ section: 'tasks', row: 1, field: 'score' })).toEqual({
    kind: 'line',
    line: lineOf('| Check codes against payer rules'),
  });
});

test('JSON gives the same role again, and places are their own words', () => {
  const { roles, failures } = readTextFile(bytes(roleText(documentRole(), 'json')), 'coder.json');
  expect(failures).toEqual([]);
  expect(roles.map(({ title, computed }) => [title, computed.result?.score])).toEqual([['Medical Coder', 116]]);
  expect(roles[0]?.locate({ section: 'tasks', row: 1, field: 'score' })).toEqual({
    kind: 'word',
    word: 'tasks.1.score',
  });
});

test('JSON whose ratings were changed is read, and the changed fingerprint is said', () => {
  const json = roleText(documentRole(), 'json').replace(
    /"fingerprint": "f[0-9a-f]+"/,
    '"fingerprint": "f0000000000000"',
  );
  const { roles, notes } = readTextFile(bytes(json), 'coder.json');
  expect(roles).toHaveLength(1);
  expect(notes.join()).toMatch(/fingerprint/);
});

test('a role without a job title is called as its file', () => {
  const untitled = '## Evidence Score\n| Dimension | Score |\n|---|---|\n| Wage Trends | -1 |\n';
  expect(readTextFile(bytes(untitled), 'coder.v2.md').roles.map(({ title }) => title)).toEqual(['coder.v2']);
});

test.each([
  ['a text of another kind', '# Notes\n\nNothing to see.\n'],
  ['JSON of another program', '{"name":"thing","version":"1.0.0"}'],
])('%s is passed over in a folder', (_, text) => {
  expect(readTextFile(bytes(text), 'x')).toMatchObject({ roles: [], failures: [expect.any(String)], isOther: true });
});

test.each([
  ['an assessment in JSON that is damaged', bytes(roleText(documentRole(), 'json').slice(0, -20))],
  ['binary data', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
])('%s is a failure, also in a folder', (_, content) => {
  expect(readTextFile(content, 'x')).toMatchObject({ roles: [], failures: [expect.any(String)], isOther: false });
});
