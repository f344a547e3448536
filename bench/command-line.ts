/* What it costs to work through many documents on the command line: time and peak memory over 2,000 documents, as ratios to
   a process of Node that reads the same files and splits them into lines; and that memory does not grow with their
   number. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ratioLine } from './measure';

const root = resolve(__dirname, '..');
const bin = join(root, 'bin/aijri.mjs');
const published = readFileSync(join(root, 'test/fixtures/documents/medical-coder.md'), 'utf8');

const many = 2000;
const few = 200;
/** Workbooks take longer by far. */
const workbooks = 100;

/** Reads every file of a folder and splits it into lines. */
const reference = `
  const { readdirSync, readFileSync } = require('node:fs');
  let lines = 0;
  for (const name of readdirSync(process.argv[1])) lines += readFileSync(process.argv[1] + '/' + name, 'utf8').split('\\n').length;
  console.log(lines);
`;

/** Node tells its own peak when it ends. */
const tellPeak = `--import=data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))`;

interface Cost {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

function cost(words: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, [tellPeak, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const milliseconds = performance.now() - start;
  const kilobytes = /peak=(\d+)/.exec(stderr)?.[1];
  // 1 says that a check found an error: the document has one.
  if (error || status === 2 || kilobytes === undefined) throw new Error(`${words.join(' ')} failed: ${stderr}`);
  return { milliseconds, peakMegabytes: Number(kilobytes) / 1024 };
}

/** A folder with that many documents, no two the same. */
function documents(folder: string, count: number): string {
  const path = join(folder, String(count));
  mkdirSync(path);
  for (let number = 1; number <= count; number++)
    writeFileSync(join(path, `role-${number}.md`), published.replaceAll('Medical Coder', `Medical Coder ${number}`));
  return path;
}

function main(folder: string): void {
  const [all, tenth, hundred] = [many, few, workbooks].map((count) => documents(folder, count));
  if (all === undefined || tenth === undefined || hundred === undefined) throw new Error('There are no documents.');
  const megabytes = (published.length * many) / 1e6;
  const lines = cost(['-e', reference, all]);
  const runs: readonly (readonly [what: string, words: readonly string[]])[] = [
    ['check --format json', [bin, 'check', all, '--format', 'json']],
    ['convert --to json', [bin, 'convert', all, '--to', 'json', '--out', join(folder, 'json')]],
    ['convert --to md', [bin, 'convert', all, '--to', 'md', '--out', join(folder, 'md')]],
  ];
  console.log(`${many} documents, ${megabytes.toFixed(1)} MB, against reading them and splitting lines:`);
  for (const [what, words] of runs) {
    const { milliseconds, peakMegabytes } = cost(words);
    const seconds = milliseconds / 1000;
    console.log(ratioLine(what, milliseconds, 'reading and splitting', lines.milliseconds));
    console.log(`    ${(many / seconds).toFixed(0)} documents/s, ${(megabytes / seconds).toFixed(2)} MB/s`);
    console.log(
      `    ${peak(peakMegabytes)}, ${(peakMegabytes / lines.peakMegabytes).toFixed(1)} times reading and splitting`,
    );
  }
  const small = cost([bin, 'check', tenth, '--format', 'json']).peakMegabytes;
  const large = cost([bin, 'check', all, '--format', 'json']).peakMegabytes;
  console.log(`  check of ${many} documents: ${peak(large)}, ${(large / small).toFixed(2)} times that of ${few}`);
  const book = cost([bin, 'convert', hundred, '--to', 'xlsx', '--out', join(folder, 'xlsx')]);
  const share = lines.milliseconds * (workbooks / many);
  console.log(ratioLine(`convert --to xlsx of ${workbooks}`, book.milliseconds, 'reading and splitting', share));
  console.log(`    ${peak(book.peakMegabytes)}`);
}

const peak = (megabytes: number) => `peak memory ${megabytes.toFixed(0)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'aijri-bench-'));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
