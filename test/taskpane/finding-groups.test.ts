import type { Check, Severity } from '../../src/checks/check';
import type { ReportedFinding } from '../../src/checks/run-checks';
import { checkSummary } from '../../src/taskpane/check-summary';
import { findingGroups } from '../../src/taskpane/finding-groups';

const check = (name: string, severity: Severity): Check => ({
  name,
  severity,
  protects: '',
  provenance: 'ours',
  messages: {},
  run: () => [],
});

const noisy = check('noisy', 'error');
const quiet = check('quiet', 'warning');

const found = (by: Check, key: string): ReportedFinding => ({
  check: by,
  key,
  finding: {
    sentence: '',
    detail: '',
    at: { section: 'tasks', field: 'time' },
    found: '',
    expected: '',
    fix: undefined,
  },
});

const keys = (reported: readonly ReportedFinding[]) => reported.map(({ key }) => key);

describe('findings by check', () => {
  test('the first three of a noisy check are shown, the rest folded', () => {
    const findings = ['a', 'b', 'c', 'd', 'e'].map((key) => found(noisy, key));
    const [group] = findingGroups({ findings });
    expect([keys(group?.first ?? []), keys(group?.more ?? [])]).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('a single one more is not folded', () => {
    const [group] = findingGroups({ findings: ['a', 'b', 'c', 'd'].map((key) => found(noisy, key)) });
    expect(group?.more).toEqual([]);
  });

  test('the order of the report stays, and two findings at one place keep two keys', () => {
    const groups = findingGroups({ findings: [found(noisy, 'a'), found(noisy, 'a'), found(quiet, 'a2')] });
    expect(groups.map(({ first }) => keys(first))).toEqual([['a', 'a (2)'], ['a2']]);
  });
});

describe('the summary', () => {
  const counts = { errors: 0, warnings: 0, infos: 0, passed: 0, notRun: 0 };

  test.each([
    [[found(noisy, 'a')], { errors: 1, passed: 11 }, '1 error, 11 passed'],
    [
      [found(noisy, 'a'), found(quiet, 'b')],
      { errors: 1, warnings: 1, passed: 9, notRun: 1 },
      '1 error, 1 warning, 9 passed, 1 not run',
    ],
    [[], { passed: 12 }, 'All 12 checks passed.'],
    [[], { passed: 11, notRun: 1 }, 'Nothing found, 11 passed, 1 not run'],
  ])('%#', (findings, some, words) => {
    expect(checkSummary({ findings, counts: { ...counts, ...some } })).toBe(words);
  });
});
