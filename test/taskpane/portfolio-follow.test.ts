import { builtInCalibration } from '../../src/workbook/calibration/calibration';
import { defaultNoiseAssumption } from '../../src/scoring/robustness/noise';
import type { PaneCore } from '../../src/taskpane/pane-core';
import { type PaneState, startState } from '../../src/taskpane/pane-state';
import { createPortfolioFollower } from '../../src/taskpane/portfolio-follow';
import { rankedPortfolio } from '../../src/taskpane/portfolio-state';
import { noAnalystColumns } from '../../src/workbook/portfolio/analyst-columns';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** The page All roles as it is after a reading. */
const open = (notRead = 0): PaneState => ({
  ...startState,
  page: 'portfolio',
  portfolio: {
    ...startState.portfolio,
    ranked: rankedPortfolio({
      noise: defaultNoiseAssumption,
      rows: [],
      analyst: noAnalystColumns,
      calibration: builtInCalibration(),
      notRead,
    }),
  },
});

/** A pane whose readings end when the test says so. */
function followed(start: PaneState) {
  let state = start;
  const readings: { readonly end: () => void; readonly fail: (error: unknown) => void }[] = [];
  const core: PaneCore = {
    get root(): HTMLElement {
      throw new Error('Following draws nothing itself.');
    },
    state: () => state,
    show: (next) => (state = next),
    run: () => Promise.resolve(),
    readAgain: () => Promise.resolve(),
  };
  const hint = createPortfolioFollower(core, () => new Promise<void>((end, fail) => readings.push({ end, fail })));
  return {
    hint,
    readings,
    status: () => state.status,
    change: (part: Partial<PaneState>) => (state = { ...state, ...part }),
  };
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test('many edits lead to one reading, a moment after the last', async () => {
  const { hint, readings } = followed(open());
  for (let edit = 0; edit < 20; edit++) {
    hint();
    await pass(100);
  }
  expect(readings).toHaveLength(0);
  await pass(500);
  expect(readings).toHaveLength(1);
  readings[0]?.end();
  await pass(5000);
  expect(readings).toHaveLength(1);
});

test('an edit during a reading leads to one more, after it', async () => {
  const { hint, readings } = followed(open());
  hint();
  await pass(600);
  hint();
  await pass(2000);
  expect(readings).toHaveLength(1);
  readings[0]?.end();
  await pass(600);
  expect(readings).toHaveLength(2);
});

test('while a command runs nothing is read; afterwards it is', async () => {
  const { hint, readings, change } = followed({ ...open(), running: 'portfolio' });
  hint();
  await pass(5000);
  expect(readings).toHaveLength(0);
  change({ running: undefined });
  await pass(600);
  expect(readings).toHaveLength(1);
});

test.each([
  ['closed', { ...open(), page: 'role' as const }],
  ['not read yet', { ...startState, page: 'portfolio' as const }],
  ['cancelled half way', open(3)],
])('a page that is %s is left alone', async (_, state) => {
  const { hint, readings } = followed(state);
  hint();
  await pass(5000);
  expect(readings).toHaveLength(0);
});

test('a reading that fails says so, and the next edit is read', async () => {
  const { hint, readings, status } = followed(open());
  hint();
  await pass(600);
  readings[0]?.fail(new Error('Excel is busy.'));
  await pass(0);
  expect(status()).toEqual({ ok: false, sentence: 'The last change is not shown yet. Excel is busy.', isQuiet: false });
  hint();
  await pass(600);
  expect(readings).toHaveLength(2);
});
