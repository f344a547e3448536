import { onetTasks, readOnetFiles } from '../../../src/document/tasks/onet';

/* Invented rows in the form of O*NET's files; no row is theirs. */

const statements = [
  'O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source',
  '99-1001.00\t1\tKeep the light burning.\tCore\t20\t08/2025\tIncumbent',
  '99-1001.00\t2\tWrite the log.\tCore\t20\t08/2025\tIncumbent',
  '99-1001.00\t3\tPaint the tower.\tSupplemental\t20\t08/2025\tIncumbent',
  '99-1001.00\t4\tGreet visitors.\tn/a\tn/a\t08/2025\tAnalyst',
  '99-2002.00\t9\tWind the clock.\tCore\t10\t08/2025\tIncumbent',
].join('\n');

const ratingsHeader = 'O*NET-SOC Code\tTask ID\tScale ID\tCategory\tData Value\tN\tStandard Error\tRecommend Suppress';
const rating = (id: number, scale: string, category: string, value: number, suppress = 'N') =>
  `99-1001.00\t${id}\t${scale}\t${category}\t${value}\t20\t0.1\t${suppress}`;
const importance = [rating(1, 'IM', 'n/a', 5), rating(2, 'IM', 'n/a', 3), rating(3, 'IM', 'n/a', 2)];

const file = (name: string, ...lines: string[]) => ({ name, text: lines.join('\r\n') });

test('statements and ratings give tasks with their importance, a note and the credit', () => {
  const files = readOnetFiles([
    file('Task Ratings.txt', ratingsHeader, ...importance),
    file('Task Statements.txt', statements),
  ]);
  expect(files.problems).toEqual([]);
  expect(files.occupations.map(({ code, tasks }) => [code, tasks.length])).toEqual([
    ['99-1001.00', 4],
    ['99-2002.00', 1],
  ]);
  const reading = onetTasks(files, '99-1001.00');
  expect(reading.tasks).toEqual([
    { name: 'Keep the light burning.', percent: 50 },
    { name: 'Write the log.', percent: 30 },
    { name: 'Paint the tower.', percent: 20 },
  ]);
  expect(reading.notTaken).toEqual(['Greet visitors.']);
  expect(reading.problems).toEqual(['One task has no importance rating and is not taken.']);
  expect(reading.source).toMatch(
    /^Time in proportion to O\*NET importance, in whole percent; an estimate, to be looked at\./,
  );
  expect(reading.source).toContain(
    'includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license.',
  );
});

test('frequency counts where every rated task has it: its mean category times importance', () => {
  const frequency = [
    ...[1, 2, 3, 4].map((category) => rating(1, 'FT', String(category), 0)),
    rating(1, 'FT', '6', 100),
    rating(2, 'FT', '5', 100),
    rating(3, 'FT', '1', 50),
    rating(3, 'FT', '2', 50),
  ];
  const { tasks, source } = onetTasks(
    readOnetFiles([file('a', statements), file('b', ratingsHeader, ...importance, ...frequency)]),
    '99-1001.00',
  );
  // 5 × 6, 3 × 5 and 2 × 1.5 of 48.
  expect(tasks.map(({ percent }) => percent)).toEqual([63, 31, 6]);
  expect(source).toMatch(/importance \(1 to 5\) times mean frequency category \(1 to 7\)/);
});

test('headers of another release, with titles and tasks in one file, mean the same', () => {
  const text = [
    'onetsoc_code\ttitle\ttask_id\ttask\tscale_id\tcategory\tdata_value',
    '99-3003.00\tClock Winder\t1\t"Wind the clock."\tIM\t\t4',
  ].join('\n');
  const files = readOnetFiles([{ name: 'one.txt', text: `\ufeff${text}` }]);
  expect(files.occupations).toMatchObject([{ code: '99-3003.00', title: 'Clock Winder' }]);
  expect(onetTasks(files, ' 99-3003.00 ').tasks).toEqual([{ name: 'Wind the clock.', percent: 100 }]);
});

test('of many tasks the twelve weightiest are taken and the others listed', () => {
  const names = Array.from({ length: 15 }, (_, id) => `99-1001.00\t${id}\tTask ${id}.`);
  const ratings = names.map((_, id) => rating(id, 'IM', 'n/a', id < 3 ? 1 : 4));
  const header = 'O*NET-SOC Code\tTask ID\tTask';
  const { tasks, notTaken } = onetTasks(
    readOnetFiles([file('a', header, ...names), file('b', ratingsHeader, ...ratings)]),
    '99-1001.00',
  );
  expect(tasks.reduce((sum, { percent = 0 }) => sum + percent, 0)).toBe(100);
  expect(tasks.map(({ name }) => name)).toEqual(Array.from({ length: 12 }, (_, index) => `Task ${index + 3}.`));
  expect(notTaken).toEqual(['Task 0.', 'Task 1.', 'Task 2.']);
});

test('without ratings the time is equal; ratings of low precision are not used', () => {
  expect(onetTasks(readOnetFiles([file('a', statements)]), '99-1001.00')).toMatchObject({
    tasks: [{ percent: 25 }, { percent: 25 }, { percent: 25 }, { percent: 25 }],
    source: expect.stringMatching(/^No importance ratings were given/),
  });
  const low = rating(1, 'IM', 'n/a', 5, 'Y');
  expect(
    onetTasks(
      readOnetFiles([file('a', statements), file('b', ratingsHeader, low, ...importance.slice(1))]),
      '99-1001.00',
    ),
  ).toMatchObject({
    notTaken: ['Keep the light burning.', 'Greet visitors.'],
    problems: [
      '2 tasks have no importance rating and are not taken.',
      '1 rating is marked as of low precision by O*NET and not used.',
    ],
  });
});

test('what is not there is said', () => {
  expect(readOnetFiles([file('notes.txt', 'a\tb')]).problems).toEqual([
    expect.stringMatching(/^notes\.txt is no O\*NET file/),
  ]);
  expect(readOnetFiles([file('b', ratingsHeader, ...importance)])).toMatchObject({
    occupations: [],
    problems: [expect.stringMatching(/^No file names the tasks/)],
  });
  expect(onetTasks(readOnetFiles([file('a', statements)]), '11-0000.00').problems).toEqual([
    'The files have no tasks of the occupation 11-0000.00.',
  ]);
});
