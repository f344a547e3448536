import { type InputChange, withInputs } from '../../../src/assessment/changed-inputs';
import { likelyScores } from '../../../src/scoring/robustness/likely-scores';
import { defaultNoise } from '../../../src/scoring/robustness/noise';
import { changesText, writtenChange } from '../../../src/scoring/scenarios/change-text';
import { driverOf, figuresOf, scenarioOutcome } from '../../../src/scoring/scenarios/scenario';
import { role } from '../../fixtures/role';
import { medicalCoder } from '../../fixtures/sheet-role';

const base = role(medicalCoder);
const score = (row: number, to: number): InputChange => ({ at: { section: 'tasks', row, field: 'score' }, to });
const time = (row: number, percent: number): InputChange => ({
  at: { section: 'tasks', row, field: 'time' },
  to: percent * 10_000,
});
const growth = (to: number): InputChange => ({ at: { section: 'principles', field: 'growth' }, to });

const outcome = (differs: string, of = base) => scenarioOutcome({ name: 'senior', differs }, of, defaultNoise);
const differs = (...changes: InputChange[]) =>
  changesText(
    changes.flatMap((change) => writtenChange(change, base) ?? []),
    base,
  );

test('has the score, zone and likely range of the role with its changes, and the base keeps its own', () => {
  const { result, likely, driver } = outcome(differs(score(0, 1), growth(0)));
  // 3.25 x 0.8 x 1.04 x 1 = 2.704, and (2.704 - 0.54) / 7.93 = 0.2729.
  expect(result).toMatchObject({ score: 273, zone: 'Yellow' });
  const alone = likelyScores(withInputs(base, [score(0, 1), growth(0)]), defaultNoise);
  expect(likely).toEqual({ low: alone?.low, high: alone?.high });
  expect(driver).toEqual({ at: score(0, 1).at, change: 140 });
  expect(figuresOf(base, defaultNoise)).toMatchObject({ result: { score: 116 }, likely: { low: 100, high: 159 } });
});

describe('the largest single contribution', () => {
  test('may be one that lowers the score', () => {
    expect(driverOf(role({ ...medicalCoder, growth: 2 }), [score(8, 2), growth(-2)])).toMatchObject({
      at: growth(-2).at,
    });
  });

  test('takes all changed times as one', () => {
    expect(driverOf(base, [time(0, 25), time(4, 15)])).toEqual({ at: undefined, change: expect.any(Number) });
  });

  test('is the first of several equal ones', () => {
    expect(driverOf(base, [score(6, 2), score(8, 2)])?.at).toEqual(score(6, 2).at);
  });

  test('there is none without a change of the score, or without a score', () => {
    expect(driverOf(base, [])).toBeUndefined();
    expect(driverOf({ ...base, growth: undefined }, [score(0, 1)])).toBeUndefined();
  });
});

test('of which a row is gone has no figures', () => {
  const text = differs(score(0, 1))
    .replace('Task 1', 'Task 99')
    .replace(/\(.*\)/, '(Gone)');
  expect(outcome(text)).toMatchObject({ result: undefined, likely: undefined, gone: [{ to: 1 }], isUnderstood: true });
});

test('whose input has moved since is computed on the role as it is, and says so', () => {
  const now = { ...base, growth: 0 as typeof base.growth };
  const { result, moved, differs: text } = outcome(differs(growth(1)), now);
  expect(result?.score).toBe(outcome(differs(growth(1))).result?.score);
  expect(moved).toHaveLength(1);
  expect(text).toBe('AI growth -1 -> 1 [now 0]');
});

test('that the role has become changes nothing any more', () => {
  expect(outcome('AI growth 0 -> -1')).toMatchObject({ changes: [], result: { score: 116 }, driver: undefined });
});

test.each(['a bright future', 'AI growth -1 -> 7', 'AI growth -1 -> 0.5'])('“%s” is not understood', (text) => {
  expect(outcome(text)).toMatchObject({
    isUnderstood: false,
    result: undefined,
    differs: expect.stringContaining(text),
  });
});
