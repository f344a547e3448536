import fc from 'fast-check';
import { readTaskList } from '../../../src/document/tasks/task-list';
import { wholePercent } from '../../../src/document/tasks/whole-percent';

const shares = (text: string) => readTaskList(text).tasks.map(({ name, percent }) => [name, percent]);

describe('A list', () => {
  test.each([
    ['bullets', '• Code charts\n• Ask physicians\n• Check edits'],
    ['numbers', '1. Code charts\n2) Ask physicians\n(3) Check edits'],
    ['boxes and blank lines', '- [ ] Code charts\r\n\r\n- [x] Ask physicians\r\n* Check edits\r\n'],
    ['a heading above', 'Tasks of the role:\nCode charts\nAsk physicians\nCheck edits'],
  ])('with %s is its lines, each with an equal share', (_, text) => {
    expect(readTaskList(text)).toEqual({
      tasks: [
        { name: 'Code charts', percent: 34 },
        { name: 'Ask physicians', percent: 33 },
        { name: 'Check edits', percent: 33 },
      ],
      source: 'Time set equal for 3 tasks, in whole percent; not rated, to be looked at.',
      notTaken: [],
      problems: [],
    });
  });

  test('keeps commas, hyphens and numbers that belong to a task', () => {
    expect(shares('Read charts, notes and letters\n3D models - draw and check\n2.5 hours of rounds')).toEqual([
      ['Read charts, notes and letters', 34],
      ['3D models - draw and check', 33],
      ['2.5 hours of rounds', 33],
    ]);
  });

  test('takes the time behind every task, and only when it is behind every one', () => {
    expect(shares('Code charts (60 %)\nAsk physicians – 40%')).toEqual([
      ['Code charts', 60],
      ['Ask physicians', 40],
    ]);
    expect(shares('Cut costs by 10 %\nAsk physicians')).toEqual([
      ['Cut costs by 10 %', 50],
      ['Ask physicians', 50],
    ]);
  });

  test('names a task once and says so', () => {
    const { tasks, notTaken, problems } = readTaskList('Code charts\ncode  charts\nAsk');
    expect(tasks.map(({ name }) => name)).toEqual(['Code charts', 'Ask']);
    expect(notTaken).toEqual(['code  charts']);
    expect(problems).toEqual(['“code  charts” is there more than once; it is taken once.']);
  });

  test('of more tasks than there are percents is cut, and says which', () => {
    const { tasks, notTaken, problems } = readTaskList(
      Array.from({ length: 103 }, (_, row) => `Task ${row}`).join('\n'),
    );
    expect(tasks.map(({ percent }) => percent)).toEqual(tasks.map(() => 1));
    expect(notTaken).toEqual(['Task 100', 'Task 101', 'Task 102']);
    expect(problems).toEqual([expect.stringMatching(/^The first 100 of 103 tasks/)]);
  });
});

describe('A table', () => {
  test.each([
    ['tabs', 'Task\tTime %\nCode charts\t60%\nAsk, and wait\t40%'],
    ['bars', '| Time | Task |\n|---:|---|\n| 0.6 | Code charts |\n| 0.4 | Ask, and wait |'],
    ['commas', 'Task,Hours\nCode charts,6\n"Ask, and wait",4'],
  ])('with %s and a column of times has those times', (_, text) => {
    expect(shares(text)).toEqual([
      ['Code charts', 60],
      ['Ask, and wait', 40],
    ]);
  });

  test('with times that add to something else is scaled, and says so', () => {
    const { tasks, source, problems } = readTaskList('Task\tHours\nCode\t20 h\nAsk\t10 h\nWait\t10 h\nTotal\t40 h');
    expect(tasks.map(({ percent }) => percent)).toEqual([50, 25, 25]);
    expect(source).toBe('Time from the times given, which add to 40, in whole percent of all.');
    expect(problems).toEqual(['“Total” is a total and no task.']);
  });

  test('with a column of importance has times in its proportion, of the twelve weightiest tasks', () => {
    const rows = Array.from({ length: 14 }, (_, row) => `Task ${row}\t${row === 3 || row === 5 ? 1 : 4}`);
    const { tasks, source, notTaken, problems } = readTaskList(`Activity\tImportance\n${rows.join('\n')}`);
    expect(tasks).toHaveLength(12);
    expect(source).toMatch(/^Time in proportion to importance/);
    expect(notTaken).toEqual(['Task 3', 'Task 5']);
    expect(problems).toEqual(['The 12 weightiest of 14 tasks are taken; more are hard to tell apart.']);
  });

  test('leaves a time blank that is no number', () => {
    const { tasks, problems } = readTaskList('Task\tTime\nCode\t60\nAsk\tsome\nWait\t\nPlan\t0');
    expect(tasks.map(({ percent }) => percent)).toEqual([100, undefined, undefined, undefined]);
    expect(problems).toEqual([
      '“Ask” has the time “some”, which is no number above 0; its time is left blank.',
      '“Wait” has no time; its time is left blank.',
      '“Plan” has the time “0”, which is no number above 0; its time is left blank.',
    ]);
  });

  test('without a header row gives its words, and no meaning to its numbers', () => {
    const { tasks, problems } = readTaskList('1\tCode charts\t80\n2\tAsk\t20');
    expect(tasks.map(({ name, percent }) => [name, percent])).toEqual([
      ['Code charts', 50],
      ['Ask', 50],
    ]);
    expect(problems).toEqual([expect.stringMatching(/^The table has no header row/)]);
  });
});

test.each(['', ' \n\t\n ', '- \n- '])('%j holds no task', (text) => {
  expect(readTaskList(text)).toMatchObject({ tasks: [], problems: [expect.stringMatching(/^There is no task/)] });
});

test('any text gives shares that add to 100, and loses no line without saying so', () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Task\tTime', 'a | b', '- x 30%', 'Total\t5'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 130 }), (lines) => {
      const { tasks, problems } = readTaskList(lines.join('\n'));
      const given = tasks.flatMap(({ percent }) => percent ?? []);
      expect(given.every((percent) => Number.isInteger(percent) && percent >= 1)).toBe(true);
      expect(given.reduce((sum, percent) => sum + percent, 0)).toBe(given.length === 0 ? 0 : 100);
      expect(tasks.length > 0 || problems.length > 0).toBe(true);
    }),
  );
});

test('whole percents keep the order of their weights', () => {
  const weights = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(weights, (given) => {
      const result = wholePercent(given);
      expect(result.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(Math.min(...result)).toBeGreaterThanOrEqual(1);
      for (const [index, weight] of given.entries()) {
        const heavier = result.filter((_, other) => (given[other] ?? 0) > weight);
        expect(Math.min(...heavier, 100)).toBeGreaterThanOrEqual((result[index] ?? 0) - 1);
      }
    }),
  );
});
