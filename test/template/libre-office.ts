import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from './csv';

/* LibreOffice as an independent judge: it opens a file, calculates every formula anew and gives all cells as text. */

/** Without this, LibreOffice shows the results stored in the file and proves nothing. */
const alwaysCalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma-separated, quoted text, UTF-8, values at full precision instead of as shown, every sheet in a file of its own. */
const allSheetsAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Every sheet of an .xlsx file as LibreOffice calculates it: rows of cells as text. */
export function recalculated(xlsx: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'aijri-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysCalculate);
    writeFileSync(join(folder, 'book.xlsx'), xlsx);
    convert(folder, profile);
    const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      csv.map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        parseCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, profile: string): void {
  const { error, status, stderr } = spawnSync(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${profile}`,
      '--convert-to',
      allSheetsAsCsv,
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (error) {
    throw new Error(
      `LibreOffice could not be run (${error.message}). These tests compare the workbook with LibreOffice Calc: install libreoffice-calc so that soffice is on the path.`,
    );
  }
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}
