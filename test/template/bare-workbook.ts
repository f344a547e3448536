import { zip } from '@cj-tech-master/excelts/archive';

/* An .xlsx file with one sheet of numbers and formulas and nothing else, for sheets too large for the template's writer. */

/** A number, a formula with its leading '=', or nothing. */
export type BareCell = number | string | undefined;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const cellXml = (cell: BareCell): string => {
  if (cell === undefined) return '<c/>';
  return typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c><f>${escaped(cell.slice(1))}</f></c>`;
};

/** The file's bytes. `names` are workbook names for numbers; the sheet is called `Data`. */
export function bareWorkbook(
  rows: readonly (readonly BareCell[])[],
  names: readonly { readonly name: string; readonly value: number }[],
): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${office}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames>${names
      .map(({ name, value }) => `<definedName name="${name}">${value}</definedName>`)
      .join('')}</definedNames></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows
      .map((cells) => `<row>${cells.map(cellXml).join('')}</row>`)
      .join('')}</sheetData></worksheet>`,
  };
  const archive = zip({ level: 1 });
  for (const [name, xml] of Object.entries(parts)) archive.add(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return archive.bytesSync();
}
