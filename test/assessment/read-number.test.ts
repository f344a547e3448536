import { numberMeantBy, readNumber } from '../../src/assessment/read-number';
import { cell } from '../fixtures/role';

const expected = {
  at: { section: 'tasks', row: 0, field: 'score' },
  what: 'Score of task 1',
  allowed: 'a number',
} as const;

test.each([
  ['3', 3],
  [' 3 ', 3],
  ['-1', -1],
  ['−1', -1], // typographic minus
  ['–1', -1], // en dash
  ['+2', 2],
  ['35%', 0.35],
  ['35 %', 0.35],
  ['35\u00a0%', 0.35],
  ['３５％', 0.35], // full-width
  ['33,3 %', 0.333],
  ['3,5', 3.5],
  ['1’000', 1000],
  ['.5', 0.5],
])('the text “%s” means %d', (text, number) => {
  expect(numberMeantBy(text)).toBe(number);
});

test.each(['', 'three', '3 of 5', '1,000', '1.000,5', '1e3', '--1', '5%5', '0x10', '∞', 'NaN'])(
  '“%s” leaves a doubt',
  (text) => {
    expect(numberMeantBy(text)).toBeUndefined();
  },
);

test('millions of digits are no number, and no pattern breaks on them', () => {
  for (const text of ['9'.repeat(8_000_000), `-${'1'.repeat(8_000_000)},5`]) {
    expect(numberMeantBy(text)).toBeUndefined();
  }
});

test('a number is a number', () => {
  expect(readNumber(cell(3), expected)).toBe(3);
  expect(readNumber(cell('35%'), expected)).toBe(0.35);
});

test.each([
  ['nothing there', undefined, 'missing', undefined],
  ['a blank', cell(null), 'missing', undefined],
  ['only spaces', { value: ' \u00a0', text: '', isFormula: false }, 'missing', undefined],
  ['a number as text', cell("'3"), 'text-number', 3],
  ['a typographic minus', cell("'−1"), 'text-number', -1],
  ['words', cell('high'), 'not-a-number', undefined],
  ['an error', cell('#N/A'), 'error-value', undefined],
  ['a division by zero', cell('#DIV/0!'), 'error-value', undefined],
  ['TRUE', cell(true), 'boolean', undefined],
  ['a date', { value: 45296, text: '2024-01-05', isFormula: false }, 'not-a-number', undefined],
  ['a date with a month', { value: 45356, text: '5-Mar', isFormula: false }, 'not-a-number', undefined],
  ['no finite number', { value: NaN, text: '', isFormula: true }, 'not-a-number', undefined],
])('%s is a problem', (_what, raw, kind, fix) => {
  expect(readNumber(raw, expected)).toMatchObject({ at: expected.at, kind, fix });
});

test('what was found is shortened for display', () => {
  const problem = readNumber(cell('x'.repeat(100)), expected);
  expect(problem).toMatchObject({ found: `${'x'.repeat(39)}…` });
});
