import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = join(__dirname, '../../bin/aijri.mjs');

/** Runs the command line as people do, in a folder. */
export function aijri(words: readonly string[], { folder = process.cwd(), input = '' } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bin, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  return { code: status, out: stdout, said: stderr };
}
