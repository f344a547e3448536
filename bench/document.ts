/* What reading a document takes, in documents and megabytes per second and as a ratio to decoding the same bytes and
   splitting them into lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/document/read-document';
import { median, ratioLine, timed } from './measure';

const folder = join(__dirname, '..', 'test', 'fixtures', 'documents');
const rounds = 15;
const copies = 20;

for (const name of ['medical-coder.md', 'medical-coder-copied.txt', 'medical-coder.html']) {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const splitting: number[] = [];
  const reading: number[] = [];
  for (let round = 0; round < rounds; round++) {
    splitting.push(timed(() => repeat(() => readFileSync(path, 'utf8').split(/\r?\n/))));
    reading.push(timed(() => repeat(() => readDocument(text, name))));
  }
  const seconds = median(reading) / 1000 / copies;
  const megabytes = Buffer.byteLength(text) / 1e6;
  console.log(
    `${name}: ${Math.round(1 / seconds)} documents/s, ${(megabytes / seconds).toFixed(1)} MB/s, median of ${rounds} rounds:`,
  );
  console.log(ratioLine('reading it', median(reading), 'reading the file and splitting lines', median(splitting)));
}

function repeat(action: () => unknown): void {
  for (let copy = 0; copy < copies; copy++) action();
}
