import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { messages } from './messages';
import type { Terminal } from './terminal';

/** Writes a file with the folders above it. One that is there stays as it is, and the terminal says so. */
export async function writeNew(path: string, content: string | Uint8Array, terminal: Terminal): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
    await terminal.print(`${path}\n`);
  } catch (error) {
    terminal.fail(path, whyNotWritten(error));
  }
}

function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return messages.alreadyThere;
  if (code === 'EISDIR') return messages.isFolder;
  return messages.notWritten(code || String(error));
}
