import { decodeText } from '../../src/document/decode-text';

const text = 'Rôle – “Coder” ≥ 1.8';
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const wide = (of: string, isBig: boolean) => {
  const little = Buffer.from(of, 'utf16le');
  return [...(isBig ? little.swap16() : little)];
};

test.each([
  ['UTF-8', bytes(text)],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], text)],
  ['UTF-16 LE with a mark', bytes([0xff, 0xfe], wide(text, false))],
  ['UTF-16 BE with a mark', bytes([0xfe, 0xff], wide(text, true))],
])('%s is read', (_encoding, file) => {
  expect(decodeText(file)).toEqual({ kind: 'read', text });
});

test.each([
  ['LE', false],
  ['BE', true],
])('UTF-16 %s is known by its zeros', (_order, isBig) => {
  const plain = 'Role Definition\nJob Title\tCoder\n';
  expect(decodeText(bytes(wide(plain, isBig)))).toEqual({ kind: 'read', text: plain });
});

test('Windows-1252 is read', () => {
  expect(decodeText(bytes('R', [0xf4], 'le ', [0x96], ' ', [0x93], 'Coder', [0x94]))).toEqual({
    kind: 'read',
    text: 'Rôle – “Coder”',
  });
});

test.each([
  ['a workbook', bytes('PK', [3, 4, 0, 0]), /not text but a workbook/],
  ['a PDF', bytes('%PDF-1.7'), /not text but a PDF/],
  ['Rich Text', bytes('{\\rtf1'), /Rich Text Format/],
  ['binary data', bytes([1, 0, 2, 0, 0, 0, 9]), /not text but binary data/],
  ['no encoding', bytes('Role ', [0x81], ' x'), /byte 6 fits none/],
  ['UTF-8 with a broken character', bytes('Rôle ', [0xc3], ' x'), /broken character at byte 7/],
  ['100 MB', new Uint8Array(100_000_000), /has 100 MB; up to 10 MB/],
])('%s is refused with a sentence', (_what, file, sentence) => {
  expect(decodeText(file)).toEqual({ kind: 'refused', sentence: expect.stringMatching(sentence) });
});
