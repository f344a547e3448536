import type { Refusal } from '../../document/document';
import { largestDocument } from '../../document/read-document';
import { readMessages, say } from '../../document/read-messages';
import { newRoleTexts } from '../texts-new-role';

/** The bytes of a file; one that is too large is refused before it is read, and so is what is no file. */
export async function bytesOf(file: File, largest = largestDocument): Promise<Uint8Array | Refusal> {
  if (file.size > largest) {
    const inMegabytes = (size: number) => Math.round(size / 100_000) / 10;
    const slots = { where: '', size: inMegabytes(file.size), limit: inMegabytes(largest) };
    return { kind: 'refused', sentence: say(readMessages.tooLarge, slots) };
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that is dropped, or a file that went or is locked meanwhile; browsers don't say which.
    return { kind: 'refused', sentence: newRoleTexts.import.unreadable };
  }
}
