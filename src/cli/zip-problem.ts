import { messages } from './messages';

/* A workbook is a ZIP archive. What it unpacks to is in its list of contents, so a bomb is told before anything is
   unpacked; the reader then unpacks no part beyond the size that its entry declares. */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const megabyte = 1024 * 1024;

/** An archive of more than 4 GB says its sizes elsewhere and puts these in their place. */
const sizeElsewhere = 0xffffffff;

/** Why an archive is not to be unpacked, as a sentence; undefined when it may be. */
export function zipProblem(bytes: Uint8Array, mostMegabytes: number): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return messages.brokenZip(messages.zipEndMissing);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entrySignature)
      return messages.brokenZip(messages.zipListBroken);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    unpacked += size;
    if (size === sizeElsewhere || packed === sizeElsewhere || unpacked > mostMegabytes * megabyte)
      return messages.zipBomb(mostMegabytes);
    // An empty part packs to two bytes at most; more of them without a size would be unpacked without a bound.
    if (size === 0 && (packed > 2 || isSizedLater(view, at, packed))) return messages.brokenZip(messages.zipListBroken);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

/** True for a part whose sizes stand behind it only: a list of contents always has them. */
const isSizedLater = (view: DataView, entry: number, packed: number): boolean =>
  packed === 0 && (view.getUint16(entry + 8, true) & 8) !== 0;

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
