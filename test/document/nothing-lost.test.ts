import fc from 'fast-check';
import { readDocument } from '../../src/document/read-document';
import { documentText, mustRead, textOfReading } from '../fixtures/documents';

/* Texts that were changed by hand, by accident or on purpose: they are read or refused, and every word is found again. */

const byLines = ['medical-coder.md', 'medical-coder-copied.txt', 'security-engineer.md'].map((name) => ({
  name,
  text: documentText(name),
}));
const pages = ['medical-coder.html', 'cloud-architect-clipboard.html'].map((name) => ({
  name,
  text: documentText(name),
}));
const source = fc.constantFrom(...byLines);
const anySource = fc.constantFrom(...byLines, ...pages);

/** A word that is in no document. */
const word = 'Quokka';

/** Where a word may be put: a place in the text, from its start to its end. */
const place = fc.nat(10_000).map((share) => share / 10_000);

const lost = (text: string): boolean => {
  const reading = readDocument(text);
  return reading.kind === 'read' && !textOfReading(reading).includes(word);
};

test('a word is found again wherever it was put', () => {
  fc.assert(
    fc.property(
      source,
      place,
      fc.constantFrom(
        word,
        ` ${word} `,
        `\n${word}\n`,
        `\n\n${word}\n\n`,
        `: ${word}`,
        ` | ${word}`,
        ` | ${word} | `,
        `\t${word}`,
        ` (${word})`,
      ),
      (of, at, put) => {
        const index = Math.round(at * of.text.length);
        expect(lost(of.text.slice(0, index) + put + of.text.slice(index))).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});

test('every line of a document is found again, in whatever order its lines stand', () => {
  fc.assert(
    fc.property(source, fc.array(fc.nat(150), { minLength: 2, maxLength: 60 }), fc.nat(59), (of, order, marked) => {
      const lines = of.text.split('\n');
      const shuffled = order.map((index) => lines[index % lines.length] ?? '');
      shuffled[marked % shuffled.length] += ` ${word}`;
      expect(lost(shuffled.join('\n'))).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('a document that is cut off is read as far as it goes', () => {
  fc.assert(
    fc.property(source, place, (of, at) => {
      const text = of.text.slice(0, Math.round(at * of.text.length));
      expect(lost(`${text} ${word}`)).toBe(false);
      const reading = readDocument(text);
      if (reading.kind === 'read') expect(reading.lines).toHaveLength(text.split('\n').length);
    }),
    { numRuns: 100 },
  );
});

test.each([...byLines, ...pages])('$name twice is read once, and the second one is kept', ({ text }) => {
  const once = mustRead(text);
  const twice = mustRead(`${text}\n\n${text}`);
  expect(twice.assessment).toEqual(once.assessment);
  const words = new Set(textOfReading(once).match(/\p{L}+/gu));
  const kept = new Set(
    twice.kept
      .map((each) => each.text)
      .join('\n')
      .match(/\p{L}+/gu),
  );
  const missing = [...words].filter((each) => !kept.has(each));
  // The words of headings and labels, and values that the texts only imply.
  expect(missing.length).toBeLessThan(words.size * 0.1);
});

test('any text is read or refused', () => {
  const pieces = fc.constantFrom(
    ...[
      '| ',
      '|---|',
      '\t',
      '\n',
      '# ',
      '**',
      '<table>',
      '<td>',
      '</tr>',
      '<!--',
      '&#',
      '\\',
      '"',
      '= ',
      ': ',
      '(',
      ')',
    ],
    ...[
      'Task',
      'Total',
      'Evidence Score',
      'Timeline',
      'Where to look next',
      '5',
      '35%',
      '-',
      'AIJRI 3.6',
      '\u0007',
      '\ud83d',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 }), (parts) => {
      const reading = readDocument(parts.join(''));
      expect(reading.kind === 'read' ? reading.lines.length > 0 : reading.sentence.length > 0).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a page that is cut or changed anywhere is read or refused', () => {
  fc.assert(
    fc.property(
      anySource,
      place,
      place,
      fc.constantFrom('', '<', '>', '"', '<table>', '</td>', '<svg>', '<script>'),
      (of, a, b, put) => {
        const [from, to] = [Math.round(a * of.text.length), Math.round(b * of.text.length)].sort((x, y) => x - y);
        const reading = readDocument(of.text.slice(0, from) + put + of.text.slice(to));
        expect(['read', 'refused']).toContain(reading.kind);
      },
    ),
    { numRuns: 100 },
  );
});

test.each(byLines)('each line of $name has one account, and blank ones only are blank', ({ text }) => {
  const { lines, kept, lineOf } = mustRead(text);
  const found = text.split('\n');
  expect(lines.map(({ line }) => line)).toEqual(found.map((_, index) => index + 1));
  expect(lines.filter(({ as }) => as === 'blank').map(({ line }) => found[line - 1]?.trim())).not.toContainEqual(
    expect.stringMatching(/\S/),
  );
  expect(lines.filter(({ as }) => as === 'markup').map(({ line }) => found[line - 1])).not.toContainEqual(
    expect.stringMatching(/\p{L}/u),
  );
  expect(lines.filter(({ as }) => as === 'kept').map(({ line }) => line)).toEqual([
    ...new Set(kept.map(({ line }) => line)),
  ]);
  for (const { line, places } of lines) for (const place of places) expect(lineOf(place)).toBeLessThanOrEqual(line);
});

test('a picture or script that nothing closes takes no text along', () => {
  const page = documentText('medical-coder.html');
  const open = mustRead(
    page.replace('<h2 id="evidence-score">', '<svg><h2 id="evidence-score">').replace('</svg>', ''),
  );
  expect(textOfReading(open)).toContain('smaller teams');
});
