import * as fc from 'fast-check';
import {
  aijri,
  aijriExplain,
  aijriResistance,
  aijriShare,
  aijriSplit,
  aijriSubLabel,
  zone,
} from '../../src/functions/functions';
import { customFunctions } from '../../src/functions/register';
import { errorOf, installCustomFunctions } from './excel-errors';
import { barriers, evidence, growth, labels, tasks, times } from './medical-coder';

beforeAll(() => void installCustomFunctions());

const half = (value: unknown, score: unknown = 3) => [
  [0.5, 2],
  [value, score],
  [0.5, 4],
];

/* Each call and the sentence behind its #VALUE!. */
const refusals: readonly (readonly [why: string, call: () => unknown, sentence: string])[] = [
  [
    'a blank growth',
    () => aijri(tasks, evidence, barriers, null),
    'growth is blank; it needs a whole number from -2 to 2. A blank is never read as 0.',
  ],
  [
    'a growth off its scale',
    () => aijri(tasks, evidence, barriers, 3),
    'growth is 3; it needs a whole number from -2 to 2.',
  ],
  [
    'a growth that is not whole',
    () => aijri(tasks, evidence, barriers, 0.5),
    'growth is 0.5; it needs a whole number from -2 to 2.',
  ],
  [
    'a growth of several cells',
    () => aijri(tasks, evidence, barriers, [[0], [1]]),
    'growth is a range of 2 rows by 1 column; it needs one cell with a whole number from -2 to 2.',
  ],
  ['a boolean', () => zone(true), 'score is TRUE; it needs a score from 0 to 100.'],
  [
    'text that is a number',
    () => zone('48'),
    'score is the text “48”; it needs a score from 0 to 100, entered as a number.',
  ],
  ['text', () => zone('Green'), 'score is “Green”; it needs a score from 0 to 100.'],
  ['a score off its scale', () => zone(100.1), 'score is 100.1; it needs a score from 0 to 100.'],
  ['a data type', () => zone({ type: 'Entity' }), 'score is “data type”; it needs a score from 0 to 100.'],
  [
    'a task resistance off its scale',
    () => aijri([[5.5]], evidence, barriers, growth),
    'tasks is 5.5; it needs a task resistance from 1 to 5.',
  ],
  [
    'a blank task resistance on the web',
    () => aijriResistance([[null]]),
    'tasks is blank; it needs a task resistance from 1 to 5. A blank is never read as 0.',
  ],
  [
    'a blank task resistance on the desktop',
    () => aijriResistance([[0]]),
    'tasks is 0; it needs a task resistance from 1 to 5. A blank cell arrives as 0 in Excel on the desktop.',
  ],
  [
    'a blank time on the web',
    () => aijriResistance(half(null)),
    'tasks, row 2, column 1 (Time) is blank; it needs a share of time above 0 and up to 100 %. A blank is never read as 0.',
  ],
  [
    'a blank score from a formula',
    () => aijriResistance(half(0.1, '')),
    'tasks, row 2, column 2 (Score) is blank; it needs a whole number from 1 to 5. A blank is never read as 0.',
  ],
  [
    'a blank score on the desktop',
    () => aijriResistance(half(0.1, 0)),
    'tasks, row 2, column 2 (Score) is 0; it needs a whole number from 1 to 5. A blank cell arrives as 0 in Excel on the desktop.',
  ],
  [
    'a half-filled last row',
    () =>
      aijriResistance([
        [0.5, 2],
        [0.5, null],
      ]),
    'tasks, row 2, column 2 (Score) is blank; it needs a whole number from 1 to 5. A blank is never read as 0.',
  ],
  [
    'a blank row between two tasks',
    () => aijriResistance(half(null, null)),
    'tasks, row 2, column 1 (Time) is blank; it needs a share of time above 0 and up to 100 %. A blank is never read as 0.',
  ],
  [
    'a text score',
    () => aijriResistance(half(0.1, '3')),
    'tasks, row 2, column 2 (Score) is the text “3”; it needs a whole number from 1 to 5, entered as a number.',
  ],
  [
    'a text time',
    () => aijriResistance(half('35 %')),
    'tasks, row 2, column 1 (Time) is the text “35 %”; it needs a share of time above 0 and up to 100 %, entered as a number.',
  ],
  [
    'a boolean score',
    () => aijriResistance(half(0.1, false)),
    'tasks, row 2, column 2 (Score) is FALSE; it needs a whole number from 1 to 5.',
  ],
  [
    'a negative time',
    () => aijriResistance(half(-0.1)),
    'tasks, row 2, column 1 (Time) is -0.1; it needs a share of time above 0 and up to 100 %.',
  ],
  [
    'times in two forms',
    () =>
      aijriResistance([
        [40, 2],
        [0.2, 3],
        [40, 4],
      ]),
    'tasks, row 2, column 1 (Time) is 0.2, but the other times are plain numbers; use one form in the whole column.',
  ],
  [
    'times that do not add up',
    () =>
      aijriResistance([
        [0.5, 2],
        [0.45, 4],
      ]),
    'tasks, column 1 (Time) adds to 95 %; it needs to add to 100 %, within 0.05 points.',
  ],
  [
    'blank tasks',
    () =>
      aijriResistance([
        [null, null],
        ['', ''],
      ]),
    'tasks is blank; it needs at least one task.',
  ],
  [
    'tasks of another shape',
    () => aijriResistance([[1, 2, 3]]),
    'tasks is a range of 1 row by 3 columns; it needs two columns, Time and Score, or one cell with the task resistance.',
  ],
  [
    'an evidence total off its scale',
    () => aijri(tasks, [[11]], barriers, growth),
    'evidence is 11; it needs a whole number from -10 to 10.',
  ],
  [
    'a barrier total off its scale',
    () => aijri(tasks, evidence, [[-1]], growth),
    'barriers is -1; it needs a whole number from 0 to 10.',
  ],
  [
    'a blank rating in a column',
    () => aijri(tasks, [[1], [1], [null], [1], [1]], barriers, growth),
    'evidence, row 3, column 1 (Wage Trends) is blank; it needs a whole number from -2 to 2. A blank is never read as 0.',
  ],
  [
    'a blank last rating',
    () => aijri(tasks, [[1], [1], [1], [1], ['']], barriers, growth),
    'evidence, row 5, column 1 (Expert Consensus) is blank; it needs a whole number from -2 to 2. A blank is never read as 0.',
  ],
  [
    'a rating off its scale in a row',
    () => aijri(tasks, evidence, [[0, 3, 0, 0, 0]], growth),
    'barriers, row 1, column 2 (Physical Presence) is 3; it needs a whole number from 0 to 2.',
  ],
  [
    'ratings of another shape',
    () => aijri(tasks, [[1], [1]], barriers, growth),
    'evidence is a range of 2 rows by 1 column; it needs one cell with the total, or 5 ratings in one row or one column.',
  ],
  [
    'a rating too many',
    () => aijri(tasks, [...evidence, [1]], barriers, growth),
    'evidence is a range of 6 rows by 1 column; it needs one cell with the total, or 5 ratings in one row or one column.',
  ],
  [
    'the first of two wrong arguments',
    () => aijriExplain(tasks, [[11]], [[11]], growth),
    'evidence is 11; it needs a whole number from -10 to 10.',
  ],
  [
    'a sub-label without the tasks that it needs',
    () => aijriSubLabel([[3.05]], [[5]], [[3]], 1),
    'tasks is one number; the sub-label of a Yellow role needs the tasks in two columns, Time and Score.',
  ],
  [
    'a share without tasks',
    () => aijriShare([[3.05]], 3),
    'tasks is one number; a share of task time needs the tasks in two columns, Time and Score.',
  ],
  [
    'a share from a score off its scale',
    () => aijriShare(tasks, 6),
    'score is 6; it needs a whole number from 1 to 5.',
  ],
  [
    'fewer labels than times',
    () => aijriSplit(times, labels.slice(1)),
    'time has 9 cells and labels has 8 cells; they need the same number.',
  ],
  [
    'a label in other letters',
    () => aijriSplit([[0.5], [0.5]], [['DISPLACEMENT'], ['Augmentation']]),
    'labels, row 2, column 1 is “Augmentation”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED, in capitals.',
  ],
  [
    'a blank label',
    () => aijriSplit([[0.5, 0.5]], [['DISPLACEMENT', null]]),
    'labels, row 1, column 2 is blank; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED.',
  ],
  [
    'an unknown label',
    () => aijriSplit([[1]], [['AI']]),
    'labels, row 1, column 1 is “AI”; it needs DISPLACEMENT, AUGMENTATION or NOT INVOLVED.',
  ],
  [
    'times of another shape',
    () =>
      aijriSplit(
        [
          [0.5, 0.5],
          [0.1, 0.1],
        ],
        labels,
      ),
    'time is a range of 2 rows by 2 columns; it needs one row or one column of cells.',
  ],
  [
    'a split of times that do not add up',
    () => aijriSplit([[0.5], [0.4]], [['DISPLACEMENT'], ['AUGMENTATION']]),
    'time adds to 90 %; it needs to add to 100 %, within 0.05 points.',
  ],
  ['a split of nothing', () => aijriSplit([[null]], [[null]]), 'time is blank; it needs at least one task.'],
];

it.each(refusals)('says what is wrong with %s', (_why, call, sentence) => {
  expect(errorOf(call)).toBe(sentence);
});

it('throws nothing but #VALUE!, whatever it is given', () => {
  const value = fc.oneof(
    fc.constantFrom(null, undefined, '', 0, true, NaN, Infinity, 'x', '3', {}, { basicValue: 3 }, { basicValue: {} }),
    fc.double(),
    fc.integer({ min: -3, max: 6 }),
  );
  const range = fc.oneof(value, fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 6 }));
  const arguments4 = fc.tuple(range, range, range, range);
  fc.assert(
    fc.property(fc.constantFrom(...customFunctions.values()), arguments4, (customFunction, given) => {
      const call = customFunction as (...given: readonly unknown[]) => unknown;
      const message = errorOf(() => call(...given));
      expect(message === undefined || message.length > 10).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
