import { statedCriterionValue, statedFigure, statedText } from '../../src/assessment/stated';
import { cell } from '../fixtures/role';

test.each([
  ['65%', 0.65, 0.01, undefined],
  ['33.3%', 0.333, 0.001, undefined],
  ['1.85/5.0', 1.85, 0.01, 5],
  ['-5/10', -5, 1, 10],
  ['−5 / 10', -5, 1, 10],
  ['11.6', 11.6, 0.1, undefined],
  ['0/9', 0, 1, 9],
])('%s states %d', (text, value, step, outOf) => {
  expect(statedFigure(cell(text))).toMatchObject({ text, value, outOf, typed: true });
  expect(statedFigure(cell(text))?.step).toBeCloseTo(step, 10);
});

test.each([
  ['6.00 - 4.15 = 1.85/5.0', '1.85/5.0', 1.85, '6.00 - 4.15'],
  ['1.0 + (−5 × 0.04) = 0.80', '0.80', 0.8, '1.0 + (−5 × 0.04)'],
])('%s states its last number, with its steps', (printed, text, value, working) => {
  expect(statedFigure(cell(printed))).toMatchObject({ text, value, working });
});

test('a comparison is no step', () => {
  expect(statedFigure(cell('1.85 >= 1.8'))).toMatchObject({ value: NaN });
});

test('a number in too narrow a column keeps its own precision', () => {
  expect(statedFigure({ value: 0.65, text: '####', isFormula: true })).toEqual({
    text: '0.65',
    value: 0.65,
    step: 0,
    outOf: undefined,
    typed: false,
  });
});

test.each([
  ['nothing', undefined],
  ['a blank', cell(null)],
  ['a typed dash', cell('–')],
  ['the word of a formula', cell('incomplete', true)],
  ['the error of a formula', cell('#REF!', true)],
])('%s states no figure', (_what, raw) => {
  expect(statedFigure(raw)).toBeUndefined();
});

test('typed words in a figure’s place state something that agrees with no figure', () => {
  expect(statedFigure(cell('about 85'))).toMatchObject({ text: 'about 85', value: NaN });
});

test('words are stated without the spaces around them', () => {
  expect(statedText(cell(' Red '))).toEqual({ text: 'Red', typed: true });
  expect(statedText(cell('Red', true))).toEqual({ text: 'Red', typed: false });
  expect(statedText(cell(null))).toBeUndefined();
});

test.each([
  ['1.85 (>= 1.8)', 1.85, '>=', 1.8],
  ['−5 (> −6)', -5, '>', -6],
  ['2 ≤ 2', 2, '<=', 2],
  ['85 % (≥ 40 %, met)', 0.85, '>=', 0.4],
])('a criterion printed as %s', (text, value, sign, threshold) => {
  const found = statedCriterionValue({ value: text, text, isFormula: false });
  expect(found).toMatchObject({ value: { value }, comparison: { text, sign, threshold } });
});

test.each(['1.85', '(>= 1.8)', 'low (< medium)'])('no comparison in %s', (text) => {
  expect(statedCriterionValue({ value: text, text, isFormula: false }).comparison).toBeUndefined();
});
