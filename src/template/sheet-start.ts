import { legend, questions, type SheetNote, startLead, startTitle, type Step } from './content-start';
import { SheetBuilder, type TemplateSheet } from './sheet-builder';

/** What differs between workbooks. */
export interface StartContent {
  readonly steps: readonly Step[];
  /** The sheets that are listed with a link. */
  readonly sheets: readonly SheetNote[];
}

/** The first sheet: what this is and how to begin. Columns: margin, number or name, text. */
export function startSheet({ steps, sheets }: StartContent): TemplateSheet {
  const sheet = new SheetBuilder('Start', [6, 28, 88]);
  sheet
    .add([{ style: 'bannerText', columns: 3 }], { height: 20 })
    .add([{ style: 'bannerTitle' }, { value: startTitle, style: 'bannerTitle', columns: 2 }], { height: 38 })
    .add([{ style: 'bannerText' }, { value: startLead, style: 'bannerText', columns: 2 }], { height: 38 })
    .add([{ style: 'bannerText', columns: 3 }], { height: 14 })
    .gap(18);
  for (const [index, { title, text }] of steps.entries()) {
    sheet.add(
      [
        { value: index + 1, style: 'stepNumber' },
        { value: title, style: 'stepTitle' },
        { value: text, style: 'text' },
      ],
      {
        height: 40,
      },
    );
  }
  sheet.gap(18).add([{ value: 'How to read the cells', style: 'blockTitle' }], { from: 1, height: 26 });
  for (const { style, sample, text } of legend) {
    sheet.add(
      [
        { value: sample, style },
        { value: text, style: 'textIndented' },
      ],
      { from: 1, height: 24 },
    );
  }
  sheet.gap(18).add([{ value: 'The sheets', style: 'blockTitle' }], { from: 1, height: 26 });
  for (const { sheet: name, text } of sheets) {
    const formula = linkTo(name);
    sheet.add(
      [
        { formula, result: name, style: 'link' },
        { value: text, style: 'textIndented' },
      ],
      { from: 1, height: 22 },
    );
  }
  for (const { title, text } of questions) {
    sheet
      .gap(14)
      .add([{ value: title, style: 'blockTitle', columns: 2 }], { from: 1, height: 26 })
      .add([{ value: text, style: 'text', columns: 2 }], { from: 1, height: 36 });
  }
  return sheet.build({ freezeRows: 0, orientation: 'portrait', tabColor: '#1F4E5F' });
}

/** Quotes inside a formula's text, and apostrophes inside a sheet's name, are doubled. */
function linkTo(sheet: string): string {
  const inText = (text: string) => text.replace(/"/g, '""');
  return `=HYPERLINK("#'${inText(sheet.replace(/'/g, "''"))}'!A1","${inText(sheet)}")`;
}
