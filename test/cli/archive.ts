import { unzip, zip } from '@cj-tech-master/excelts/archive';

/* Workbooks that somebody tampered with. */

const text = new TextEncoder();

/** The template, or another workbook, with parts replaced: each gets its text and gives what is packed instead. */
export async function tampered(
  workbook: Uint8Array,
  parts: Readonly<Record<string, (found: string) => string | Uint8Array>>,
): Promise<Uint8Array> {
  const archive = zip({ level: 6 });
  for await (const part of unzip(workbook).entries()) {
    const found = await part.text();
    const now = parts[part.path]?.(found) ?? found;
    archive.add(part.path, typeof now === 'string' ? text.encode(now) : now);
  }
  return archive.bytesSync();
}

/** The part of a sheet, by its place in the workbook from 1. */
export const sheetPart = (number: number): string => `xl/worksheets/sheet${number}.xml`;
