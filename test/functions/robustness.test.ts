import { aijri, aijriFlip, aijriInterval, aijriIntervals, aijriSensitivity } from '../../src/functions/functions';
import { errorOf, installCustomFunctions } from './excel-errors';
import { barriers, evidence, growth, plainTasks, tasks } from './medical-coder';

beforeAll(() => void installCustomFunctions());

const coder = [10, 12.2, 15.9, 0.999999894661, 1.05339e-7, 0];

describe('AIJRI.INTERVAL', () => {
  it('gives the likely range and the zones', () => {
    expect(aijriInterval(tasks, evidence, barriers, growth)).toEqual([coder]);
    expect(aijriInterval(plainTasks, [evidence.flat()], barriers, [[growth]])).toEqual([coder]);
  });

  it.each([[null], [undefined], [0.1]])('takes a noise of %p as 0.1', (noise) => {
    expect(aijriInterval(tasks, evidence, barriers, growth, noise)).toEqual([coder]);
  });

  it('is narrower with less noise, and the score itself with none', () => {
    expect(aijriInterval(tasks, evidence, barriers, growth, 0.05)[0]?.slice(0, 3)).toEqual([10.4, 11.7, 14.5]);
    expect(aijriInterval(tasks, evidence, barriers, growth, 0)).toEqual([[11.6, 11.6, 11.6, 1, 0, 0]]);
  });
});

describe('AIJRI.SENSITIVITY', () => {
  it('gives a row for each rating, the widest swing first', () => {
    const answer = aijriSensitivity(tasks, evidence, barriers, growth);
    expect(answer).toHaveLength(20);
    expect(answer.slice(0, 4)).toEqual([
      ['Task 1', 5, 3.5, ''],
      ['Task 4', 2, 1, -1],
      ['Task 6', 3, 1, -1],
      ['Job Posting Trends', -1, -0.9, 1],
    ]);
    expect(answer).toContainEqual(['AI growth correlation', -1, -0.9, 1]);
    expect(answer.at(-1)).toEqual(['Cultural/Ethical', 0, '', 0.4]);
  });

  it('agrees with the score of the changed role', () => {
    const changed = tasks.map(([time, score], row) => [time, row === 3 ? 1 : score]);
    const change = aijri(changed, evidence, barriers, growth) - aijri(tasks, evidence, barriers, growth);
    expect(change).toBeCloseTo(1, 10);
  });
});

describe('AIJRI.FLIP', () => {
  it('lists the fewest changes that reach a zone or a sub-label', () => {
    expect(aijriFlip(tasks, evidence, barriers, growth, 'Yellow')).toEqual([['Task 1', 5, 1, 4]]);
    expect(aijriFlip(tasks, evidence, barriers, growth, 'Red (Imminent)')).toEqual([
      ['Task 6', 3, 4, 1],
      ['Wage Trends', 0, -1, 1],
    ]);
    const toGreen = aijriFlip(tasks, evidence, barriers, growth, [[' green ']]);
    expect(toGreen.map(([rating]) => rating)).toEqual([
      'Task 1',
      'Task 2',
      'Job Posting Trends',
      'AI Tool Maturity',
      'AI growth correlation',
    ]);
  });

  it('says so where the role is there already', () => {
    expect(aijriFlip(tasks, evidence, barriers, growth, 'Red')).toEqual([
      ['Nothing: the role is there already.', '', '', 0],
    ]);
  });

  it('says so where times had to be rounded', () => {
    const fine = Array.from({ length: 9 }, (_, row) => [row === 0 ? 20.007 : 9.999125, 3]);
    const answer = aijriFlip(fine, evidence, barriers, growth, 'Yellow (Moderate)');
    expect(answer.at(-1)).toEqual(['Times were rounded in the search; fewer steps might do.', '', '', 0]);
  });
});

const coderRow = ['Coder', ...evidence.flat(), ...barriers.flat(), growth];
const clerkRow = ['Clerk', 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0];
const coderTasks = tasks.map(([time, score]) => ['coder ', time, score]);
const clerkTasks = [
  ['Clerk', 60, 3],
  ['Clerk', 40, 2],
];

