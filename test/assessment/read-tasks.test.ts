import { placeKey } from '../../src/assessment/place';
import { role } from '../fixtures/role';

/** Times of a role in percent, and its problems with times as 'place kind → fix'. */
function times(...given: readonly string[]) {
  const { tasks, problems } = role({ tasks: given.map((time) => `${time} 3 A`) });
  return {
    shares: tasks.map(({ time }) => (time === undefined ? undefined : time / 10_000)),
    problems: problems.map(({ at, kind, fix }) => `${placeKey(at)} ${kind}${fix === undefined ? '' : ` → ${fix}`}`),
  };
}

describe('time is a percentage or plain, one form in a column', () => {
  test.each([
    ['percentages', ['35%', '65%'], [35, 65]],
    ['fractions shown plain', ['0.35', '0.65'], [35, 65]],
    ['plain numbers', ['35', '65'], [35, 65]],
    ['plain numbers with a fraction of a percent', ['0.5', '49.5', '50'], [0.5, 49.5, 50]],
    ['one task of 100 %', ['100%'], [100]],
    ['one task of a plain 100', ['100'], [100]],
    ['percentages that add to too much', ['90%', '90%', '90%'], [90, 90, 90]],
    ['plain numbers that add to too little', ['10', '20'], [10, 20]],
    ['thirds', ['33.3333%', '33.3333%', '33.3334%'], [33.3333, 33.3333, 33.3334]],
  ])('%s', (_what, given, shares) => {
    expect(times(...given)).toEqual({ shares, problems: [] });
  });

  test('one plain number among percentages is the problem, not the others', () => {
    expect(times('35%', '40', '25%')).toEqual({
      shares: [35, undefined, 25],
      problems: ['tasks.1.time mixed-time-units → 0.4'],
    });
  });

  test('one percentage among plain numbers is the problem, not the others', () => {
    expect(times('35', '40%', '25')).toEqual({
      shares: [35, undefined, 25],
      problems: ['tasks.1.time mixed-time-units → 40'],
    });
  });

  test('a fraction among plain numbers is a problem when they do not add up without it', () => {
    expect(times('35', '0.4', '25').problems).toEqual(['tasks.1.time mixed-time-units → 40']);
  });

  test('the message names the form of the others', () => {
    const { problems } = role({ tasks: ['35 3 A', '40% 3 A', '25 3 A'] });
    expect(problems.map(({ message }) => message)).toEqual([
      'Time of task 2 is 40%, but the other times are plain numbers; use one form in the whole column.',
    ]);
  });
});

describe('a time that is no share of time', () => {
  test.each([
    ['blank', '-', 'missing'],
    ['zero', '0%', 'out-of-scale'],
    ['negative', '-5%', 'out-of-scale'],
    ['above the whole', '135%', 'out-of-scale'],
    ['an error', '#N/A', 'error-value'],
    ['words', 'half', 'not-a-number'],
    ['a percentage as text', "'65%", 'text-number → 0.65'],
    ['a plain number as text', "'65", 'text-number → 0.65'],
    ['a full-width percentage', "'６５％", 'text-number → 0.65'],
  ])('%s, among percentages', (_what, time, problem) => {
    expect(times('35%', time)).toEqual({ shares: [35, undefined], problems: [`tasks.1.time ${problem}`] });
  });

  test.each([
    ['a percentage as text', "'65%", 'text-number → 65'],
    ['a plain number as text', "'65", 'text-number → 65'],
    ['a text that is no share has no fix', "'650", 'text-number'],
  ])('%s, among plain numbers', (_what, time, problem) => {
    expect(times('35', '30', time).problems).toEqual([`tasks.2.time ${problem}`]);
  });
});

describe('labels', () => {
  const problemsWith = (label: string) =>
    role({ tasks: [`100% 3 ${label}`] }).problems.map(({ kind, fix, message }) => ({ kind, fix, message }));

  test('are read as written in capitals', () => {
    expect(role({ tasks: ['50% 3 D', '50% 3 NOT_INVOLVED'] }).tasks.map(({ label }) => label)).toEqual([
      'DISPLACEMENT',
      'NOT INVOLVED',
    ]);
  });

  test.each([
    ['-', 'missing-label', undefined],
    ['Augmentation', 'label-case', 'AUGMENTATION'],
    ['AUGMENTED', 'unknown-label', undefined],
  ])('%s is a problem', (label, kind, fix) => {
    expect(problemsWith(label)).toMatchObject([{ kind, fix }]);
  });
});

test('a task table without tasks is one problem', () => {
  const { problems } = role({ tasks: [] });
  expect(problems).toMatchObject([{ at: { section: 'tasks', field: 'table' }, kind: 'no-rows' }]);
});
