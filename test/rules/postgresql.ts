import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/* PostgreSQL as a judge: a cluster in a folder of its own, and its server run by itself on one script. There is no port, no
   socket and nothing that goes on running. */

/** Runs statements that may read the file `given.csv` and write `answers.csv`; gives what was written. */
export function postgresqlAnswers(
  given: string,
  statements: (givenPath: string, answersPath: string) => string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'aijri-postgresql-'));
  try {
    const [input, output, data] = ['given.csv', 'answers.csv', 'data'].map((name) => join(folder, name));
    if (!input || !output || !data) throw new Error('There is no folder.');
    writeFileSync(input, given);
    // PostgreSQL refuses to run for root.
    if (nobody) for (const path of [folder, input]) chownSync(path, nobody.uid, nobody.gid);
    program('initdb', ['-D', data, '--no-sync', '--no-locale', '--encoding=UTF8', '--auth=trust']);
    // With -j, a statement ends at a semicolon and a blank line.
    const script = statements(input, output).map((statement) => `${statement};\n\n`);
    program(
      'postgres',
      ['--single', '-j', '-D', data, '-c', 'fsync=off', '-c', 'exit_on_error=on', 'postgres'],
      script.join(''),
    );
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Somebody without rights, where these tests run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** Debian keeps the programs of a server off the path. */
const debian = '/usr/lib/postgresql';

function searchPath(): string {
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return [process.env['PATH'] ?? '', ...versions.map((version) => join(debian, version, 'bin'))].join(delimiter);
}

function program(name: string, words: readonly string[], input = ''): void {
  const { error, status, stderr } = spawnSync(name, words, {
    cwd: tmpdir(),
    input,
    encoding: 'utf8',
    env: { ...process.env, PATH: searchPath() },
    timeout: 120_000,
    maxBuffer: 100_000_000,
    ...nobody,
  });
  if (error)
    throw new Error(
      `${name} of PostgreSQL could not be run (${error.message}). These tests run the rules on PostgreSQL: install its server, on Debian the package postgresql, or put its programs on the path.`,
    );
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
}
