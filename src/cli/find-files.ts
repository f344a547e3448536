import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { messages } from './messages';

/** A file to read, or what is wrong with a path that was given. */
export type FoundFile =
  | {
      readonly kind: 'file';
      /** As it was typed, or as it is reached from the folder that was typed; '-' for standard input. */
      readonly path: string;
      /** Below the folder that was typed: 'eu/coder.md'. The name alone for a file that was typed. */
      readonly below: string;
      /** True for a file that was found in a folder and not asked for by name. */
      readonly isFromFolder: boolean;
    }
  | { readonly kind: 'failure'; readonly path: string; readonly sentence: string };

/** What a file of a role may end in. A file that is given by its own name may end in anything. */
export const endings: readonly string[] = [
  '.md',
  '.markdown',
  '.txt',
  '.html',
  '.htm',
  '.tsv',
  '.json',
  '.xlsx',
  '.xlsm',
];

/**
 * The paths in the order in which they were given; a folder gives its files in the order of their names, one by one, but
 * not those below `outFolder`, which are being written.
 */
export function* findFiles(paths: readonly string[], outFolder?: string): Generator<FoundFile> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'file', path, below: 'stdin', isFromFolder: false };
    else if (isFolder(path)) yield* filesIn(path, outFolder && resolve(outFolder));
    else yield { kind: 'file', path, below: lastPart(path), isFromFolder: false };
  }
}

function* filesIn(top: string, passedOver: string | undefined): Generator<FoundFile> {
  let isEmpty = true;
  for (const found of below(top, '', passedOver)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { kind: 'failure', path: top, sentence: messages.nothingInFolder(endings) };
}

/** Links to folders are not followed: they may lead back up. */
function* below(top: string, folder: string, passedOver: string | undefined): Generator<FoundFile> {
  const path = join(top, folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    yield { kind: 'failure', path, sentence: whyNotRead(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const at = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (resolve(top, at) !== passedOver) yield* below(top, at, passedOver);
    } else if (isAssessment(entry, join(top, at)))
      yield { kind: 'file', path: join(top, at), below: at, isFromFolder: true };
  }
}

/** Hidden files, installed packages, and the files that Excel keeps beside an open workbook. */
const isPassedOver = (name: string): boolean => /^(\.|~\$)|^node_modules$/.test(name);

const isAssessment = (entry: Dirent, path: string): boolean =>
  endings.includes(extname(entry.name).toLowerCase()) &&
  (entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)));

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it as a file says what is wrong with it.
    return false;
  }
}

const lastPart = (path: string): string => path.replace(/\/+$/, '').split(/[\\/]/).pop() ?? path;

/** What is wrong with a path, as a sentence without its name. */
export function whyNotRead(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return messages.notThere;
  if (code === 'EACCES' || code === 'EPERM') return messages.notAllowed;
  return messages.notRead(code || String(error));
}
