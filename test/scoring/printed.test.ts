import { statedFigure } from '../../src/assessment/stated';
import { agreesAsPrinted, fixed, percent, points, signed } from '../../src/scoring/printed';
import { cell } from '../fixtures/role';

test('figures as people read them', () => {
  expect(points(116)).toBe('11.6');
  expect(points(1000)).toBe('100.0');
  expect(fixed(1.005, 2)).toBe('1.01');
  expect(fixed(1.4622, 4)).toBe('1.4622');
  expect(fixed(-0.5, 0)).toBe('-1');
  expect(percent(850_000)).toBe('85 %');
  expect(percent(333_333)).toBe('33.33 %');
  expect(signed(-5)).toBe('−5');
  expect(signed(0)).toBe('0');
});

test.each([
  ['33%', 0.333, true],
  ['33%', 0.34, false],
  ['1.85/5.0', 1.85, true],
  ['1.9', 1.85, true], // either neighbour of an exact half
  ['1.8', 1.85, true],
  ['1.7', 1.85, false],
  ['-5', -5, true],
  ['about 85', 0.85, false],
])('%s printed for %d', (text, computed, agrees) => {
  const stated = statedFigure(cell(text));
  expect(stated && agreesAsPrinted(stated, computed)).toBe(agrees);
});

test('a formula with more digits than it shows agrees at what it shows', () => {
  const stated = statedFigure({ value: 1.46216, text: '1.4622', isFormula: true });
  expect(stated && agreesAsPrinted(stated, 1.462168)).toBe(true);
});
