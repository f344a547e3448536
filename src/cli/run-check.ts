import { statSync } from 'node:fs';
import { checkEntries } from './check-json';
import { sarifLog } from './check-sarif';
import { checkLines, counted, noTally, summary } from './check-text';
import { jsonList } from './json-list';
import type { Run } from './run';
import { type ReadFile, readFiles } from './read-files';
import { isOpenError, statusesOf } from './statuses';
import type { Terminal } from './terminal';

/** What prints one form of the results. */
interface Form {
  readonly begin?: () => Promise<void>;
  readonly add: (file: ReadFile) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `aijri check`: true when no check of error severity fires. */
export const runCheck: Run = async ({ files, options }, terminal) => {
  const form = forms(options.get('format') ?? 'text', files, terminal);
  let isSound = true;
  await form.begin?.();
  for await (const file of readFiles(files, terminal)) {
    if (file.roles.some((role) => statusesOf(role, () => '').some(isOpenError))) isSound = false;
    await form.add(file);
  }
  await form.end();
  return isSound;
};

function forms(format: string, files: readonly string[], terminal: Terminal): Form {
  if (format === 'json') return isOneFile(files) ? oneArray(terminal) : arrayPerFile(terminal);
  return format === 'sarif' ? sarif(terminal) : text(terminal);
}

function text({ print }: Terminal): Form {
  let tally = noTally;
  return {
    add: async ({ name, roles }) => {
      for (const role of roles) {
        tally = counted(
          tally,
          statusesOf(role, () => ''),
        );
        await print(checkLines(name, role));
      }
    },
    end: () => print(summary(tally)),
  };
}

function sarif(terminal: Terminal): Form {
  const log = sarifLog(terminal);
  return {
    begin: log.begin,
    add: async ({ name, roles }) => {
      for (const role of roles) await log.add(name, role);
    },
    end: () => log.end(!terminal.hasFailed()),
  };
}

function arrayPerFile(terminal: Terminal): Form {
  const list = jsonList(terminal);
  return { add: ({ name, roles }) => list.add({ file: name, checks: checkEntries(roles) }), end: list.end };
}

function oneArray(terminal: Terminal): Form {
  const list = jsonList(terminal);
  return {
    add: async ({ roles }) => {
      for (const entry of checkEntries(roles)) await list.add(entry);
    },
    end: list.end,
  };
}

/** A folder may hold one file today and two tomorrow, so what it prints does not depend on that. */
const isOneFile = ([first, ...others]: readonly string[]): boolean =>
  first !== undefined && others.length === 0 && !(statSync(first, { throwIfNoEntry: false })?.isDirectory() ?? false);
