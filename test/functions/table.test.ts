import { aijri, aijriQuickScreen, aijriRaw, aijriSplit, aijriTable } from '../../src/functions/functions';
import { quickScreenRules } from '../../src/method/quick-screen';
import { installCustomFunctions } from './excel-errors';
import { barriers, evidence, growth, labels, tasks, times } from './medical-coder';

beforeAll(() => void installCustomFunctions());

/** A sheet has this many rows: `A:A` hands them all over. */
const wholeColumn = 1_048_576;

const endingIn = (rows: readonly (readonly unknown[])[], blank: unknown, length = wholeColumn): unknown[][] => {
  const gap = Array<unknown>(rows[0]?.length ?? 1).fill(blank);
  return Array.from({ length }, (_, row) => (row < rows.length ? [...(rows[row] ?? [])] : gap));
};

describe('AIJRI.TABLE', () => {
  it('scores every row', () => {
    const rows = [
      [1.85, -5, 2, -1, 0.85],
      [3.85, 2, 3, 1, 0.4],
    ];
    expect(aijriTable(rows)).toEqual([
      [11.6, 'Red', 'Red'],
      [51.5, 'Green', 'Green (Transforming)'],
    ]);
  });

  it('needs no share3+ where the sub-label does not', () => {
    expect(aijriTable([[1.85, -5, 2, -1]])).toEqual([[11.6, 'Red', 'Red']]);
    expect(aijriTable([[4.5, 5, 3, 2]])).toEqual([[72.6, 'Green', 'Green (Accelerated)']]);
    expect(aijriTable([[3.2, 0, 1, 0]])).toEqual([[34.4, 'Yellow', '']]);
  });

  it.each([[null], [''], [0]])('takes a blank share3+ as not given: %p', (blank) => {
    expect(aijriTable([[3.2, 0, 1, 0, blank]])).toEqual([[34.4, 'Yellow', '']]);
  });

  it('takes a share3+ of 0 at its word where no task may score 3', () => {
    expect(aijriTable([[4.4, 0, 2, 0, 0]])).toEqual([[50.9, 'Green', 'Green (Stable)']]);
  });

  it.each([[null], [''], [0]])('leaves blank rows out at the end and keeps them in between: %p', (blank) => {
    const gap = [blank, blank, blank, blank];
    expect(aijriTable([[1.85, -5, 2, -1], gap, [1.85, -5, 2, -1], gap, gap])).toEqual([
      [11.6, 'Red', 'Red'],
      ['', '', ''],
      [11.6, 'Red', 'Red'],
    ]);
  });

  it.each([
    ['barriers', [3, 1, 11, 0], 'column 3 (Barriers) is 11; it needs a whole number from 0 to 10.'],
    ['growth', [3, 1, 1, 3], 'column 4 (Growth) is 3; it needs a whole number from -2 to 2.'],
    ['evidence', [3, 0.5, 1, 0], 'column 2 (Evidence) is 0.5; it needs a whole number from -10 to 10.'],
  ])('refuses %s off the scale also behind rows of every combination', (_what, row, sentence) => {
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => from + step);
    const every = range(-10, 10).flatMap((e) => range(0, 10).flatMap((b) => range(-2, 2).map((g) => [3, e, b, g])));
    const answer = aijriTable([...every, row]);
    expect(answer.at(-1)?.[0]).toBe(`rows, row ${every.length + 1}, ${sentence}`);
    expect(answer.slice(0, -1).filter(([score]) => typeof score !== 'number')).toEqual([]);
  });

  it.each([
    [
      'a blank task resistance on the desktop',
      [0, 1, 1, 0],
      'column 1 (Task resistance) is 0; it needs a task resistance from 1 to 5. A blank cell arrives as 0 in Excel on the desktop.',
    ],
    [
      'a blank evidence total on the web',
      [3, null, 1, 0],
      'column 2 (Evidence) is blank; it needs a whole number from -10 to 10. A blank is never read as 0.',
    ],
    [
      'a barrier total as text',
      [3, 1, '1', 0],
      'column 3 (Barriers) is the text “1”; it needs a whole number from 0 to 10, entered as a number.',
    ],
    ['a boolean growth', [3, 1, 1, true], 'column 4 (Growth) is TRUE; it needs a whole number from -2 to 2.'],
    [
      'a share3+ in plain numbers',
      [3, 1, 1, 0, 85],
      'column 5 (Share3+) is 85; it needs a share of time from 0 % to 100 %.',
    ],
  ])('says what is wrong with %s and scores the other rows', (_why, row, sentence) => {
    const fine = [3, 1, 1, 0, 0.5].slice(0, row.length);
    const [first, second, third] = aijriTable([fine, row, fine]);
    expect(second).toEqual([`rows, row 2, ${sentence}`, '', '']);
    expect(first).toEqual(third);
    expect(first?.[0]).toBe(33.3);
  });

  it('agrees with AIJRI row by row on a long table, and holds no null', () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => [1 + (n % 401) / 100, (n % 21) - 10, n % 11, (n % 5) - 2]);
    const answer = aijriTable(rows);
    expect(answer).toHaveLength(rows.length);
    expect(answer.flat()).not.toContain(null);
    for (let n = 0; n < rows.length; n += 997) {
      const [resistance, e, b, g] = rows[n] ?? [];
      expect(answer[n]?.[0]).toBe(aijri([[resistance]], [[e]], [[b]], g));
    }
  });
});

describe('whole columns', () => {
  it.each([
    ['null, as on the web', null],
    ['0, as on the desktop', 0],
  ])('end in a million blanks: %s', (_form, blank) => {
    const [e, b] = [endingIn(evidence, blank), endingIn(barriers, blank)];
    expect(aijri(tasks, e, b, growth)).toBe(11.6);
    expect(aijri(endingIn(tasks, blank), evidence, barriers, growth)).toBe(11.6);
    expect(aijriSplit(endingIn(times, blank), endingIn(labels, blank))).toEqual([[0.65, 0.35, 0]]);
    expect(aijriSplit(endingIn(times, blank), labels)).toEqual([[0.65, 0.35, 0]]);
    expect(aijriTable(endingIn([[1.85, -5, 2, -1]], blank))).toEqual([[11.6, 'Red', 'Red']]);
  });

  it('keeps five ratings of 0 as ratings', () => {
    expect(aijri([[3]], endingIn([[0], [0], [0], [0], [0]], 0), [[0, 0, 0, 0, 0]], 0)).toBe(31);
  });
});

describe('AIJRI.RAW', () => {
  it('is the product before it becomes a score', () => {
    expect(aijriRaw(tasks, evidence, barriers, growth)).toBe(1.46224);
    expect(aijriRaw([[1]], [[-10]], [[0]], -2)).toBe(0.54);
  });
});

describe('AIJRI.QUICKSCREEN', () => {
  it('gives the verdict of the method for every total and growth', () => {
    for (const { protectiveFrom, protectiveTo, growth: sign, verdict } of quickScreenRules) {
      for (let total = protectiveFrom; total <= protectiveTo; total += 1) {
        const steps = { negative: [-2, -1], 'not negative': [0, 1, 2], any: [-2, -1, 0, 1, 2] }[sign];
        for (const step of steps) expect(aijriQuickScreen([[total]], step)).toBe(verdict);
      }
    }
  });

  it('takes the three principles in a row or a column', () => {
    expect(aijriQuickScreen([[3, 2, 1]], -1)).toBe('Likely Yellow Zone');
    expect(aijriQuickScreen([[0], [0], [0]], -1)).toBe('Almost certainly Red Zone');
  });
});
