import fc from 'fast-check';
import type { Assessment } from '../../../src/assessment/assessment';
import type { InputChange } from '../../../src/assessment/changed-inputs';
import type { Place } from '../../../src/assessment/place';
import { changesText, readChanges, writtenChange } from '../../../src/scoring/scenarios/change-text';
import { role } from '../../fixtures/role';
import { medicalCoder } from '../../fixtures/sheet-role';

const base = role(medicalCoder);

const named = (names: readonly string[], of: Assessment = base): Assessment => ({
  ...of,
  tasks: of.tasks.slice(0, names.length).map((task, row) => ({ ...task, name: names[row] ?? '' })),
});

const textOf = (changes: readonly InputChange[], of: Assessment) =>
  changesText(
    changes.flatMap((change) => writtenChange(change, of) ?? []),
    of,
  );

const score = (row: number): Place => ({ section: 'tasks', row, field: 'score' });
const coder = named(['Code charts', 'Audit (internal)', 'Claims; appeals']);

test('is one line that people read', () => {
  const changes: InputChange[] = [
    { at: score(0), to: 3 },
    { at: { section: 'tasks', row: 1, field: 'time' }, to: 123_456 },
    { at: { section: 'evidence', row: 2, field: 'score' }, to: -1 },
    { at: { section: 'barriers', row: 0, field: 'score' }, to: 2 },
    { at: { section: 'principles', field: 'growth' }, to: 1 },
  ];
  expect(textOf(changes, coder)).toBe(
    'Task 1 (Code charts) score 5 -> 3; Task 2 (Audit internal) time 15 % -> 12.3456 %; ' +
      'Evidence 3 (Wage Trends) 0 -> -1; Barrier 1 (Regulatory/Licensing) 1 -> 2; AI growth -1 -> 1',
  );
});

test('is read back as it was written, whatever tasks are called', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('', ') score 3 -> 4; AI growth 0 -> 2', 'a; b', '[now 3]', 'x'.repeat(200), 'Task 2 (b) time'),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
      fc.nat(2),
      fc.integer({ min: 1, max: 5 }),
      (names, row, to) => {
        const assessment = named(names);
        const changes = [
          { at: score(row), to },
          { at: { section: 'tasks', row, field: 'time' } as const, to: 70_000 },
        ];
        const read = readChanges(textOf(changes, assessment), assessment);
        expect(read?.map(({ at, to: value }) => ({ at, to: value }))).toEqual(changes);
      },
    ),
  );
});

test('a task is found again by its name where rows have moved, and one without a name by its number', () => {
  const text = textOf([{ at: score(0), to: 3 }], coder);
  const swapped = { ...coder, tasks: [...coder.tasks].reverse() };
  expect(readChanges(text, swapped)?.[0]?.at).toEqual(score(2));
  const nameless = named(['', '', '']);
  expect(readChanges(textOf([{ at: score(1), to: 3 }], nameless), nameless)?.[0]?.at).toEqual(score(1));
});

test.each([
  ['that is gone', named(['Other', 'Another', 'Third'])],
  ['of a name that others have by now', named(['New', 'Code charts', 'Code charts'])],
])('a change of a task %s has no place', (_what, now) => {
  expect(readChanges(textOf([{ at: score(0), to: 3 }], coder), now)?.[0]).toMatchObject({ at: undefined, to: 3 });
});

test('an input that has moved since is told in brackets, and what was written stays', () => {
  const changes = readChanges('AI growth 0 -> 1', coder) ?? [];
  const text = changesText(changes, coder);
  expect(text).toBe('AI growth 0 -> 1 [now -1]');
  expect(readChanges(text, coder)).toEqual(changes);
});

test.each([
  '',
  'higher scores everywhere',
  'AI growth 0 -> ',
  'AI growth 0 -> blank',
  'AI growth zero -> 1',
  'Task 1 (Code charts) 5 -> 3',
  'Task 1 (Code charts) time 5 -> 3',
  'Task 1 (Code charts) score 5 % -> 3 %',
  'Barrier 1 (Regulatory/Licensing) score 1 -> 2',
  'AI growth 0 -> 1; and more',
  'AI growth 0 -> 1..2',
])('“%s” is not one', (text) => {
  expect(readChanges(text, coder)).toBeUndefined();
});
