import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from '../../src/checks/registry';

test('every check has its own name', () => {
  const names = allChecks.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(allChecks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  test('lies in a file of its name and has a test of its name', () => {
    expect(existsSync(join(__dirname, `../../src/checks/${name}.ts`))).toBe(true);
    expect(existsSync(join(__dirname, `${name}.test.ts`))).toBe(true);
  });

  test('says in one sentence what it protects against', () => {
    expect(check.protects).toMatch(/^[A-Z].*\.$/);
  });
});