describe('AIJRI.INTERVALS', () => {
  const clerk = aijriIntervalOfClerk();

  function aijriIntervalOfClerk(): number[] | undefined {
    installCustomFunctions();
    const [, , , , , ...rest] = clerkRow.slice(1);
    return aijriInterval(
      [
        [60, 3],
        [40, 2],
      ],
      [[0, 0, 0, 0, 0]],
      [rest.slice(0, 5)],
      rest[5],
    )[0];
  }

  it('gives a row for each role, whatever the order of the tasks', () => {
    expect(aijriIntervals([coderRow, clerkRow], [...coderTasks, ...clerkTasks])).toEqual([coder, clerk]);
    const mixed = [...clerkTasks.slice(0, 1), ...coderTasks, ...clerkTasks.slice(1)];
    expect(aijriIntervals([clerkRow, coderRow], mixed, 0.1)).toEqual([clerk, coder]);
  });

  it.each([[null], [''], [0]])('leaves blank rows out at the end and keeps them in between: %p', (blank) => {
    const gap = Array<unknown>(12).fill(blank);
    const answer = aijriIntervals(
      [coderRow, gap, clerkRow, gap],
      [...coderTasks, gap.slice(0, 3), ...clerkTasks, gap.slice(0, 3)],
    );
    expect(answer).toEqual([coder, ['', '', '', '', '', ''], clerk]);
  });

  it.each([
    [
      'a rating off its scale',
      ['Clerk', 0, 0, 3, ...clerkRow.slice(4)],
      'roles, row 2, column 4 (Wage Trends) is 3; it needs a whole number from -2 to 2.',
    ],
    [
      'a growth as text',
      [...clerkRow.slice(0, 11), '0'],
      'roles, row 2, column 12 (Growth) is the text “0”; it needs a whole number from -2 to 2, entered as a number.',
    ],
    [
      'no tasks',
      ['Typist', ...clerkRow.slice(1)],
      'roles, row 2, column 1 (Role) is “Typist”, which no row of tasks has.',
    ],
    [
      'no name',
      [null, 1, ...clerkRow.slice(2)],
      'roles, row 2, column 1 (Role) is blank; it needs the name of a role.',
    ],
    [
      'a name that was there before',
      ['CODER', ...clerkRow.slice(1)],
      'roles, row 2, column 1 (Role) is “CODER” a second time; a role has one row.',
    ],
  ])('says what is wrong with a role of %s and answers the others', (_why, row, sentence) => {
    const own = row[0] === 'Clerk' ? clerkTasks : [];
    expect(aijriIntervals([coderRow, row], [...coderTasks, ...own])).toEqual([coder, [sentence, '', '', '', '', '']]);
  });

  it.each([
    [
      'a blank score',
      [
        ['Clerk', 60, 3],
        ['Clerk', 40, null],
      ],
      'tasks, row 11, column 3 (Score) is blank; it needs a whole number from 1 to 5. A blank is never read as 0.',
    ],
    [
      'times that do not add up',
      [
        ['Clerk', 60, 3],
        ['Clerk', 30, 2],
      ],
      'tasks, column 2 (Time) of Clerk adds to 90 %; it needs to add to 100 %, within 0.05 points.',
    ],
  ])('says what is wrong with tasks of %s, in the row of their role', (_why, rows, sentence) => {
    expect(aijriIntervals([coderRow, clerkRow], [...coderTasks, ...rows])).toEqual([
      coder,
      [sentence, '', '', '', '', ''],
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a task resistance alone',
      () => aijriInterval([[1.85]], evidence, barriers, growth),
      'tasks is one number; a likely range needs the tasks in two columns, Time and Score.',
    ],
    [
      'an evidence total alone',
      () => aijriInterval(tasks, [[-5]], barriers, growth),
      'evidence is one number; a likely range needs the 5 ratings in one row or one column.',
    ],
    [
      'a barrier total alone',
      () => aijriSensitivity(tasks, evidence, [[2]], growth),
      'barriers is one number; the swing of each rating needs the 5 ratings in one row or one column.',
    ],
    [
      'a noise off its scale',
      () => aijriInterval(tasks, evidence, barriers, growth, 0.6),
      'noise is 0.6; it needs a probability from 0 to 0.5.',
    ],
    [
      'a noise as text',
      () => aijriInterval(tasks, evidence, barriers, growth, '10 %'),
      'noise is the text “10 %”; it needs a probability from 0 to 0.5, entered as a number.',
    ],
    [
      'no such zone',
      () => aijriFlip(tasks, evidence, barriers, growth, 'Blue'),
      'zone is “Blue”; it needs a zone (Red, Yellow, Green) or a sub-label (Red (Imminent), Yellow (Urgent), Yellow (Moderate), Green (Accelerated), Green (Transforming), Green (Stable)).',
    ],
    [
      'a blank zone',
      () => aijriFlip(tasks, evidence, barriers, growth, null),
      'zone is blank; it needs a zone (Red, Yellow, Green) or a sub-label (Red (Imminent), Yellow (Urgent), Yellow (Moderate), Green (Accelerated), Green (Transforming), Green (Stable)).',
    ],
    [
      'roles of another shape',
      () => aijriIntervals([[1, 2]], coderTasks),
      'roles is a range of 1 row by 2 columns; it needs 12 columns: role, the evidence and barrier ratings, growth.',
    ],
    [
      'tasks of another shape',
      () => aijriIntervals([coderRow], tasks),
      'tasks is a range of 9 rows by 2 columns; it needs three columns: Role, Time and Score.',
    ],
    [
      'no roles',
      () => aijriIntervals([Array<null>(12).fill(null)], coderTasks),
      'roles is blank; it needs at least one row.',
    ],
    [
      'a task of no role',
      () => aijriIntervals([coderRow], [...coderTasks, ...clerkTasks]),
      'tasks, row 10, column 1 (Role) is “Clerk”, which no row of roles has.',
    ],
    [
      'a task without a role',
      () => aijriIntervals([coderRow], [...coderTasks, [null, 10, 3]]),
      'tasks, row 10, column 1 (Role) is blank; it needs the name of a role.',
    ],
  ])('%s', (_why, call, sentence) => {
    expect(errorOf(call)).toBe(sentence);
  });
});
