import { createReadStream } from 'node:fs';
import { messages } from './messages';
import { whyNotRead } from './find-files';

/** What a file may have. The longest published assessment has 30 kB, a workbook of a hundred roles 10 MB. */
const mostMegabytes = 25;

const most = mostMegabytes * 1024 * 1024;

/** The bytes of a file, or why there are none, as a sentence. `-` is standard input. */
export async function readBytes(path: string): Promise<Uint8Array | string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
      length += bytes.length;
      // Leaving the loop closes the stream.
      if (length > most) return messages.tooLarge(mostMegabytes);
      parts.push(bytes);
    }
  } catch (error) {
    return whyNotRead(error);
  }
  return length === 0 ? messages.empty : Buffer.concat(parts, length);
}
