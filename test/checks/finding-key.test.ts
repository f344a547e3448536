import { findingKey } from '../../src/checks/finding-key';
import type { Place } from '../../src/assessment/place';
import { role } from '../fixtures/role';

const check = { name: 'score-in-scale' };
const keyAt = (at: Place, tasks: readonly string[]) => findingKey(check, { at }, role({ tasks }));
const scoreOf = (row: number): Place => ({ section: 'tasks', row, field: 'score' });

test('a task row is named by its task, so that an inserted row changes nothing', () => {
  const before = keyAt(scoreOf(0), ['60% 6 A Code  charts', '40% 2 A Audit']);
  const after = keyAt(scoreOf(1), ['10% 2 A New', '50% 6 A code charts', '40% 2 A Audit']);
  expect(before).toBe('score-in-scale:tasks[code charts].score');
  expect(after).toBe(before);
});

test('tasks of the same name are told apart by their row', () => {
  const tasks = ['60% 6 A Audit', '40% 6 A audit'];
  expect(keyAt(scoreOf(0), tasks)).toBe('score-in-scale:tasks.0.score');
  expect(keyAt(scoreOf(1), tasks)).toBe('score-in-scale:tasks.1.score');
});

test('a rubric row is named by its dimension, a line by its field', () => {
  const tasks = ['100% 3 A'];
  expect(keyAt({ section: 'evidence', row: 2, field: 'score' }, tasks)).toBe(
    'score-in-scale:evidence[wage trends].score',
  );
  expect(keyAt({ section: 'principles', field: 'growth' }, tasks)).toBe('score-in-scale:principles.growth');
});
