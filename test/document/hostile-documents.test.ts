import { readDocument } from '../../src/document/read-document';
import { documentText, mustRead, textOfReading } from '../fixtures/documents';

/* What no assessor writes. Each is read or refused with a sentence, in time that grows with its length only. */

const megabytes = 5_000_000;
const filled = (part: string, length = megabytes) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const table = '## Task Decomposition\n\n| Task | Time | Score |\n|---|---|---|\n| Sort | 50% | 3 |\n';

const sentenceOf = (text: string): string => {
  const reading = readDocument(text, 'role.md');
  return reading.kind === 'refused' ? reading.sentence : 'read';
};

test.each([
  [
    'a text about something else',
    'A page about gardens.\n\nNothing here is scored.',
    /^No section .* of role\.md\. Looked for/,
  ],
  ['no text at all', '', /^No section/],
  ['headings without anything below them', '# Evidence Score\n# Barrier Assessment', /^No section/],
  ['NUL characters', `${table}\0`, /holds NUL characters/],
  ['100 MB', filled('x', 10_000_001), /has 10 MB; up to 10 MB are read/],
  ['a page nested without end', `<html>${filled('<div>')}`, /nested more than 1000 levels/],
  ['more lines than any assessment', table + filled('| a | 1% | 3 |\n'), /more than 100000 lines/],
])('%s is refused with a sentence', (_what, text, sentence) => {
  expect(sentenceOf(text)).toMatch(sentence);
});

test('one line of 5 MB is kept whole', () => {
  const line = filled('word ');
  expect(mustRead(`${table}\n${line}`).kept[0]?.text).toHaveLength(line.trim().length);
});

test.each(['**a* _b ', '[', '`a', '<', ' ', '|', '= ', '9', '('])('5 MB of %s in one line', (part) => {
  expect(['read', 'refused']).toContain(readDocument(`${table}| x | ${filled(part)} | 3 |`).kind);
});

test('a table of 10,000 columns keeps what has no place', () => {
  const wide = (cell: string) => ` ${cell} |`.repeat(10_000);
  const rows = `| Wage Trends | 1 |${wide('v')}\n`.repeat(100);
  const { assessment, kept } = mustRead(`## Evidence Score\n| Dimension | Score |${wide('c')}\n|---|---|\n${rows}`);
  expect(assessment.evidence[0]).toMatchObject({ name: 'Wage Trends', score: 1 });
  expect(kept).toHaveLength(101);
});

test('names of roles and reasons are text, whatever they hold', () => {
  const hostile = `<img src=x onerror=alert(1)> =HYPERLINK("http://x.example") &lt;script&gt;`;
  const { assessment } = mustRead(
    `${table}\n## Where to look next\n- ${hostile} (AIJRI 3.6, Red) — <script>alert(2)</script> @SUM(1)`,
  );
  expect(assessment.comparators).toEqual([
    {
      role: '<img src=x onerror=alert(1)> =HYPERLINK("http://x.example") <script>',
      score: '3.6',
      zone: 'Red',
      why: '<script>alert(2)</script> @SUM(1)',
    },
  ]);
});

test('entities of a page are read once and never expanded', () => {
  const page = `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><html><h2>Evidence Score</h2>
    <table><tr><th>Dimension</th><th>Score</th><th>Evidence</th></tr>
    <tr><td>Wage Trends</td><td>1</td><td>&b; &amp;lt;b&amp;gt; &file;</td></tr></table></html>`;
  expect(mustRead(page).assessment.evidence[0]?.rationale).toBe('&b; &lt;b&gt; &file;');
});

test('a page with text around tables in tables loses none of it', () => {
  const text = 'Frame left';
  const page = `<html><table><tr><td>${text}</td><td>${documentText('cloud-architect-clipboard.html').slice(180)}</td></tr></table></html>`;
  const reading = mustRead(page);
  expect(reading.assessment.tasks).toHaveLength(5);
  expect(textOfReading(reading)).toContain(text);
});
