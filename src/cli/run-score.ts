import { jsonList } from './json-list';
import { readFiles } from './read-files';
import type { Run } from './run';
import { scoreEntry, scoreHeader, scoreLine } from './score-forms';
import type { Terminal } from './terminal';
import type { SourceRole } from './source-role';

/** `aijri score`: always true, for a low score is no error. */
export const runScore: Run = async ({ files, options }, terminal) => {
  const form = options.get('format') === 'json' ? json(terminal) : text(terminal);
  for await (const { name, roles } of readFiles(files, terminal)) for (const role of roles) await form.add(name, role);
  await form.end();
  return true;
};

function json(terminal: Terminal) {
  const list = jsonList(terminal);
  return { add: (file: string, role: SourceRole) => list.add(scoreEntry(file, role)), end: list.end };
}

function text({ print }: Terminal) {
  let isFirst = true;
  return {
    add: async (file: string, role: SourceRole) => {
      if (isFirst) await print(scoreHeader);
      isFirst = false;
      await print(scoreLine(file, role));
    },
    end: async () => {},
  };
}
