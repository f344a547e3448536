import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import type { Check } from '../../src/checks/check';
import { allChecks } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { fullRole } from '../fixtures/full-role';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';

const reportOf = (assessment: Assessment, checks?: readonly Check[]) =>
  runChecks({ assessment, computed: compute(assessment) }, checks);
/** Errors only: warnings and notes on these bare roles are about words that they do not have. */
const keysOf = (assessment: Assessment) => errorsOf(assessment).map(({ key }) => key);
const errorsOf = (assessment: Assessment) =>
  reportOf(assessment).findings.filter(({ check }) => check.severity === 'error');
/** Checks on figures: all that need no words. */
const figureChecks = allChecks.filter(({ severity, name }) => severity === 'error' && name !== 'override-complete');

test('the Medical Coder sheet has nothing wrong', () => {
  const given = fullRole({ ...medicalCoder, reality: 'A score of 11.6 is clear.' });
  const { counts, findings, outcomes } = reportOf(given);
  expect(findings).toEqual([]);
  // One check waits for a rank beside another role, one for a written result, two for a workbook.
  expect(counts).toEqual({ errors: 0, warnings: 0, infos: 0, passed: allChecks.length - 4, notRun: 4 });
  expect(outcomes.map(({ check }) => check)).toEqual(allChecks);
});

test('a right sheet has nothing wrong, whatever its ratings', () => {
  const times = fc.constantFrom(
    [100],
    [50, 50],
    [35, 15, 10, 40],
    [2.5, 97.5],
    [33.3, 33.3, 33.4],
    [12, 13, 25, 7, 43],
  );
  const anyRole = times.chain((shares) =>
    fc.record({
      tasks: fc.tuple(
        ...shares.map((time) =>
          fc
            .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom('D', 'A', 'N'))
            .map(([score, label]) => `${time}% ${score} ${label}`),
        ),
      ),
      evidence: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 5, maxLength: 5 }),
      barriers: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
      principles: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
      growth: fc.integer({ min: -2, max: 2 }),
    }),
  );
  fc.assert(
    fc.property(anyRole, (description) => {
      const { findings, counts } = reportOf(sheetRole(description), figureChecks);
      expect(findings.map(({ finding }) => finding.sentence)).toEqual([]);
      expect(counts.notRun).toBe(0);
    }),
  );
});

describe('one slip is one finding', () => {
  test('a blank score: what follows from it is not run, because of it', () => {
    const tasks = ['60% 3 A', '25% 2 A', '15% - A'];
    const formulas = { taskResistance: 'incomplete', 'head.zone': 'incomplete', 'composite.score': '' };
    const given = role({ tasks, formulas, states: { 'head.subLabel': 'Yellow (Urgent)' } });
    const { findings, outcomes } = reportOf(given, figureChecks);
    expect(findings.map(({ key }) => key)).toEqual(['score-in-scale:tasks[task 3].score']);
    const becauseOfIt = outcomes.filter(({ because }) => because === 'the score of task 3 is missing');
    expect(becauseOfIt.map(({ check }) => check.name)).toEqual([
      'weighted-is-time-times-score',
      'totals-add-up',
      'task-resistance-follows',
      'raw-and-score-follow',
      'share3plus-follows',
      'zone-fits-score',
      'sublabel-fits-criteria',
    ]);
  });

  test.each<[string, Parameters<typeof role>[0]]>([
    ['a blank time', { tasks: ['60% 3 A', '- 2 A'] }],
    ['a blank label', { tasks: ['60% 3 A', '40% 2 -'] }],
    ['a blank growth', { growth: null }],
    ['time of 95 %', { tasks: ['60% 3 A', '35% 2 A'] }],
    ['no tasks', { tasks: [] }],
    ['no evidence table', { without: ['evidence'] }],
    ['no table of principles', { without: ['principles'] }],
  ])('%s', (_what, description) => {
    expect(keysOf(role(description))).toHaveLength(1);
  });

  test('a figure typed over wrong, with all formulas that follow from it', () => {
    const given = sheetRole({
      ...medicalCoder,
      states: { weightedTotal: '3.15' },
      formulas: {
        taskResistance: '2.85',
        'composite.taskResistance': '2.85',
        'composite.raw': '2.2526',
        'composite.score': '21.6',
        'head.score': '21.6',
      },
    });
    expect(keysOf(given)).toEqual(['totals-add-up:tasks.weightedTotal']);
    expect(reportOf(given, figureChecks).counts).toMatchObject({ errors: 1, notRun: 2 });
  });
});

describe('the report', () => {
  const finding = (field: string) => ({
    sentence: 'S.',
    detail: '',
    at: { section: 'head', field } as const,
    found: '',
    expected: '',
    fix: undefined,
  });
  const check = (name: string, severity: Check['severity'], run: Check['run']): Check => ({
    name,
    severity,
    protects: '',
    provenance: 'ours',
    messages: {},
    run,
  });

  test('has errors first, then warnings, then infos, each in the order of the checks', () => {
    const checks = [
      check('a', 'info', () => [finding('x')]),
      check('b', 'error', () => [finding('x'), finding('y')]),
      check('c', 'warning', () => [finding('x')]),
      check('d', 'error', () => [finding('x')]),
      check('e', 'error', () => []),
      check('f', 'warning', () => ({ because: 'something is missing' })),
    ];
    const { findings, counts, outcomes } = reportOf(role(), checks);
    expect(findings.map(({ key }) => key)).toEqual(['b:head.x', 'b:head.y', 'd:head.x', 'c:head.x', 'a:head.x']);
    expect(counts).toEqual({ errors: 3, warnings: 1, infos: 1, passed: 1, notRun: 1 });
    expect(outcomes.map(({ state, because }) => [state, because])).toEqual([
      ['failed', ''],
      ['failed', ''],
      ['failed', ''],
      ['failed', ''],
      ['passed', ''],
      ['not-run', 'something is missing'],
    ]);
  });
});
