import type { Refusal } from './document';
import { largestDocument } from './read-document';
import { readMessages, say } from './read-messages';

/** The text of a file. */
export interface DecodedText {
  readonly kind: 'read';
  readonly text: string;
}

/**
 * A file's bytes as text: UTF-8 and UTF-16 with or without a byte order mark, otherwise Windows-1252.
 *
 * Refused with a sentence is a file that is too large, that is no text (an archive, a PDF, bytes that no encoding has), and
 * UTF-8 with a broken character: read as Windows-1252 it would be other words. (ours)
 *
 * @param largest in bytes; a table of O*NET is larger than any document
 *
 * @example decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])) // { kind: 'read', text: 'A' }
 */
export function decodeText(bytes: Uint8Array, largest = largestDocument): DecodedText | Refusal {
  if (bytes.length > largest) {
    const inMegabytes = (length: number) => Math.round(length / 100_000) / 10;
    const slots = { where: '', size: inMegabytes(bytes.length), limit: inMegabytes(largest) };
    return refused(say(readMessages.tooLarge, slots));
  }
  const what = knownBinary(bytes);
  if (what !== undefined) return refused(say(readMessages.binary, { what }));
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(bytes, 'utf-16be');
  const wide = wideEncoding(bytes);
  if (wide) return decoded(bytes, wide);
  if (bytes.includes(0)) return refused(say(readMessages.binary, { what: 'binary data' }));
  const wrong = firstWrongByte(bytes);
  if (wrong === undefined) return decoded(bytes, 'utf-8');
  if (wrong.charactersBefore > 0) return refused(say(readMessages.cutCharacter, { at: wrong.at + 1 }));
  const undefinedByte = bytes.findIndex((byte) => unusedInWindows1252.has(byte) || isControl(byte));
  if (undefinedByte >= 0) return refused(say(readMessages.encoding, { at: undefinedByte + 1 }));
  return { kind: 'read', text: windows1252(bytes) };
}

const refused = (sentence: string): Refusal => ({ kind: 'refused', sentence });

const decoded = (bytes: Uint8Array, encoding: string): DecodedText => ({
  kind: 'read',
  text: new TextDecoder(encoding).decode(bytes),
});

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function knownBinary(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'a workbook, a Word document or another archive';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'an old workbook or Word document';
  return startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66) ? 'a document in Rich Text Format' : undefined;
}

/** Bytes that are looked at for the zeros that Latin letters have in UTF-16. */
const lookedAt = 4_000;

/** UTF-16 without a mark: most of every second byte is zero, and none of the others is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  const start = bytes.subarray(0, lookedAt);
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** The first byte that UTF-8 does not allow, from 0, and how many characters beyond ASCII were right before it. */
function firstWrongByte(bytes: Uint8Array): { readonly at: number; readonly charactersBefore: number } | undefined {
  let charactersBefore = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return { at, charactersBefore };
    if (length > 1) charactersBefore++;
    at += length;
  }
  return undefined;
}

/** The bytes of the character that begins here; 0 when they are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  // Longer forms of shorter characters, halves of pairs, and what lies beyond Unicode.
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  for (let index = at + 1; index < at + length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/* The characters 0x80 to 0x9f; a space where there is none. Not by TextDecoder: several versions of Node take them for
   those of Latin-1. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const unusedInWindows1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (character) => windows.charAt(character.charCodeAt(0) - 0x80));
}

const isControl = (byte: number): boolean => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(byte);
