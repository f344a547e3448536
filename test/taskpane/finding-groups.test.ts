import type { Check, Finding, Severity } from '../../src/checks/check';
import type { ReportedFinding } from '../../src/checks/run-checks';
import { checkSummary } from '../../src/taskpane/check-summary';
import { everything, filtered } from '../../src/taskpane/filter';
import { findingGroups } from '../../src/taskpane/finding-groups';
import { findingLists } from '../../src/taskpane/finding-lists';

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
    const [group] = findingGroups(findings);
    expect([keys(group?.first ?? []), keys(group?.more ?? [])]).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('a single one more is not folded', () => {
    const [group] = findingGroups(['a', 'b', 'c', 'd'].map((key) => found(noisy, key)));
    expect(group?.more).toEqual([]);
  });

  test('the order of the report stays', () => {
    const groups = findingGroups([found(noisy, 'a'), found(quiet, 'b'), found(noisy, 'c')]);
    expect(groups.map(({ first }) => keys(first))).toEqual([['a', 'c'], ['b']]);
  });
});

const counts = { errors: 0, warnings: 0, infos: 0, passed: 0, notRun: 0 };

describe('findings to work on and waived ones', () => {
  const waiver = { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'known' } as const;

  test('two findings at one place keep two keys', () => {
    const findings = [found(noisy, 'a'), found(noisy, 'a'), found(quiet, 'a')];
    const { open } = findingLists({ report: { outcomes: [], findings, counts }, answerTo: () => undefined });
    expect(keys(open)).toEqual(['a', 'a (2)', 'a (3)']);
  });

  test('a waived one is not among those to work on', () => {
    const findings = [found(noisy, 'a'), found(quiet, 'b')];
    const answerTo = (finding: Finding) => (finding === findings[0]?.finding ? waiver : undefined);
    const { open, waived } = findingLists({ report: { outcomes: [], findings, counts }, answerTo });
    expect([keys(open), keys(waived)]).toEqual([['b'], ['a']]);
  });
});

describe('a filter', () => {
  const inTasks = found(noisy, 'a');
  const inEvidence = {
    ...found(noisy, 'b'),
    finding: { ...inTasks.finding, at: { section: 'evidence', field: 'x' } },
  } as const;
  const warning = found(quiet, 'c');
  const all = [inTasks, inEvidence, warning];

  test('by severity and section shows what has both', () => {
    expect(keys(filtered(all, everything).shown)).toEqual(['a', 'b', 'c']);
    expect(keys(filtered(all, { severity: 'error', section: 'evidence' }).shown)).toEqual(['b']);
    expect(filtered(all, { severity: 'error', section: undefined }).sections).toEqual([
      { value: 'tasks', count: 1 },
      { value: 'evidence', count: 1 },
    ]);
  });

  test('that shows nothing any more is all', () => {
    const { shown, filter } = filtered([warning], { severity: 'error', section: 'evidence' });
    expect([keys(shown), filter]).toEqual([['c'], everything]);
  });
});

describe('the summary', () => {
  const [error, warning] = [found(noisy, 'a'), found(quiet, 'b')];

  test.each([
    [[error], [], { passed: 11 }, '1 error, 11 passed'],
    [[error, warning], [], { passed: 9, notRun: 1 }, '1 error, 1 warning, 9 passed, 1 not run'],
    [[error], [warning], { passed: 11, notRun: 2 }, '1 error, 11 passed, 1 waived, 2 not run'],
    [[], [warning], { passed: 11 }, 'Nothing open, 11 passed, 1 waived'],
    [[], [], { passed: 12 }, 'All 12 checks passed.'],
    [[], [], { passed: 11, notRun: 1 }, 'Nothing found, 11 passed, 1 not run'],
  ])('%#', (open, waived, some, words) => {
    expect(checkSummary({ open, waived }, { counts: { ...counts, ...some } })).toBe(words);
  });
});
