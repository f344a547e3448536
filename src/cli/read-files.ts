import { findFiles } from './find-files';
import { faultInWords, messages } from './messages';
import { readBytes } from './read-bytes';
import { readFile } from './read-file';
import { type FileReading, type SourceRole, unreadable } from './source-role';
import type { Terminal } from './terminal';

/** A file with at least one role. */
export interface ReadFile {
  /** As people name it: its path, or 'stdin'. */
  readonly name: string;
  /** Below the folder that was given: 'eu/coder.md'. */
  readonly below: string;
  readonly roles: readonly SourceRole[];
}

/**
 * The files of a command line, one by one: each is read when it is asked for, so that only one is in memory. What is
 * wrong with a file is said on the terminal, and the next one follows.
 */
export async function* readFiles(
  paths: readonly string[],
  terminal: Terminal,
  outFolder?: string,
): AsyncGenerator<ReadFile> {
  for (const found of findFiles(paths, outFolder)) {
    if (found.kind === 'failure') {
      terminal.fail(found.path, found.sentence);
      continue;
    }
    const name = found.path === '-' ? 'stdin' : found.path;
    const bytes = await readBytes(found.path);
    if (typeof bytes === 'string') {
      terminal.fail(name, bytes);
      continue;
    }
    const { roles, notes, failures, isOther } = await readOrFault(bytes, found.below);
    for (const note of notes) terminal.note(name, note);
    for (const failure of failures) {
      if (isOther && found.isFromFolder) terminal.note(name, failure);
      else terminal.fail(name, failure);
    }
    terminal.progress(roles.length);
    if (roles.length > 0) yield { name, below: found.below, roles };
  }
}

/** One file that brings out a fault of ours does not stop the others. */
async function readOrFault(bytes: Uint8Array, name: string): Promise<FileReading> {
  try {
    return await readFile(bytes, name);
  } catch (error) {
    return unreadable(messages.ownFault(faultInWords(error)));
  }
}
