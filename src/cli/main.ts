import { readArguments, type RunRequest } from './arguments';
import type { CommandName } from './command-line';
import { help } from './help';
import { faultInWords, messages } from './messages';
import { packageVersion } from './package';
import type { Run } from './run';
import { processTerminal, type Terminal } from './terminal';

/** Loaded when asked for: what one command needs is not what another waits for. */
const commands: Readonly<Record<CommandName, () => Promise<Run>>> = {
  score: async () => (await import('./run-score')).runScore,
  check: async () => (await import('./run-check')).runCheck,
  report: async () => (await import('./run-report')).runReport,
  convert: async () => (await import('./run-convert')).runConvert,
  template: async () => (await import('./run-template')).runTemplate,
  rules: async () => (await import('./run-rules')).runRules,
};

/** Runs a command line and gives its exit code: 0 fine, 1 an error was found, 2 something could not be done. */
export async function main(words: readonly string[]): Promise<number> {
  const terminal = processTerminal({ stdout: process.stdout, stderr: process.stderr, now: Date.now });
  const request = readArguments(words);
  switch (request.kind) {
    case 'help':
      await terminal.print(help(request.command));
      return 0;
    case 'version':
      await terminal.print(`${packageVersion()}\n`);
      return 0;
    case 'refused':
      terminal.fail('aijri', request.sentence);
      return 2;
    case 'run': {
      const isSound = await attempt(request, terminal);
      return terminal.hasFailed() ? 2 : isSound ? 0 : 1;
    }
  }
}

/** Node ends with 1 when something is thrown, and 1 says that a check fired. */
async function attempt(request: RunRequest, terminal: Terminal): Promise<boolean> {
  try {
    const run = await commands[request.command]();
    return await run(request, terminal);
  } catch (error) {
    terminal.fail('aijri', messages.ownFault(faultInWords(error)));
    return false;
  }
}
