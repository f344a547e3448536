import { growthValue, protectiveTotalOf } from '../../src/assessment/ratings';
import { quickScreen } from '../../src/scoring/quick-screen';

const verdictOf = (protective: number, growth: number) => {
  const total = protectiveTotalOf(protective);
  const value = growthValue(growth);
  return total === undefined || value === undefined ? undefined : quickScreen(total, value)?.verdict;
};

test.each([
  [0, -1, 'Almost certainly Red Zone'],
  [2, -2, 'Almost certainly Red Zone'],
  [2, 0, 'Likely Red or Yellow Zone'],
  [3, -2, 'Likely Yellow Zone'],
  [5, 2, 'Likely Yellow Zone'],
  [6, -1, 'Likely Yellow Zone'],
  [6, 0, 'Likely Green Zone'],
  [9, 2, 'Likely Green Zone'],
])('protective %d with AI growth %d: %s', (protective, growth, verdict) => {
  expect(verdictOf(protective, growth)).toBe(verdict);
});

test('every protective total and AI growth has a verdict', () => {
  for (let protective = 0; protective <= 9; protective++) {
    for (let growth = -2; growth <= 2; growth++) expect(verdictOf(protective, growth)).toBeDefined();
  }
});
