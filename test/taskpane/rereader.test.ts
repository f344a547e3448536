import { createRereader } from '../../src/taskpane/rereader';

/** A sheet whose reads end when the test says so. */
function slowSheet() {
  const reads: { readonly end: (value: string) => void; readonly fail: (error: unknown) => void }[] = [];
  const shown: string[] = [];
  const rereader = createRereader(() => new Promise<string>((end, fail) => reads.push({ end, fail })), {
    result: (reading) => shown.push(reading),
    failure: (error) => shown.push(`failed: ${String(error)}`),
  });
  return { reads, shown, rereader };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('many hints make one read, within 50 ms', async () => {
  const { reads, shown, rereader } = slowSheet();
  for (let i = 0; i < 20; i++) rereader.hint();
  await jest.advanceTimersByTimeAsync(50);
  reads[0]?.end('a');
  await jest.advanceTimersByTimeAsync(1000);
  expect([reads.length, shown]).toEqual([1, ['a']]);
});

test('what a hint has made old is dropped and read again', async () => {
  const { reads, shown, rereader } = slowSheet();
  void rereader.now();
  reads[0]?.end('first');
  await jest.advanceTimersByTimeAsync(0);
  void rereader.now();
  rereader.hint();
  reads[1]?.end('stale');
  await jest.advanceTimersByTimeAsync(0);
  reads[2]?.end('fresh');
  await jest.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(['first', 'fresh']);
});

test('under a steady stream of hints something is shown every second', async () => {
  const { reads, shown, rereader } = slowSheet();
  void rereader.now();
  for (let i = 0; i < 30; i++) {
    rereader.hint();
    await jest.advanceTimersByTimeAsync(100);
    reads[i]?.end(`read ${i}`);
    await jest.advanceTimersByTimeAsync(0);
  }
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.length).toBeLessThanOrEqual(4);
});

test('now() resolves when what is shown is not older than the call', async () => {
  const { reads, shown, rereader } = slowSheet();
  void rereader.now();
  const done = rereader.now().then(() => shown.push('done'));
  reads[0]?.end('older than the second call');
  await jest.advanceTimersByTimeAsync(0);
  reads[1]?.end('fresh');
  await done;
  expect(shown.slice(-2)).toEqual(['fresh', 'done']);
});

test('a failure is shown, and the next hint reads again', async () => {
  const { reads, shown, rereader } = slowSheet();
  void rereader.now();
  reads[0]?.fail('no');
  await jest.advanceTimersByTimeAsync(0);
  rereader.hint();
  await jest.advanceTimersByTimeAsync(50);
  reads[1]?.end('a');
  await jest.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(['failed: no', 'a']);
});

test('after stop nothing is shown', async () => {
  const { reads, shown, rereader } = slowSheet();
  void rereader.now();
  rereader.stop();
  reads[0]?.end('a');
  rereader.hint();
  await jest.advanceTimersByTimeAsync(1000);
  expect([reads.length, shown]).toEqual([1, []]);
});
