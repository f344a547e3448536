import { allFigures, weightedFigure } from '../../src/checks/figures';
import { placeKey } from '../../src/assessment/place';
import { blockOf } from '../../src/workbook/layout/blocks';

test('no two figures stand at one place or have one name', () => {
  expect(new Set(allFigures.map(({ at }) => placeKey(at))).size).toBe(allFigures.length);
  expect(new Set(allFigures.map(({ what }) => what)).size).toBe(allFigures.length);
});

test.each(allFigures)(
  '$what is where the layout has it, and is restored the way the layout fills it',
  ({ at, restoredBy }) => {
    const line = blockOf(at.section).lines.find(({ values }) => values.some(({ field }) => field === at.field));
    expect(line).toBeDefined();
    expect(restoredBy).toBe(line?.by === 'formula' ? 'formula' : 'value');
  },
);

test('the weighted column is in the task table', () => {
  const { at } = weightedFigure(2);
  expect(at).toEqual({ section: 'tasks', row: 2, field: 'weighted' });
  expect(blockOf('tasks').header.map(({ field }) => field)).toContain('weighted');
});
