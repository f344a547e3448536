import { inputAt, withInputs } from '../../src/assessment/changed-inputs';
import type { Place } from '../../src/assessment/place';
import { withoutFormulaFigures } from '../../src/assessment/without-formula-figures';
import { compute } from '../../src/scoring/computed';
import { role } from '../fixtures/role';
import { medicalCoder, sheetRole } from '../fixtures/sheet-role';

const coder = role(medicalCoder);
const score = (row: number): Place => ({ section: 'tasks', row, field: 'score' });

test.each([
  [score(0), 5, 4],
  [{ section: 'tasks', row: 1, field: 'time' } as const, 150_000, 200_000],
  [{ section: 'evidence', row: 3, field: 'score' } as const, -2, 0],
  [{ section: 'barriers', row: 0, field: 'score' } as const, 1, 0],
  [{ section: 'principles', field: 'growth' } as const, -1, 0],
])('%j is read as %d and changed to %d, also where that is 0', (at, before, to) => {
  expect(inputAt(coder, at)).toBe(before);
  const changed = withInputs(coder, [{ at, to }]);
  expect(inputAt(changed, at)).toBe(to);
  expect(inputAt(coder, at)).toBe(before);
});

test.each([
  ['a score off its scale', { at: score(0), to: 6 }],
  ['half a rating', { at: score(0), to: 4.5 }],
  ['no time at all', { at: { section: 'tasks', row: 0, field: 'time' } as const, to: 0 }],
  ['a place that is no input', { at: { section: 'tasks', field: 'share3plus' } as const, to: 1 }],
  ['a total', { at: { section: 'evidence', field: 'total' } as const, to: 1 }],
])('%s changes nothing', (_what, change) => {
  expect(withInputs(coder, [change])).toEqual(coder);
});

test('the fewest changes to Yellow score as their flip says', () => {
  expect(compute(withInputs(coder, [{ at: score(0), to: 1 }])).result).toMatchObject({ score: 256, zone: 'Yellow' });
});

test('the problem with a missing rating goes with it, others stay', () => {
  const incomplete = role({ ...medicalCoder, tasks: ['50% - D', '50% - A'] });
  expect(incomplete.problems).toHaveLength(2);
  const changed = withInputs(incomplete, [{ at: score(0), to: 3 }]);
  expect(changed.problems.map(({ at }) => at.row)).toEqual([1]);
});

test('what formulas give goes, what is typed stays', () => {
  const sheet = sheetRole({ ...medicalCoder, states: { share3plus: '65%' } });
  const { stated } = withoutFormulaFigures(sheet);
  expect(sheet.stated.taskResistance?.typed).toBe(false);
  expect([stated.taskResistance, stated.composite.score, stated.head.zone, stated.weighted[0]]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(stated.share3plus?.text).toBe('65%');
});
