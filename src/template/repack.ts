import { unzip, zip } from '@cj-tech-master/excelts/archive';

/* Excel's file format is a ZIP archive. Packing it anew makes its bytes depend on its contents alone. */

/** Archives hold local times, and no time zone. */
const packedAt = new Date(2026, 0, 1);

/**
 * The archive with each part passed through `change`, always with the same date. Parts are stored and not compressed,
 * because compressed bytes differ between versions of Node.
 */
export async function repack(file: Uint8Array, change: (name: string, text: string) => string): Promise<Uint8Array> {
  const archive = zip({ level: 0, modTime: packedAt, timestamps: 'dos' });
  for await (const part of unzip(file).entries()) archive.add(part.path, change(part.path, await part.text()));
  return archive.bytesSync();
}
