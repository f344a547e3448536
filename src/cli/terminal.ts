import { once } from 'node:events';
import { about, messages } from './messages';
import { withoutControls } from './on-screen';

/** How often a line of progress is written, in milliseconds: rewritten on a screen, one below the other in a log. */
const betweenLines = { screen: 250, log: 10_000 };

/** Where the command line writes. Results go to standard output, everything else to standard error. */
export interface Terminal {
  /** Waits while the reader is behind, so that nothing piles up in memory. */
  readonly print: (text: string) => Promise<void>;
  /** Something worth knowing about a file. */
  readonly note: (file: string, sentence: string) => void;
  /** Something that could not be done: the exit code will be 2. */
  readonly fail: (file: string, sentence: string) => void;
  /** Counts what was read, and shows it from time to time on a long run. */
  readonly progress: (roles: number) => void;
  readonly hasFailed: () => boolean;
}

/** The streams of a process, and its clock in milliseconds. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly now: () => number;
}

/** The terminal of this process. */
export function processTerminal({ stdout, stderr, now }: Streams): Terminal {
  // A reader that has enough, such as head, is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  const every = stderr.isTTY ? betweenLines.screen : betweenLines.log;
  let failures = 0;
  let files = 0;
  let roles = 0;
  let shownAt = now();
  let isShown = false;
  const clear = () => {
    if (isShown && stderr.isTTY) stderr.write('\r\u001b[K');
    isShown = false;
  };
  const say = (file: string, sentence: string) => {
    clear();
    stderr.write(`${withoutControls(about(file, sentence))}\n`);
  };
  return {
    print: async (text) => {
      clear();
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    note: say,
    fail: (file, sentence) => {
      failures++;
      say(file, sentence);
    },
    progress: (read) => {
      files++;
      roles += read;
      if (now() - shownAt < every) return;
      clear();
      stderr.write(`${messages.progress(files, roles)}${stderr.isTTY ? '' : '\n'}`);
      isShown = true;
      shownAt = now();
    },
    hasFailed: () => {
      clear();
      return failures > 0;
    },
  };
}
