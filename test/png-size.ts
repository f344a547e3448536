import { readFileSync } from 'node:fs';

/** The size that a PNG file says it has, from its IHDR chunk. */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') throw new Error(`${path} is no PNG file`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
