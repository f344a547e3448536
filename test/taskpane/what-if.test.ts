import type { InputChange } from '../../src/assessment/changed-inputs';
import { startState, withReading } from '../../src/taskpane/pane-state';
import { findingsWith, whatIfOutcome } from '../../src/taskpane/what-if-outcome';
import { rebased, type WhatIf, whatIfOf, withChange, withoutChanges } from '../../src/taskpane/what-if-state';
import { medicalCoder, movedRole, namedRole, roleReading, sheets, urgentRole } from '../e2e/fixtures/pane-readings';

const reading = roleReading(namedRole);
const score = (row: number, to: number): InputChange => ({ at: { section: 'tasks', row, field: 'score' }, to });
const tried = (...changes: readonly InputChange[]): WhatIf =>
  changes.reduce((all: WhatIf, change) => withChange(all, reading, change), new Map());
const changesOf = (whatIf: WhatIf, of = reading) =>
  whatIfOf(whatIf, of).changes.map(({ at, to }) => `${at.section}.${at.row} ${to}`);

describe('what is tried', () => {
  test('is the last value of each input, and the value of the sheet is no change', () => {
    const whatIf = tried(score(0, 4), score(0, 2), score(1, 3));
    expect(changesOf(whatIf)).toEqual(['tasks.0 2', 'tasks.1 3']);
    expect(changesOf(withChange(whatIf, reading, score(0, 5)))).toEqual(['tasks.1 3']);
  });

  test('goes by place, or all at once', () => {
    const whatIf = tried(score(0, 4), score(1, 3), score(2, 3));
    expect(changesOf(withoutChanges(whatIf, reading, [score(1, 3).at]))).toEqual(['tasks.0 4', 'tasks.2 3']);
    expect(changesOf(withoutChanges(whatIf, reading))).toEqual([]);
  });

  test('is kept for each sheet', () => {
    const [, sheet] = sheets;
    const other = roleReading(urgentRole, sheet ? { sheet } : {});
    const whatIf = withChange(tried(score(0, 4)), other, score(0, 1));
    expect([changesOf(whatIf), changesOf(whatIf, other)]).toEqual([['tasks.0 4'], ['tasks.0 1']]);
    const state = withReading({ ...startState, whatIf }, { kind: 'no-role', activeSheet: 'Notes', roleSheets: [] });
    expect(state.whatIf).toBe(whatIf);
  });
});

describe('when the sheet changes', () => {
  const { tasks, names = [] } = namedRole;

  test('what the sheet holds now is no change any more', () => {
    const whatIf = tried(score(0, 1), score(1, 3));
    expect(changesOf(rebased(whatIf, roleReading({ ...movedRole, names })))).toEqual(['tasks.1 3']);
  });

  test('a change stays with its task when rows come before it or are sorted', () => {
    const sorted = roleReading({ ...namedRole, tasks: [...tasks].reverse(), names: [...names].reverse() });
    expect(changesOf(rebased(tried(score(0, 1)), sorted))).toEqual(['tasks.8 1']);
    const longer = roleReading({ ...namedRole, tasks: [[0.5, 1, 'N'], ...tasks], names: ['A new task', ...names] });
    expect(changesOf(rebased(tried(score(0, 1), score(3, 5)), longer))).toEqual(['tasks.1 1', 'tasks.4 5']);
  });

  test('a change stays with a task that is renamed', () => {
    const renamed = roleReading({ ...namedRole, names: ['Code all charts', ...names.slice(1)] });
    const whatIf = rebased(tried(score(0, 1)), renamed);
    expect(whatIfOf(whatIf, renamed)).toMatchObject({ changes: [{ to: 1, name: 'Code all charts' }], lost: [] });
  });

  test('a task that is gone takes its change along, and that is said', () => {
    const shorter = roleReading({ ...namedRole, tasks: tasks.slice(1), names: names.slice(1) });
    const whatIf = rebased(tried(score(0, 1), score(1, 3)), shorter);
    expect(changesOf(whatIf, shorter)).toEqual(['tasks.0 3']);
    expect(whatIfOf(whatIf, shorter).lost).toEqual(['Code routine outpatient and inpatient charts']);
  });
});

describe('the outcome', () => {
  test('without changes is the sheet itself', () => {
    const { computed, coming, going } = whatIfOutcome(reading, []);
    expect(computed.result?.score).toBe(116);
    expect([coming, going]).toEqual([[], []]);
  });

  test('has score, zone, range and the findings that come and go', () => {
    const coder = roleReading(medicalCoder);
    const changes = [score(0, 1)];
    const outcome = whatIfOutcome(coder, changes);
    expect(outcome.computed.result).toMatchObject({ score: 256, zone: 'Yellow' });
    expect(outcome.likely).toMatchObject({ low: 221, high: 295 });
    expect(outcome.coming.map(({ check }) => check.name)).toEqual(['label-fits-score', 'near-boundary']);
    expect(outcome.going).toEqual([]);
    expect(whatIfOutcome(coder, changes)).toBe(outcome);
  });

  test('counts what is open on the sheet with what comes and goes', () => {
    const coder = roleReading(medicalCoder);
    const { findings } = coder.report;
    const outcome = whatIfOutcome(coder, [score(0, 1)]);
    expect(findingsWith(findings, outcome, 'error')).toBe(1);
    expect(findingsWith(findings, outcome, 'warning')).toBe(1);
    expect(findingsWith([], { coming: [], going: findings }, 'error')).toBe(0);
    expect(findingsWith(findings, { coming: [], going: findings }, 'error')).toBe(0);
  });
});
