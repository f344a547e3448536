import fc from 'fast-check';
import { profileColumns } from '../../src/scoring/portfolio/rating-profile';
import { heatStep } from '../../src/taskpane/heat-step';

test('both ends of every scale have the strongest colours, its middle has none', () => {
  for (const column of profileColumns) {
    expect([heatStep(column.lowest, column), heatStep(column.highest, column)]).toEqual([0, 4]);
    expect(heatStep((column.lowest + column.highest) / 2, column)).toBe(2);
  }
  expect([0, 1, 2, 3].map((value) => heatStep(value, { lowest: 0, highest: 3 }))).toEqual([0, 1, 3, 4]);
});

test('more points never look like more risk', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...profileColumns),
      fc.double({ noNaN: true }),
      fc.double({ noNaN: true }),
      (column, a, b) => {
        expect(heatStep(Math.max(a, b), column)).toBeGreaterThanOrEqual(heatStep(Math.min(a, b), column));
      },
    ),
  );
});
