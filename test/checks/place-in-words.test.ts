import type { Place } from '../../src/assessment/place';
import { placeInWords } from '../../src/checks/place-in-words';
import { role } from '../fixtures/role';

test.each<[Place, string]>([
  [{ section: 'tasks', row: 2, field: 'score' }, 'the score of task 3'],
  [{ section: 'evidence', row: 2, field: 'score' }, 'the score of Wage Trends'],
  [{ section: 'evidence', row: 9, field: 'score' }, 'the score of row 10 in Evidence'],
  [{ section: 'barriers', field: 'Physical Presence' }, 'the score of Physical Presence'],
  [{ section: 'principles', field: 'growth' }, 'AI growth correlation'],
  [{ section: 'tasks', field: 'table' }, 'the table Task decomposition'],
  [{ section: 'composite', field: 'raw' }, 'Raw'],
  [{ section: 'evidence', field: 'total' }, 'Evidence total'],
  [{ section: 'commentary', field: 'Timeline' }, 'Timeline in Assessor commentary'],
])('%j is %s', (at, words) => {
  expect(placeInWords(at, role())).toBe(words);
});
