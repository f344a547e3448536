/* Printing a role and converting it, in documents and megabytes per second and as ratios to splitting the printed text into
   its lines. Convert is Markdown to JSON: read, then print. */
import { readAssessment } from '../src/assessment/read-assessment';
import { runChecks } from '../src/checks/run-checks';
import { assessmentToJson } from '../src/document/json-write';
import { printHtml } from '../src/document/print-html';
import { printMarkdown } from '../src/document/print-markdown';
import { readDocument } from '../src/document/read-document';
import { compute } from '../src/scoring/computed';
import { defaultNoiseAssumption } from '../src/scoring/robustness/noise';
import { coder } from '../test/document/coder';
import { median, ratioLine, timed } from './measure';

const documents = 50;
const rounds = 11;
const assessment = readAssessment(coder);
const report = runChecks({ assessment, computed: compute(assessment) });
const text = printMarkdown({ role: coder });

const splitting = timesOf(() => text.split(/\r?\n/).join('\n'));
const megabytes = (documents * text.length) / 1_000_000;

console.log(
  `A role of 9 tasks as ${text.length} characters of Markdown, ${documents} times, median of ${rounds} rounds:`,
);
for (const [what, work] of [
  ['print Markdown', () => printMarkdown({ role: coder })],
  ['print HTML', () => printHtml({ role: coder, report, date: '2026-11-23' })],
  [
    'print HTML with its likely range',
    () => printHtml({ role: coder, report, date: '', noise: defaultNoiseAssumption }),
  ],
  ['convert Markdown to JSON', convert],
] as const) {
  const time = timesOf(work);
  const perSecond = `${((documents * 1000) / time).toFixed(0)} documents/s, ${((megabytes * 1000) / time).toFixed(1)} MB/s`;
  console.log(`${ratioLine(what, time, 'splitting the text into lines', splitting)}, ${perSecond}`);
}

function convert(): string {
  const reading = readDocument(text);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return JSON.stringify(assessmentToJson(reading.role));
}

/** Milliseconds for all documents; the results are used, so that no engine leaves the work out. */
function timesOf(work: () => string): number {
  let length = 0;
  const times = Array.from({ length: rounds }, () =>
    timed(() => {
      for (let each = 0; each < documents; each++) length += work().length;
    }),
  );
  if (length === 0) throw new Error('Nothing was printed.');
  return median(times);
}
