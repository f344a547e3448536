import { checkStatuses } from '../../src/checks/check-statuses';
import { allChecks } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/run-checks';
import { compute } from '../../src/scoring/computed';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';

const assessment = sheetRole({ ...medicalCoder, states: { share3plus: '65%' } });
const report = runChecks({ assessment, computed: compute(assessment) });
const ofShare = (statuses: ReturnType<typeof checkStatuses>) =>
  statuses.find(({ check }) => check === 'share3plus-follows');

test('a finding has its place, what was found and what is right', () => {
  expect(ofShare(checkStatuses(report))).toEqual({
    check: 'share3plus-follows',
    severity: 'error',
    status: 'failed',
    section: 'tasks',
    row: null,
    field: 'share3plus',
    place: 'tasks.share3plus',
    message: expect.stringMatching(/^Time scoring 3\+ is stated 65\s?%, computed 85 %\./),
    found: expect.stringMatching(/^65\s?%$/),
    expected: '85 %',
  });
});

test('a waived finding stays in the list and says so; a note waives nothing', () => {
  const waiver = { kind: 'waiver', author: 'A. Analyst', date: '2026-11-23', reason: 'as published' } as const;
  expect(ofShare(checkStatuses(report, { answerTo: () => waiver }))?.status).toBe('waived');
  expect(ofShare(checkStatuses(report, { answerTo: () => ({ kind: 'note', text: 'seen' }) }))?.status).toBe('failed');
});

test('the source says where a place is', () => {
  expect(ofShare(checkStatuses(report, { placeOf: ({ field }) => `line of ${field}` }))?.place).toBe(
    'line of share3plus',
  );
});

test('every check is in the list, also one that passed and one that could not run', () => {
  const statuses = checkStatuses(report);
  expect([...new Set(statuses.map(({ check }) => check))]).toEqual(allChecks.map(({ name }) => name));
  expect(statuses.find(({ status }) => status === 'passed')).toMatchObject({ section: null, row: null, message: '' });
  expect(statuses.find(({ status }) => status === 'not-run')?.message).toMatch(/^Not run, because .+\.$/);
});
