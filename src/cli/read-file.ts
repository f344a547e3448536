import { messages } from './messages';
import { type FileReading, unreadable } from './source-role';

/** How files begin that are no text. */
const zipStart = [0x50, 0x4b];
const oldOfficeStart = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** The roles of a file, by what is in it and not by its ending. Never throws. */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileReading> {
  if (startsWith(bytes, oldOfficeStart)) return unreadable(messages.oldOrLocked);
  // Each reader is loaded when the first file needs it, because loading takes longer than reading a document.
  if (startsWith(bytes, zipStart)) return (await import('./read-workbook-file')).readWorkbookFile(bytes);
  return (await import('./read-text-file')).readTextFile(bytes, name);
}
