import { PassThrough } from 'node:stream';
import { processTerminal } from '../../src/cli/terminal';

function terminal(isTTY: boolean) {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY });
  let time = 0;
  return {
    ...processTerminal({ stdout, stderr, now: () => time }),
    wait: (milliseconds: number) => (time += milliseconds),
    said: () => String(stderr.read() ?? ''),
    printed: () => String(stdout.read() ?? ''),
  };
}

test('a short run shows no progress', () => {
  const { progress, wait, said } = terminal(true);
  wait(100);
  progress(1);
  expect(said()).toBe('');
});

test('on a screen progress is one line that goes before anything else is said', () => {
  const { progress, wait, said, note } = terminal(true);
  progress(1);
  wait(300);
  progress(2);
  expect(said()).toBe('2 files, 3 roles so far');
  note('a.md', 'is odd.');
  expect(said()).toBe('\r\u001b[Ka.md: is odd.\n');
});

test('in a log progress is a line of its own, every ten seconds', () => {
  const { progress, wait, said } = terminal(false);
  for (let file = 0; file < 30; file++) {
    wait(1000);
    progress(1);
  }
  expect(said()).toBe('10 files, 10 roles so far\n20 files, 20 roles so far\n30 files, 30 roles so far\n');
});

test('results go to standard output alone, and a failure is remembered', async () => {
  const { print, fail, said, printed, hasFailed } = terminal(false);
  await print('score\n');
  expect([printed(), said(), hasFailed()]).toEqual(['score\n', '', false]);
  fail('a.md', 'is empty.');
  expect([printed(), said(), hasFailed()]).toEqual(['', 'a.md: is empty.\n', true]);
});

test('what a file is called or says does not steer the terminal', () => {
  const { note, said } = terminal(false);
  note('a\u001b[2J.md', 'holds \u009b31m.');
  expect(said()).toBe('a\ufffd[2J.md: holds \ufffd31m.\n');
});
